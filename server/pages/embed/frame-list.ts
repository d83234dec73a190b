import { type EmbedOptions, embedPath } from '../../../shared/embed-options.ts';
import { DEFAULT_FIND, LARGEST_LIMIT, LIMIT_STEP } from '../../../shared/find-query.ts';
import { placeLabel } from '../../../shared/place-names.ts';
import { atPlace } from '../../../shared/place-query.ts';
import { radiusReaching, widerRadius } from '../../../shared/radius.ts';
import { SAID } from '../../../shared/said.ts';
import { coordinates, distance, number, radiusText, roundingBeyond } from '../../../shared/text-format.ts';
import type { NearFacts } from '../../near-facts.ts';
import { type Html, html } from '../html.ts';
import { pointRow } from '../point-row.ts';
import { frameAddress } from './frame-parts.ts';

/** The place in force, as a sentence says it. */
export function placeOf(near: NearFacts): string {
  const { find, village } = near;
  return find.place ?? village ?? (find.origin ? coordinates(find.origin) : '');
}

/** The points nearest to a place, or why there are none. */
export function nearList(options: EmbedOptions, near: NearFacts): Html {
  return html`${otherPlaces(options, near)}${near.within.length > 0 ? found(options, near) : nothing(options, near)}`;
}

const rowOf = (options: EmbedOptions, id: string) => embedPath({ ...options, point: id });

function found(options: EmbedOptions, { find, within, more }: NearFacts): Html {
  const { language } = options;
  const words = SAID[language];
  const reach = find.radius === null ? null : radiusText(find.radius, language);
  const wider = find.radius === null ? null : widerRadius(find.radius);
  const limit = Math.min(find.limit + LIMIT_STEP, LARGEST_LIMIT);
  return html`<div class="head"><h1>${words.heading}</h1><p>${words.count(number(within.length, language), more, reach)} · ${words.straight}</p></div>
<ol class="rows">${within.map((point, index) => pointRow({ point, language, nearest: index === 0, href: rowOf(options, point.id) }))}</ol>
<div class="after">${more && limit > find.limit ? button(frameAddress(options, { limit }), words.more, 'more') : ''}${find.radius === null ? '' : button(frameAddress(options, { radius: wider }), wider === null ? words.widenAny : words.widen(radiusText(wider, language)), 'widen')}</div>`;
}

function nothing(options: EmbedOptions, near: NearFacts): Html {
  const { language } = options;
  const { find, beyond } = near;
  const words = SAID[language];
  const filtered = find.category.length + find.technology.length + find.status.length > 0;
  const none = { category: [], technology: [], status: [], limit: DEFAULT_FIND.limit };
  const clear = filtered ? button(frameAddress(options, none), words.clearFilters, 'clear-filters') : '';
  if (!beyond || find.radius === null)
    return html`<section class="say"><h1>${words.noneAtAll}</h1><p>${words.noneAtAllHow}</p>${clear}</section>`;
  const metres = beyond.properties.distance;
  const rounding = roundingBeyond(metres, find.radius);
  const reach = radiusText(find.radius, language);
  const wider = radiusReaching(metres);
  return html`<section class="say"><h1>${filtered ? words.noneFiltered(reach) : words.none(reach)}</h1><p>${words.nearestIs(distance(metres, language, rounding), placeOf(near))}</p>
${button(frameAddress(options, { radius: wider }), wider === null ? words.widenAny : words.widenTo(radiusText(wider, language)), 'widen')}${clear}</section>
<h2 class="sub">${words.nearest}</h2>
<ol class="rows">${pointRow({ point: beyond, language, nearest: true, rounding, href: rowOf(options, beyond.id) })}</ol>`;
}

function button(href: string, text: string, id: string): Html {
  return html`<a class="btn btn-wide" href="${href}" id="${id}">${text}</a>`;
}

/** The other places that the text may have meant. */
function otherPlaces(options: EmbedOptions, { find, places }: NearFacts): Html | '' {
  const rest = places
    .map((place) => ({ place, find: atPlace(place, { ...options.find, q: null }) }))
    .filter((other) => String(other.find.origin) !== String(find.origin));
  if (rest.length === 0) return '';
  return html`<details class="other-places"><summary>${SAID[options.language].otherPlaces(rest.length)}</summary><ul>${rest.map(
    (other) =>
      html`<li><a href="${frameAddress(options, other.find)}">${placeLabel(other.place)} <small>${other.place.context}</small></a></li>`,
  )}</ul></details>
`;
}
