import { type Html, html } from '../html.ts';

/** A sentence in which code stands between grave accents. */
export function prose(text: string): Html {
  const parts = text.split('`');
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;
}

/** Code to copy; long lines are broken, so nothing has to be scrolled. */
export function code(text: string): Html {
  return html`<pre translate="no"><code>${text}</code></pre>\n`;
}
