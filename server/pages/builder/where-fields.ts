import { type Builder, builderPath, REGION_FIELDS } from '../../../shared/embed-builder.ts';
import { withoutPlace, withPlace } from '../../../shared/embed-choice.ts';
import { degrees } from '../../../shared/find-query.ts';
import type { Language } from '../../../shared/language.ts';
import { placeLabel, villageName } from '../../../shared/place-names.ts';
import type { Place } from '../../../shared/places.ts';
import { SAID } from '../../../shared/said.ts';
import { coordinates } from '../../../shared/text-format.ts';
import { type Html, html } from '../html.ts';
import { icon } from '../parts.ts';
import { BUILDER_WORDS } from './builder-words.ts';
import { hidden, labelled, select } from './fields.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** What can be chosen as the region of a frame, and what the search found. */
export interface WhereFacts {
  readonly provinces: readonly Named[];
  /** Of the chosen province; empty while none is chosen. */
  readonly regencies: readonly Named[];
  readonly districts: readonly Named[];
  /** The names of what was chosen elsewhere than in the lists; null: not chosen. */
  readonly village: string | null;
  readonly point: string | null;
  /** What was searched for; null: nothing. */
  readonly search: { readonly text: string; readonly places: readonly Place[] } | null;
}

/** Region, and what the frame opens on. Each `data-part` is laid anew by the script of the page when something changes. */
export function whereFields(builder: Builder, facts: WhereFacts, language: Language): Html {
  const words = BUILDER_WORDS[language];
  return html`<section class="group"><h2>${words.where}</h2>
<div class="search"><label for="cari">${words.search}</label>
<div class="field">${icon('search')}<input type="search" id="cari" name="cari" value="${facts.search?.text ?? ''}" maxlength="200" autocomplete="off" enterkeyhint="search" aria-describedby="cari-how"><button class="go" type="submit" aria-label="${words.go}">${icon('right')}</button></div>
<p class="how" id="cari-how">${words.searchHow}</p></div>
<div id="ditemukan" data-part>${found(builder, facts, language)}</div>
${lists(builder, facts, language)}
<div id="dibuka" data-part>${opensOn(builder, facts, language)}</div>
</section>
`;
}

function found(builder: Builder, { search }: WhereFacts, language: Language): Html {
  const words = BUILDER_WORDS[language];
  if (search === null) return html``;
  const { text, places } = search;
  if (places.length === 0) return html`<p class="none">${words.nothing(text)}</p>`;
  return html`<h3 class="sr">${words.found}</h3><ul class="found">${places.map((place) => {
    const address = builderPath({ ...builder, options: withPlace(builder.options, place) }, language);
    const kind = SAID[language].placeKind[place.kind];
    return html`<li><a href="${address}" data-choice><b>${placeLabel(place)}</b> <span>${[kind, place.context].filter(Boolean).join(' · ')}</span></a></li>`;
  })}</ul>`;
}

function lists(builder: Builder, { provinces, regencies, districts }: WhereFacts, language: Language): Html {
  const { levels, whole } = BUILDER_WORDS[language];
  const code = builder.options.region ?? '';
  const parts = code.split('.');
  const list = (name: 'provinsi' | 'kabupaten' | 'kecamatan', some: readonly Named[], depth: number) => {
    const options = [{ value: '', label: whole[name] }, ...some.map((one) => ({ value: one.code, label: one.name }))];
    const chosen = parts.length >= depth ? parts.slice(0, depth).join('.') : '';
    const control = some.length === 0 ? html`` : labelled(name, levels[name], select(name, options, chosen));
    return html`<div id="pilihan-${name}" data-part>${control}</div>`;
  };
  const [province, regency, district] = REGION_FIELDS;
  return html`${list(province, provinces, 1)}${list(regency, regencies, 2)}${list(district, districts, 3)}`;
}

/** The point, place or text that the frame begins with, kept in the form, and the way to be rid of it. */
function opensOn(builder: Builder, { village, point }: WhereFacts, language: Language): Html {
  const words = BUILDER_WORDS[language];
  const { options } = builder;
  const { q, origin, place } = options.find;
  const chosen =
    point !== null
      ? ([words.opensOn.point, point] as const)
      : origin !== null
        ? ([words.opensOn.place, place ?? coordinates(origin)] as const)
        : q !== null
          ? ([words.opensOn.text, q] as const)
          : null;
  const isVillage = village !== null && options.region !== null;
  const without = (address: string) =>
    html`<a href="${address}" data-choice>${icon('close')}<span class="sr">${words.forget}</span></a>`;
  return html`${hidden('point', options.point)}${hidden('q', q)}${origin === null ? '' : html`${hidden('lat', degrees(origin[1]))}${hidden('lon', degrees(origin[0]))}${hidden('tempat', place)}`}${isVillage ? hidden('desa', options.region) : ''}${
    isVillage
      ? html`<p class="chosen"><span>${words.opensOn.village} <b>${villageName(options.region, village)}</b></span>${without(builderPath({ ...builder, options: { ...options, region: options.region?.slice(0, 8) ?? null } }, language))}</p>`
      : ''
  }${
    chosen === null
      ? ''
      : html`<p class="chosen"><span>${words.opens} ${chosen[0]} <b>${chosen[1]}</b></span>${without(builderPath({ ...builder, options: withoutPlace(options) }, language))}</p>`
  }`;
}
