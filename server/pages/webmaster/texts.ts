import { type Html, html } from '../html.ts';

/** A sentence in which code stands between grave accents. */
export function prose(text: string): Html {
  const parts = text.split('`');
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;
}

/** Code to copy; it can be scrolled, so the keyboard reaches it. */
export function code(text: string): Html {
  return html`<pre tabindex="0" translate="no"><code>${text}</code></pre>\n`;
}
