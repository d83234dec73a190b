import type { AccessPoint } from '../../shared/access-points.ts';
import type { Language } from '../../shared/language.ts';
import { plainPointName } from '../../shared/place-names.ts';
import { SAID } from '../../shared/said.ts';
import { date, direction, distanceParts, number, type Rounding } from '../../shared/text-format.ts';
import type { DatasetKind, Status } from '../../shared/vocabulary.ts';
import { type Html, html } from './html.ts';
import { NEAR_WORDS } from './near-words.ts';

// The same signs and lines as on the screens of the app, so that nothing moves when the app takes a page over.

const TONES: Readonly<Record<Status, string>> = {
  active: 'is-active',
  trouble: 'is-trouble',
  'contract-ended': 'is-ended',
  unverified: 'is-unverified',
  planned: 'is-planned',
};

/** A symbol of the sprite beside a word that says the same. */
export function icon(name: string): Html {
  return html`<svg class="icon" aria-hidden="true"><use href="#i-${name}"/></svg>`;
}

/** An address on this site in the language of the page: Indonesian is not stated. */
export function inLanguage(address: string, language: Language): string {
  if (language === 'id') return address;
  const [path = '', rest = ''] = address.split(/(?=[?#])/, 2);
  const query = rest.startsWith('?') ? `&${rest.slice(1)}` : rest;
  return `${path}?lang=${language}${query}`;
}

/** `2,4 km`, the number large. */
export function far(metres: number, language: Language, rounding: Rounding = 'nearest'): Html {
  const { value, unit } = distanceParts(metres, language, rounding);
  return html`<p class="far"><b>${value}</b> ${unit}</p>`;
}

/** The direction by needle and word; the bearing in degrees clockwise from north. */
export function way(bearing: number, language: Language): Html {
  return html`<p class="way">${needle(bearing)}<span>${direction(bearing, language)}</span></p>`;
}

/** Turned by an attribute, because the policy of the site allows no style in the text of a page. */
export function needle(bearing: number): Html {
  return html`<svg class="icon needle" viewBox="0 0 24 24" aria-hidden="true"><use href="#i-bearing" width="24" height="24" transform="rotate(${Math.round(bearing)} 12 12)"/></svg>`;
}

/** The name of a point; that it is simulated is set apart. */
export function pointName(name: string, kind: DatasetKind, language: Language): Html {
  if (kind === 'official') return html`${name}`;
  return html`<i>${SAID[language].simulatedPrefix}</i> ${plainPointName(name)}`;
}

/** `Kantor desa · VSAT · 8 Mbps`. */
export function meta(point: Pick<AccessPoint, 'category' | 'technology' | 'bandwidth'>, language: Language): Html {
  const words = SAID[language];
  const parts = [words.category[point.category], words.technology[point.technology]];
  if (point.bandwidth !== null) parts.push(`${number(point.bandwidth, language)}\u00a0Mbps`);
  return html`<p class="meta">${icon(point.category)}${parts.join(' · ')}</p>`;
}

/** Status by sign and word, with the day it was checked or reported. */
export function statusLine(
  { status, verifiedOn }: Pick<AccessPoint, 'status' | 'verifiedOn'>,
  language: Language,
  month: 'long' | 'short' = 'short',
): Html {
  const day = verifiedOn && SAID[language].statusDate[status](date(verifiedOn, language, month));
  return html`<p class="status ${TONES[status]}">${statusWord(status, language)} ${day ? html`<span>${day}</span>` : ''}</p>`;
}

/** A status by sign and word. */
export function statusWord(status: Status, language: Language): Html {
  return html`<b class="${TONES[status]}">${icon(TONES[status].replace('is-', 'status-'))}${SAID[language].status[status]}</b>`;
}

/** The constant strip while the published points are simulated. */
export function simulatedStrip(kind: DatasetKind, language: Language): Html | '' {
  if (kind === 'official') return '';
  const words = SAID[language];
  return html`<p class="sim" role="note">${icon('info')}<span>${words.simulated}</span> <a href="${inLanguage('/tentang#simulasi', language)}">${words.whatMeans}</a></p>`;
}

const MARK = html`<svg class="mark" width="28" height="28" viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="5.5" fill="#0a6e6a"/><g transform="translate(1.2 1.47) scale(.9)"><path fill="none" stroke="#fff" stroke-width="2.6" d="M5.1 16.5A6.9 6.9 0 0 1 18.9 16.5M3.94 8.44A11.4 11.4 0 0 1 20.06 8.44"/><circle cx="12" cy="16.5" r="3" fill="#f2b134"/></g></svg>`;

/** The bar of a page: the way home, and the other language. */
export function bar(language: Language, otherLanguage: string, before: Html | '' = ''): Html {
  const words = SAID[language];
  const other = language === 'id' ? 'en' : 'id';
  const home = html`<a class="brand" href="${inLanguage('/', language)}" aria-label="${words.home}">${MARK}${words.brand}</a>`;
  return html`<header class="bar">${before === '' ? home : before}<nav aria-label="${NEAR_WORDS[language].languages}"><a href="${otherLanguage}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></nav></header>`;
}
