import { type Html, html } from './html.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from './languages.ts';
import { methodEn } from './method-en.ts';
import { methodFigure } from './method-figure.ts';
import { methodId } from './method-id.ts';
import type { MethodFacts, MethodWords } from './method-words.ts';
import { page } from './page.ts';

const WORDS: Readonly<Record<Language, MethodWords>> = { id: methodId, en: methodEn };
const PATHS: Readonly<Record<Language, string>> = { id: '/metode', en: '/metode?lang=en' };

/** How the planner's figures come about, for people to read. */
export function methodPage(language: Language, facts: MethodFacts): string {
  const words = WORDS[language];
  const [first, ...rest] = words.sections(facts);
  const other: Language = language === 'id' ? 'en' : 'id';
  return page({
    language,
    title: words.title,
    about: { description: words.description, publicUrl: facts.publicUrl, address: PATHS[language] },
    head: head(language, facts),
    nav: html`<nav>
<a href="/rencana${language === 'en' ? '?lang=en' : ''}">${words.planner}</a>
<a href="${PATHS[other]}" lang="${other}" hreflang="${other}">${LANGUAGE_NAMES[other]}</a>
</nav>`,
    body: html`<main class="text method">
<h1>${words.title}</h1>
<p class="intro">${words.intro}</p>
${facts.dataset?.kind === 'official' ? '' : html`<p class="sim"><a href="#simulasi">${words.simulated}</a></p>`}
<nav class="contents" aria-label="${words.contents}"><h2>${words.contents}</h2>
<ol>${words.sections(facts).map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
${first ? section(first.id, first.title, html`${first.body}${methodFigure(words)}`) : ''}
${rest.map(({ id, title, body }) => section(id, title, body))}
</main>`,
  });
}

function section(id: string, title: string, body: Html): Html {
  return html`<section id="${id}"><h2>${title}</h2>
${body}
</section>
`;
}

/** Search engines learn which address is which language. */
function head(language: Language, { publicUrl }: MethodFacts): Html {
  return html`<link rel="canonical" href="${publicUrl}${PATHS[language]}">
${LANGUAGES.map((one) => html`<link rel="alternate" hreflang="${one}" href="${publicUrl}${PATHS[one]}">\n`)}<link rel="alternate" hreflang="x-default" href="${publicUrl}${PATHS.id}">`;
}
