import { DEFAULT_FIND, LARGEST_LIMIT, LIMIT_STEP, NEAR, queryOf, writeFind } from '../../shared/find-query.ts';
import type { Language } from '../../shared/language.ts';
import { placeLabel } from '../../shared/place-names.ts';
import { atPlace } from '../../shared/place-query.ts';
import { radiusReaching, widerRadius } from '../../shared/radius.ts';
import { SAID } from '../../shared/said.ts';
import { coordinates, distance, number, radiusText, roundingBeyond } from '../../shared/text-format.ts';
import type { DatasetKind } from '../../shared/vocabulary.ts';
import type { NearFacts } from '../near-facts.ts';
import { type Head, titleOf } from './head.ts';
import { type Html, html } from './html.ts';
import { chips, filterForm, nearAddress, pointAddress, searchForm } from './near-parts.ts';
import { NEAR_WORDS } from './near-words.ts';
import { bar, inLanguage, simulatedStrip } from './parts.ts';
import { pointRow } from './point-row.ts';
import { screen } from './screen.ts';

export interface PageContext {
  readonly language: Language;
  readonly kind: DatasetKind;
  readonly publicUrl: string;
}

/** The points nearest to a place, or why there are none: head and body. */
export function nearPage(facts: NearFacts, { language, kind, publicUrl }: PageContext): { head: Head; body: Html } {
  const words = SAID[language];
  const { find } = facts;
  const from = find.place ?? facts.village ?? (find.origin ? coordinates(find.origin) : (find.q ?? ''));
  const inField = find.place ?? (facts.village ? words.near(facts.village) : from);
  const path = NEAR + queryOf(writeFind(find.origin === null ? find : { ...find, q: null }));
  const other = inLanguage(NEAR + queryOf(writeFind(find)), language === 'id' ? 'en' : 'id');
  const list = facts.within.length > 0 ? found(facts, language) : nothing(facts, from, language);
  const body = html`${bar(language, other)}<main>${searchForm(language, inField)}${find.origin === null ? '' : chips(find, language)}${simulatedStrip(kind, language)}
${otherPlaces(facts, language)}${find.origin === null ? noPlace(find.q ?? '', language) : html`${list}`}</main>`;
  return {
    head: {
      language,
      title: titleOf(words.nearTitle(from), kind === 'simulated', language),
      description: NEAR_WORDS[language].nearDescription(from),
      path,
      publicUrl,
      isPrivate: true,
    },
    body: screen(body),
  };
}

function found(facts: NearFacts, language: Language): Html {
  const words = SAID[language];
  const { find, within, more } = facts;
  const reach = find.radius === null ? null : radiusText(find.radius, language);
  const wider = find.radius === null ? null : widerRadius(find.radius);
  const next = { ...find, limit: Math.min(find.limit + LIMIT_STEP, LARGEST_LIMIT) };
  return html`<div class="head"><h1>${words.heading}</h1><p>${words.count(number(within.length, language), more, reach)} · ${words.straight}</p></div>
<ol class="rows">${within.map((point, index) => pointRow({ point, language, nearest: index === 0, href: pointAddress(point.id, find, language) }))}</ol>
<div class="after">${more && next.limit > find.limit ? html`<a class="btn" href="${nearAddress(next, language)}">${words.more}</a>` : ''}${find.radius === null ? '' : html`<a class="btn" href="${nearAddress({ ...find, radius: wider }, language)}">${wider === null ? words.widenAny : words.widen(radiusText(wider, language))}</a>`}<p class="small muted">${words.straightFull}</p>${filterForm(find, language)}</div>`;
}

function nothing({ find, beyond }: NearFacts, from: string, language: Language): Html {
  const words = SAID[language];
  const filtered = find.category.length + find.technology.length + find.status.length > 0;
  const without = { ...find, category: [], technology: [], status: [], limit: DEFAULT_FIND.limit };
  const clear = filtered
    ? html`<a class="btn btn-wide" href="${nearAddress(without, language)}">${words.clearFilters}</a>`
    : '';
  if (!beyond || find.radius === null)
    return html`<section class="say"><h1>${words.noneAtAll}</h1><p>${words.noneAtAllHow}</p>${clear}</section><div class="after">${filterForm(find, language)}</div>`;
  const metres = beyond.properties.distance;
  const rounding = roundingBeyond(metres, find.radius);
  const reach = radiusText(find.radius, language);
  const wider = radiusReaching(metres);
  return html`<section class="say"><h1>${filtered ? words.noneFiltered(reach) : words.none(reach)}</h1><p>${words.nearestIs(distance(metres, language, rounding), from)}</p>
<a class="btn btn-primary btn-wide" href="${nearAddress({ ...find, radius: wider }, language)}">${wider === null ? words.widenAny : words.widenTo(radiusText(wider, language))}</a>${clear}</section>
<h2 class="sub">${words.nearest}</h2>
<ol class="rows">${pointRow({ point: beyond, language, nearest: true, rounding, href: pointAddress(beyond.id, find, language) })}</ol><div class="after">${filterForm(find, language)}</div>`;
}

function noPlace(q: string, language: Language): Html {
  const words = SAID[language];
  return html`<section class="say"><h1>${words.heading}</h1><p>${words.noPlace(q)}</p><a class="btn btn-wide" href="${inLanguage('/', language)}">${words.pickFromList}</a></section>`;
}

/** The other places that the text may have meant. */
function otherPlaces({ find, places }: NearFacts, language: Language): Html | '' {
  const rest = places
    .map((place) => ({ place, find: atPlace(place, { ...DEFAULT_FIND, q: find.q }) }))
    .filter((other) => String(other.find.origin) !== String(find.origin));
  if (rest.length === 0) return '';
  return html`<details class="other-places"><summary>${SAID[language].otherPlaces(rest.length)}</summary><ul>${rest.map(
    (other) =>
      html`<li><a href="${nearAddress(other.find, language)}">${placeLabel(other.place)} <small>${other.place.context}</small></a></li>`,
  )}</ul></details>
`;
}
