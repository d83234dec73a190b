import type { Language } from '../../shared/language.ts';
import { radiusText } from '../../shared/text-format.ts';
import type { RegionFacts } from '../region-facts.ts';
import { MAP_SIZE } from '../region-map.ts';
import { Html, html } from './html.ts';
import { REGION_WORDS } from './region-words.ts';

/** So many names fit without covering each other. */
const MOST_NAMES = 6;

/** The map with its key; nothing where there is no outline. The country's picture is a file of its own. */
export function regionMapHtml({ map, region, radius }: RegionFacts, language: Language): Html | '' {
  const words = REGION_WORDS[language];
  const label = words.map(region.title);
  if (region.level === 'country')
    return html`<figure class="country"><img src="/peta-titik.svg" alt="${label}" width="716" height="272"></figure>
`;
  if (!map) return '';
  const { land, around, dots, circles, uncovered } = map;
  const some = uncovered.slice(0, MOST_NAMES);
  const key = [
    circles.length > 0 ? keyOf(html`<circle class="many" cx="7" cy="7" r="6"/>`, words.circle) : '',
    dots.some(({ isActive }) => isActive)
      ? keyOf(html`<circle class="dot" cx="7" cy="7" r="4.5"/>`, words.dotActive)
      : '',
    dots.some(({ isActive }) => !isActive)
      ? keyOf(html`<circle class="ask" cx="7" cy="7" r="4.5"/>`, words.dotAsk)
      : '',
    some.length > 0
      ? keyOf(html`<path class="gap-mark" d="M7 1l6 6-6 6-6-6z"/>`, words.diamond(radiusText(radius, language)))
      : '',
  ].flatMap((part) => (part instanceof Html ? [part] : []));
  return html`<svg class="region-map" viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}" role="img" aria-label="${label}">${around === '' ? '' : html`<path class="around" d="${around}"/>`}<path class="land" d="${land}"/>${circles.map(({ x, y, r }) => html`<circle class="many" cx="${x}" cy="${y}" r="${r}"/>`)}${dots.map(({ x, y, isActive }) => html`<circle class="${isActive ? 'dot' : 'ask'}" cx="${x}" cy="${y}" r="4"/>`)}${some.map(({ x, y }) => html`<path class="gap-mark" d="M${x} ${y - 6}l6 6-6 6-6-6z"/>`)}${(region.level === 'regency' ? some : []).map(({ x, y, name }) => (x > MAP_SIZE.width * 0.6 ? html`<text x="${x - 10}" y="${y + 4}" text-anchor="end">${name}</text>` : html`<text x="${x + 10}" y="${y + 4}">${name}</text>`))}</svg>
<p class="map-key">${key}</p>
`;
}

function keyOf(sign: Html, text: string): Html {
  return html`<span><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">${sign}</svg>${text}</span>`;
}
