import { type Builder, FRAME_LIMITS, OWN_ACCENT } from '../../../shared/embed-builder.ts';
import { EMBED_SCREENS, EMBED_THEMES, EMBED_VIEWS } from '../../../shared/embed-options.ts';
import { titleOf } from '../../../shared/embed-snippets.ts';
import { LARGEST_LIMIT, LIMIT_STEP, RADII } from '../../../shared/find-query.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { SAID } from '../../../shared/said.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../../../shared/vocabulary.ts';
import { type Html, html } from '../html.ts';
import { BUILDER_WORDS } from './builder-words.ts';
import { chips, labelled, segments, select, toggle } from './fields.ts';

/** Which screen the frame shows: it decides what else can be chosen. */
export function screenFields({ options }: Builder, language: Language): Html {
  const { what, screen } = BUILDER_WORDS[language];
  return segments({ name: 'screen', title: what, values: EMBED_SCREENS, labels: screen }, options.screen);
}

/** View, filters, language, colours and size. */
export function optionFields(builder: Builder, language: Language): Html {
  const words = BUILDER_WORDS[language];
  const { options } = builder;
  return html`<section class="group"><h2>${words.how}</h2>
${segments({ name: 'view', title: words.view, values: EMBED_VIEWS, labels: words.views }, options.view)}
<fieldset class="plain"><legend>${words.controls}</legend><div class="only-find">${toggle('search', words.showSearch, options.search)}</div>${toggle('filters', words.showFilters, options.filters)}</fieldset>
${extentFields(builder, language)}</section>
${filterFields(builder, language)}
<section class="group"><h2>${words.look}</h2>
${segments({ name: 'bahasa', title: words.language, values: LANGUAGES, labels: words.languages }, options.language)}
${segments({ name: 'theme', title: words.theme, values: EMBED_THEMES, labels: words.themes }, options.theme)}
<div class="accent">${labelled('accent', words.accent, html`<input type="color" id="accent" name="accent" value="${options.accent ?? OWN_ACCENT}" aria-describedby="accent-how">`, words.accentHow)}<button class="quiet" type="button" id="warna-bawaan" data-colour="${OWN_ACCENT}" hidden>${words.ownAccent}</button></div></section>
${sizeFields(builder, language)}`;
}

/** How far the frame looks, and how many rows its list has. */
function extentFields({ options }: Builder, language: Language): Html {
  const words = BUILDER_WORDS[language];
  const said = SAID[language];
  const { radius, limit } = options.find;
  const reaches = [...RADII, null].map((metres) => ({
    value: metres === null ? 'unlimited' : String(metres),
    label: metres === null ? said.anyDistance : said.within(radiusText(metres, language)),
  }));
  const lengths = Array.from({ length: LARGEST_LIMIT / LIMIT_STEP }, (_, index) => (index + 1) * LIMIT_STEP);
  const rows = lengths.map((length) => ({ value: String(length), label: words.rows(number(length, language)) }));
  return html`<div class="pair">${labelled('radius', words.reach, select('radius', reaches, radius === null ? 'unlimited' : String(radius)))}
<div class="only-find">${labelled('limit', words.limit, select('limit', rows, String(limit)))}</div></div>`;
}

/** What the list begins with; the map of coverage has no such filters. */
function filterFields({ options }: Builder, language: Language): Html {
  const words = BUILDER_WORDS[language];
  const said = SAID[language];
  const { category, technology, status } = options.find;
  const stated = [category, technology, status].flat().length;
  return html`<details class="group only-find"${stated > 0 ? html` open` : ''}><summary><h2>${words.begins}</h2></summary>
<p class="how">${words.beginsHow}</p>
${chips({ name: 'category', title: said.categoryMenu, values: CATEGORIES, labels: said.category }, category)}
${chips({ name: 'status', title: said.statusMenu, values: STATUSES, labels: said.status }, status)}
${chips({ name: 'technology', title: said.technologyMenu, values: TECHNOLOGIES, labels: said.technology }, technology)}</details>
`;
}

function sizeFields({ options, title, width, height }: Builder, language: Language): Html {
  const words = BUILDER_WORDS[language];
  const pixels = (name: 'width' | 'height', value: number | null) => {
    const [least, most] = FRAME_LIMITS[name];
    const how = name === 'width' ? html` aria-describedby="width-how"` : '';
    return html`<input type="number" id="${name}" name="${name}" value="${value ?? ''}" min="${least}" max="${most}" inputmode="numeric"${how}>`;
  };
  return html`<section class="group"><h2>${words.size}</h2>
<div class="pair">${labelled('width', words.width, pixels('width', width), words.widthHow)}${labelled('height', words.height, pixels('height', height))}</div>
${labelled('title', words.name, html`<input type="text" id="title" name="title" value="${title ?? ''}" placeholder="${titleOf(options)}" maxlength="120" autocomplete="off" aria-describedby="title-how">`, words.nameHow)}</section>
`;
}
