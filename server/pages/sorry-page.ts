import type { Language } from '../../shared/language.ts';
import { SAID } from '../../shared/said.ts';
import type { Head } from './head.ts';
import { type Html, html } from './html.ts';
import { searchForm } from './near-parts.ts';
import { bar, inLanguage } from './parts.ts';
import { SORRY_WORDS, type Sorry } from './sorry-words.ts';

/** Why there is nothing at an address, what to do, and the search: head and body. */
export function sorryPage(
  why: Sorry,
  { language, path, publicUrl }: { readonly language: Language; readonly path: string; readonly publicUrl: string },
): { head: Head; body: Html } {
  const { what, how } = SORRY_WORDS[language][why];
  const other = inLanguage(path, language === 'id' ? 'en' : 'id');
  return {
    head: {
      language,
      title: `${what} · ${SAID[language].brand}`,
      description: how,
      path,
      publicUrl,
      isPrivate: true,
    },
    body: html`${bar(language, other)}<main class="sorry"><section class="say"><h1>${what}</h1><p>${how}</p></section>
${searchForm(language, null)}<p class="after"><a href="${inLanguage('/', language)}">${SAID[language].pickFromList}</a></p></main>`,
  };
}
