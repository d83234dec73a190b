import type { Language } from '../../shared/language.ts';
import { CARD_SIZE } from '../cards/card.ts';
import { type Html, html } from './html.ts';

interface Shared {
  readonly publicUrl: string;
  /** The page's own path: `/titik/:id` or `/wilayah/:code`. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

/** What a chat program reads to show a page with its picture (Open Graph protocol, ogp.me). */
export function shareCard({ publicUrl, path, language, title, description }: Shared): Html {
  const query = language === 'id' ? '' : `?lang=${language}`;
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="Titik Internet">
<meta property="og:locale" content="${language === 'id' ? 'id_ID' : 'en_GB'}">
<meta property="og:url" content="${publicUrl}${path}${query}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:image" content="${publicUrl}${path}/kartu.png${query}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${CARD_SIZE.width}">
<meta property="og:image:height" content="${CARD_SIZE.height}">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">`;
}
