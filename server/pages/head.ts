import type { Language } from '../../shared/language.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { SAID } from '../../shared/said.ts';
import { embeddable } from '../oembed/embeddable.ts';
import { oembedLinks } from '../oembed/links.ts';
import { type Html, html } from './html.ts';
import { jsonScript } from './json-script.ts';
import { inLanguage } from './parts.ts';
import { shareCard } from './share-card.ts';

/** What machines are told of a page. */
export interface Head {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Path and query in Indonesian, by which the page is to be known. */
  readonly path: string;
  readonly publicUrl: string;
  /** There is a picture of this page that a chat shows beside a link to it; else it shows that of the site. */
  readonly hasCard?: boolean;
  /** Pages that everybody sees differently, and points that were invented, are not for search engines. */
  readonly isPrivate?: boolean;
  readonly linkedData?: readonly object[];
}

/** The tags of the head but title and description: languages, sharing, linked data. */
export function headTags({
  language,
  title,
  description,
  path,
  publicUrl,
  hasCard,
  isPrivate,
  linkedData = [],
}: Head): Html {
  const address = inLanguage(path, language);
  const isEmbeddable = embeddable(publicUrl + address, publicUrl) !== null;
  return html`<link rel="canonical" href="${publicUrl}${address}">
${isEmbeddable ? html`${oembedLinks(publicUrl, address, title)}\n` : ''}${LANGUAGES.map((one) => html`<link rel="alternate" hreflang="${one}" href="${publicUrl}${inLanguage(path, one)}">\n`)}<link rel="alternate" hreflang="x-default" href="${publicUrl}${path}">
${isPrivate ? html`<meta name="robots" content="noindex">\n` : ''}${shareCard({ publicUrl, address, card: hasCard ? path : '', language, title, description })}
${linkedData.map((data) => jsonScript('application/ld+json', data))}`;
}

/** The title of a page with what it must say of the data. */
export function titleOf(subject: string, simulated: boolean, language: Language): string {
  const { brand, simulatedTitle } = SAID[language];
  return `${subject} · ${brand}${simulated ? ` (${simulatedTitle})` : ''}`;
}
