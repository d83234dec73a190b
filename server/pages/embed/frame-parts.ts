import { EMBED, type EmbedOptions, embedPath, openPath } from '../../../shared/embed-options.ts';
import { DEFAULT_FIND, type FindQuery, RADII } from '../../../shared/find-query.ts';
import { SAID } from '../../../shared/said.ts';
import { radiusText } from '../../../shared/text-format.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../../../shared/vocabulary.ts';
import { type Html, html } from '../html.ts';
import { icon } from '../parts.ts';
import { FRAME_WORDS } from './frame-words.ts';

/** The address of the frame with another search; what is shown of a point goes with it. */
export function frameAddress(options: EmbedOptions, find: Partial<FindQuery>): string {
  return embedPath({ ...options, point: null, find: { ...options.find, ...find } });
}

/** The address on the site itself, which opens beside the page that the frame stands in. */
export function outside(href: string, text: Html | string, className = ''): Html {
  return html`<a${className === '' ? '' : html` class="${className}"`} href="${href}" target="_blank" rel="noopener">${text}</a>`;
}

/** What is asked for on the site itself: with region, place and filters. */
export function siteAddress(options: EmbedOptions, publicUrl: string): string {
  return publicUrl + openPath(options);
}

/** The options that a form carries along, but those it sets itself. */
function hidden(address: string, except: readonly string[]): Html[] {
  const stated = new URLSearchParams(address.split('?')[1] ?? '');
  return [...stated].flatMap(([name, value]) =>
    except.includes(name) ? [] : [html`<input type="hidden" name="${name}" value="${value}">`],
  );
}

const NO_PLACE = { q: null, origin: null, place: null, limit: DEFAULT_FIND.limit };

/** The search as a form. `label`: the place in force, as the field says it. */
export function frameSearch(options: EmbedOptions, label: string | null): Html | '' {
  if (!options.search) return '';
  const { language } = options;
  const words = FRAME_WORDS[language];
  const { field } = SAID[language];
  const start = frameAddress(options, NO_PLACE);
  const clear =
    label === null
      ? ''
      : html`<a class="icon-btn" href="${start}" aria-label="${words.clear}" id="clear">${icon('close')}</a>`;
  return html`<form class="find" role="search" action="${EMBED}">${hidden(start, ['q'])}<div class="field">${icon('search')}<input type="text" name="q" id="place" aria-label="${field}" placeholder="${field}" value="${label ?? ''}" maxlength="200" autocomplete="off" enterkeyhint="search" required>${clear}<button class="icon-btn go" type="submit" aria-label="${words.search}">${icon('right')}</button></div>${label === null ? html`<button class="btn btn-primary btn-wide" type="button" id="locate" hidden>${icon('location')}${words.useLocation}</button>` : ''}</form>
`;
}

/**
 * The filters: chips that open a form each, and one that switches at once. A frame is small: those that few people use are only
 * there where the site round it has set them.
 */
export function frameFilters(options: EmbedOptions): Html | '' {
  if (!options.filters) return '';
  const { language, find } = options;
  const words = SAID[language];
  const activeOnly = find.status.length === 1 && find.status[0] === 'active';
  const toggle = frameAddress(options, { status: activeOnly ? [] : ['active'], limit: DEFAULT_FIND.limit });
  return html`<div class="chips" role="group" aria-label="${words.filters}">${find.origin === null ? '' : menu(options, 'radius', reachText(find.radius, options), true, radii(options))}<a class="chip${activeOnly ? ' is-set' : ''}" href="${toggle}" id="active-only"${activeOnly ? html` aria-current="true"` : ''}>${words.activeOnly}</a>${menu(options, 'category', words.categoryMenu, find.category.length > 0, choices('category', CATEGORIES, words.category, find.category))}${find.technology.length > 0 ? menu(options, 'technology', words.technologyMenu, true, choices('technology', TECHNOLOGIES, words.technology, find.technology)) : ''}${find.status.length > 0 && !activeOnly ? menu(options, 'status', words.statusMenu, true, choices('status', STATUSES, words.status, find.status)) : ''}</div>
`;
}

function menu(options: EmbedOptions, name: string, title: string, isSet: boolean, fields: Html[]): Html {
  const kept = hidden(frameAddress(options, { limit: DEFAULT_FIND.limit }), [name]);
  return html`<details class="menu" id="menu-${name}"><summary class="chip${isSet ? ' is-set' : ''}">${title}${icon('down')}</summary><form class="menu-box" action="${EMBED}">${kept}<fieldset><legend class="sr">${title}</legend>${fields}</fieldset><button class="btn btn-wide apply" type="submit">${FRAME_WORDS[options.language].apply}</button></form></details>`;
}

function choices<Value extends string>(
  name: string,
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  chosen: readonly Value[],
): Html[] {
  return values.map(
    (value) =>
      html`<label class="choice"><input type="checkbox" name="${name}" id="${name}-${value}" value="${value}"${chosen.includes(value) ? html` checked` : ''}>${labels[value]}</label>`,
  );
}

function radii(options: EmbedOptions): Html[] {
  const { radius: chosen } = options.find;
  return [...RADII, null].map(
    (radius) =>
      html`<label class="choice"><input type="radio" name="radius" id="radius-${radius ?? 'any'}" value="${radius ?? 'unlimited'}"${radius === chosen ? html` checked` : ''}>${reachText(radius, options)}</label>`,
  );
}

export function reachText(radius: number | null, { language }: EmbedOptions): string {
  const words = SAID[language];
  return radius === null ? words.anyDistance : words.within(radiusText(radius, language));
}
