import { readText } from '../../shared/find-query.ts';
import type { Language } from '../../shared/language.ts';
import { SAID } from '../../shared/said.ts';
import { radiusText } from '../../shared/text-format.ts';
import { PAGE_RADII } from '../region-facts.ts';
import type { Head } from './head.ts';
import { type Html, html } from './html.ts';
import { searchForm } from './near-parts.ts';
import { bar, inLanguage } from './parts.ts';
import { REGION_WORDS } from './region-words.ts';
import { SORRY_WORDS, type Sorry } from './sorry-words.ts';

/** What cannot be used is shown as it stands in the address, so many characters of it. */
const LONGEST_SHOWN = 40;

interface SorryContext {
  readonly language: Language;
  readonly path: string;
  readonly publicUrl: string;
  /** What in the address cannot be used, as it was read from there. */
  readonly value?: string | undefined;
}

/** Why there is nothing at an address, what to do, and the search: head and body. */
export function sorryPage(
  why: Sorry,
  { language, path, publicUrl, value = '' }: SorryContext,
): { head: Head; body: Html } {
  const { what, how } = SORRY_WORDS[language][why];
  const shown = (readText(value) ?? encodeURIComponent(value)).slice(0, LONGEST_SHOWN);
  const sentence = typeof how === 'string' ? how : how(shown);
  const other = inLanguage(path, language === 'id' ? 'en' : 'id');
  return {
    head: {
      language,
      title: `${what} · ${SAID[language].brand}`,
      description: sentence,
      path,
      publicUrl,
      isPrivate: true,
    },
    body: html`${bar(language, other)}<main class="sorry"><section class="say"><h1>${what}</h1><p>${sentence}</p>${waysOn(why, path, language)}</section>
${searchForm(language, null)}<p class="after"><a href="${inLanguage('/', language)}">${SAID[language].pickFromList}</a></p></main>`,
  };
}

/** The same page as it can be shown. */
function waysOn(why: Sorry, path: string, language: Language): Html | '' {
  if (why === 'list page' || why === 'list number')
    return html`<p><a href="${inLanguage(path, language)}">${REGION_WORDS[language].toListStart}</a></p>`;
  if (why !== 'radius') return '';
  const radii = [...PAGE_RADII].sort((one, other) => one - other);
  return html`<ul class="onwards">${radii.map((radius) => html`<li><a href="${inLanguage(`${path}${radius === PAGE_RADII[0] ? '' : `?radius=${radius}`}`, language)}">${radiusText(radius, language)}</a></li>`)}</ul>`;
}
