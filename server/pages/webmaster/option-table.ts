import { DEFAULT_EMBED, EMBED_OPTION_NAMES } from '../../../shared/embed-options.ts';
import { EMBED_WORDS } from '../../../shared/embed-words.ts';
import { DEFAULT_FIND } from '../../../shared/find-query.ts';
import type { Language } from '../../../shared/language.ts';
import { type Html, html } from '../html.ts';
import type { WebmasterWords } from './webmaster-words.ts';

const { screen, view, theme } = DEFAULT_EMBED;
/** What is taken where an option is not stated. */
const USUAL: Readonly<Record<string, string>> = {
  screen,
  view,
  theme,
  search: 'on',
  filters: 'on',
  lang: DEFAULT_EMBED.language,
  radius: String(DEFAULT_FIND.radius),
  limit: String(DEFAULT_FIND.limit),
};

/** Every option that a frame reads, with what it takes. */
export function optionTable(words: WebmasterWords, language: Language): Html {
  const { accepted } = EMBED_WORDS[language];
  return table(
    [words.option, words.accepts],
    EMBED_OPTION_NAMES.map((name) => [
      html`<code>${name}</code>`,
      html`${words.about[name] ?? ''}<br><small>${accepted[name] ?? ''}${USUAL[name] ? html` · ${words.usual}: ${USUAL[name]}` : ''}</small>`,
    ]),
  );
}

export function table([first, second]: readonly [string, string], rows: readonly (readonly [Html, Html])[]): Html {
  return html`<table><thead><tr><th scope="col">${first}</th><th scope="col">${second}</th></tr></thead>
<tbody>${rows.map(([name, meaning]) => html`<tr><th scope="row">${name}</th><td>${meaning}</td></tr>`)}</tbody></table>
`;
}
