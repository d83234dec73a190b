import { type EmbedOptions, embedPath, openPath } from './embed-options.ts';
import { EMBED_WORDS } from './embed-words.ts';

/** CSS pixels: room for three rows of the list beside or above the map. */
export const EMBED_SIZE = { width: 720, height: 592 } as const;

export interface SnippetSite {
  /** Where people reach the site, without a slash at the end. */
  readonly publicUrl: string;
  /** The name of the frame; null: what it shows, in its language. */
  readonly title: string | null;
  /** CSS pixels; null: the width of the column that it stands in. */
  readonly width: number | null;
  readonly height: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stays text inside HTML, also between quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A frame for any page, without script. */
export function iframeSnippet(options: EmbedOptions, site: SnippetSite): string {
  const attributes = [
    ['src', publicly(site.publicUrl) + embedPath(options)],
    ['title', site.title?.trim() || titleOf(options)],
    ['width', site.width === null ? '100%' : pixels(site.width)],
    ['height', pixels(site.height)],
    ['loading', 'lazy'],
    ['allow', 'geolocation'],
    ['referrerpolicy', 'strict-origin'],
  ] as const;
  const written = attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
  return `<iframe ${written} allowfullscreen frameborder="0">${linkSnippet(options, site)}</iframe>`;
}

/** The web component, whose height follows its content. */
export function componentSnippet(options: EmbedOptions, site: SnippetSite): string {
  const base = publicly(site.publicUrl);
  const attributes = [...new URLSearchParams(embedPath(options).split('?')[1] ?? '')];
  // The frame would take the language of the page round it.
  if (!attributes.some(([name]) => name === 'lang')) attributes.push(['lang', options.language]);
  if (site.title?.trim()) attributes.push(['title', site.title.trim()]);
  const written = attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  return `<script async src="${escapeHtml(base)}/embed.js"></script>
<titik-internet${written}>${linkSnippet(options, site)}</titik-internet>`;
}

/** A link that keeps place and filters. */
export function linkSnippet(options: EmbedOptions, site: Pick<SnippetSite, 'publicUrl'>): string {
  const { open, openPlan } = EMBED_WORDS[options.language];
  const text = options.screen === 'plan' ? openPlan : open;
  return `<a href="${escapeHtml(openUrl(options, site.publicUrl))}">${escapeHtml(text)}</a>`;
}

/** The address of the same on the site itself. */
export function openUrl(options: EmbedOptions, publicUrl: string): string {
  return publicly(publicUrl) + openPath(options);
}

/** What a frame is called when nobody gives it another name. */
export function titleOf({ screen, language }: Pick<EmbedOptions, 'screen' | 'language'>): string {
  const { title, planTitle } = EMBED_WORDS[language];
  return screen === 'plan' ? planTitle : title;
}

/** A frame under https must be https too; only this computer is asked as it is. */
export function publicly(publicUrl: string): string {
  return /^http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?(\/|$)/i.test(publicUrl)
    ? publicUrl
    : publicUrl.replace(/^http:/i, 'https:');
}

function pixels(size: number): string {
  return String(Math.max(1, Math.round(size)));
}
