import { type Html, html } from '../pages/html.ts';
import { CARD_SIZE, type Card, type CountryShapes } from './card.ts';
import { cardMap, MAP_AT } from './card-map.ts';
import { linesOf } from './lines.ts';

export const CARD_FONT = 'Source Sans 3';
const LEFT = 64;
/** The column of text ends before the map. */
const WIDTH = { beside: 590, alone: CARD_SIZE.width - 2 * LEFT } as const;
const TITLE = { size: 62, lines: 3 } as const;
/** The map of the country, in pixels from above. */
const COUNTRY = { top: 236, width: 980 } as const;
const LINE = { size: 31, lines: 3 } as const;

/** Tells how wide a text is drawn in a size (pixels) and weight. */
export type MeasureText = (text: string, size: number, weight: 400 | 700) => number;

/** A share card as SVG: on the left what it is, on the right where. Every text is broken or cut to its column. */
export function cardSvg(card: Card, measure: MeasureText): string {
  if (card.country) return countrySvg(card, card.country);
  const width = card.map ? WIDTH.beside : WIDTH.alone;
  const title = linesOf(drawable(card.title), width, TITLE.lines, (text) => measure(text, TITLE.size, 700));
  const lines = card.lines.flatMap((line) =>
    linesOf(drawable(line), width, 2, (text) => measure(text, LINE.size, 400)),
  );
  const top = 214;
  const below = top + title.length * 68 - 8;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" font-family="${CARD_FONT}" font-size="${LINE.size}" fill="#12232b">
${card.map ? cardMap(card.map) : ''}
<rect width="${card.map ? MAP_AT : CARD_SIZE.width}" height="${CARD_SIZE.height}" fill="#faf8f4"/>
${brand()}
<text x="${LEFT}" y="148" fill="#51626a">${drawable(card.kicker)}</text>
${title.map((line, row) => html`<text x="${LEFT}" y="${top + row * 68}" font-size="${TITLE.size}" font-weight="700">${line}</text>`)}
${lines.slice(0, LINE.lines).map((line, row) => html`<text x="${LEFT}" y="${below + row * 42}" fill="#51626a">${line}</text>`)}
${card.figure ? figure(card.figure, below + Math.min(lines.length, LINE.lines) * 42 + 76, measure) : ''}
${card.notice ? notice(card.notice, width) : ''}
</svg>`.text;
}

/** The card of the site: what it is, and the country from edge to edge. */
function countrySvg({ title, lines, notice: said }: Card, { width, height, land, circles }: CountryShapes): string {
  const scale = COUNTRY.width / width;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" font-family="${CARD_FONT}" font-size="${LINE.size}" fill="#12232b">
<rect width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" fill="#faf8f4"/>
<rect y="${COUNTRY.top}" width="${CARD_SIZE.width}" height="${CARD_SIZE.height - COUNTRY.top}" fill="#d8e6ea"/>
${brand()}
${said ? html`<text x="${CARD_SIZE.width - LEFT}" y="78" font-size="28" text-anchor="end" fill="#51626a">${said}</text>` : ''}
<text x="${LEFT}" y="158" font-size="${TITLE.size}" font-weight="700">${title}</text>
${lines.map((line) => html`<text x="${LEFT}" y="204" fill="#51626a">${line}</text>`)}
<g transform="translate(${(CARD_SIZE.width - COUNTRY.width) / 2} ${COUNTRY.top + (CARD_SIZE.height - COUNTRY.top - height * scale) / 2}) scale(${scale.toFixed(4)})">
<path d="${land}" fill="#fbf9f4" stroke="#6f97a5" stroke-width="1"/>
<g fill="#0a6e6a" fill-opacity=".22" stroke="#0a6e6a" stroke-width="1.5">${circles.map(({ x, y, r }) => html`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}"/>`)}</g></g>
</svg>`.text;
}

function brand(): Html {
  return html`<g transform="translate(${LEFT} 44) scale(1.9)"><rect width="24" height="24" rx="5.5" fill="#0a6e6a"/><g transform="translate(1.2 1.47) scale(.9)"><path fill="none" stroke="#fff" stroke-width="2.6" d="M5.1 16.5A6.9 6.9 0 0 1 18.9 16.5M3.94 8.44A11.4 11.4 0 0 1 20.06 8.44"/><circle cx="12" cy="16.5" r="3" fill="#f2b134"/></g></g>
<text x="${LEFT + 60}" y="78" font-size="34" font-weight="700">Titik Internet</text>`;
}

function figure({ value, what }: NonNullable<Card['figure']>, y: number, measure: MeasureText): Html {
  return html`<text x="${LEFT}" y="${y}" font-size="92" font-weight="700" fill="#0a6e6a">${value}</text>
<text x="${LEFT + measure(value, 92, 700) + 18}" y="${y}">${what}</text>`;
}

/** Between dashed lines, as maps draw what is unsurveyed. */
function notice(text: string, width: number): Html {
  return html`<path d="M${LEFT} 542h${width}M${LEFT} 592h${width}" stroke="#7b898f" stroke-width="2" stroke-dasharray="8 7"/>
<text x="${LEFT}" y="577" font-size="28">${text}</text>`;
}

/** Characters that XML 1.0 knows (section 2.2); a stray one would spoil the whole picture. */
function drawable(text: string): string {
  return [...text]
    .filter((character) => /[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(character))
    .join('');
}
