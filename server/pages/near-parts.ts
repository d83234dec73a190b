import { type FindQuery, NEAR, queryOf, RADII, writeFind } from '../../shared/find-query.ts';
import type { Language } from '../../shared/language.ts';
import { SAID } from '../../shared/said.ts';
import { radiusText } from '../../shared/text-format.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../../shared/vocabulary.ts';
import { type Html, html } from './html.ts';
import { NEAR_WORDS } from './near-words.ts';
import { icon, inLanguage } from './parts.ts';

/** The address of a list. */
export function nearAddress(find: FindQuery, language: Language): string {
  return inLanguage(NEAR + queryOf(writeFind(find)), language);
}

/** The address of a point's page that remembers the place in force. */
export function pointAddress(id: string, find: FindQuery, language: Language): string {
  return inLanguage(`/titik/${encodeURIComponent(id)}${queryOf(writeFind(find))}`, language);
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

function inThisLanguage(language: Language): Html | '' {
  return language === 'id' ? '' : hidden('lang', language);
}

/**
 * The search as a form: the same place on the page as the app's field and button. `label`: what stands in the field; `ways`: what
 * else there is to say where one is.
 */
export function searchForm(language: Language, label: string | null, ways: Html | '' = ''): Html {
  const words = SAID[language];
  const { search } = NEAR_WORDS[language];
  const button = label === null ? html`<button class="btn btn-primary btn-wide" type="submit">${search}</button>` : '';
  const go = html`<button class="icon-btn" type="submit" aria-label="${search}">${icon('right')}</button>`;
  return html`<form class="find" role="search" action="${NEAR}">${inThisLanguage(language)}<div class="field">${icon('search')}<input type="text" name="q" aria-label="${words.field}" placeholder="${words.field}" value="${label ?? ''}" maxlength="200" autocomplete="off" enterkeyhint="search" required>${label === null ? '' : go}</div>${button}${ways}</form>
`;
}

/** "Use my location", shown and moved by near-me.js in place of the button before it; what it says comes after it. */
export function nearMe(language: Language): Html {
  const { useLocation, locating } = SAID[language];
  const { notLocated } = NEAR_WORDS[language];
  const list = inLanguage(NEAR, language);
  return html`<button id="near-me" class="btn btn-primary btn-wide" type="button" data-asking="${locating}" data-failed="${notLocated}" data-list="${list}${list.includes('?') ? '&' : '?'}" hidden>${icon('location')}<span>${useLocation}</span></button><p class="small" role="status"></p>`;
}

/** The row of chips; one switches at once, the others lead to the form below the list. */
export function chips(find: FindQuery, language: Language): Html {
  const words = SAID[language];
  const activeOnly = find.status.length === 1 && find.status[0] === 'active';
  const other = nearAddress({ ...find, status: activeOnly ? [] : ['active'], limit: 5 }, language);
  const chip = (text: string, isSet: boolean) =>
    html`<a class="chip${isSet ? ' is-set' : ''}" href="#saringan">${text}${icon('down')}</a>`;
  return html`<div class="chips" role="group" aria-label="${words.filters}">${chip(reachText(find.radius, language), true)}<a class="chip${activeOnly ? ' is-set' : ''}" href="${other}">${words.activeOnly}</a>${chip(words.categoryMenu, find.category.length > 0)}${chip(words.technologyMenu, find.technology.length > 0)}${chip(words.statusMenu, find.status.length > 0 && !activeOnly)}</div>
`;
}

function reachText(radius: number | null, language: Language): string {
  const words = SAID[language];
  return radius === null ? words.anyDistance : words.within(radiusText(radius, language));
}

/** All filters as a form. */
export function filterForm(find: FindQuery, language: Language): Html {
  const words = SAID[language];
  const { apply, change, distance } = NEAR_WORDS[language];
  const kept = writeFind({ ...find, category: [], technology: [], status: [], radius: 10_000, limit: 5 });
  const choices = <Value extends string>(
    name: string,
    title: string,
    values: readonly Value[],
    labels: Readonly<Record<Value, string>>,
    chosen: readonly Value[],
  ) =>
    html`<fieldset><legend>${title}</legend>${values.map(
      (value) =>
        html`<label class="choice"><input type="checkbox" name="${name}" value="${value}"${chosen.includes(value) ? html` checked` : ''}>${labels[value]}</label>`,
    )}</fieldset>`;
  return html`<details class="filters" id="saringan"><summary>${change}</summary><form action="${NEAR}">${inThisLanguage(language)}${kept.flatMap(([name, value]) => (value ? [hidden(name, value)] : []))}
<label class="reach-choice">${distance} <select name="radius">${[...RADII, null].map(
    (radius) =>
      html`<option value="${radius ?? 'unlimited'}"${radius === find.radius ? html` selected` : ''}>${reachText(radius, language)}</option>`,
  )}</select></label>
${choices('category', words.categoryMenu, CATEGORIES, words.category, find.category)}${choices('technology', words.technologyMenu, TECHNOLOGIES, words.technology, find.technology)}${choices('status', words.statusMenu, STATUSES, words.status, find.status)}
<button class="btn btn-wide" type="submit">${apply}</button></form></details>
`;
}
