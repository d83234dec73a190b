import type { Language } from '../../shared/language.ts';
import { SAID } from '../../shared/said.ts';
import { CARD_SIZE } from '../cards/card.ts';
import { type Html, html } from './html.ts';

interface Shared {
  readonly publicUrl: string;
  /** The address of the page in its language, path and query. */
  readonly address: string;
  /** The page that the picture is of: `/titik/:id` or `/wilayah/:code`; empty: the site as a whole. */
  readonly card: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

/** What a chat program reads to show a page with its picture (Open Graph protocol, ogp.me). */
export function shareCard({ publicUrl, address, card, language, title, description }: Shared): Html {
  const picture = `${publicUrl}${card}/kartu.png${language === 'id' ? '' : `?lang=${language}`}`;
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="Titik Internet">
<meta property="og:locale" content="${language === 'id' ? 'id_ID' : 'en_GB'}">
<meta property="og:url" content="${publicUrl}${address}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:image" content="${picture}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${CARD_SIZE.width}">
<meta property="og:image:height" content="${CARD_SIZE.height}">
<meta property="og:image:alt" content="${card === '' ? SAID[language].heading : title}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:title" content="${title}">
<meta name="twitter:description" content="${description}">
<meta name="twitter:image" content="${picture}">`;
}
