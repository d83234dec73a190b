import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { BUILDER, FOR_WEBMASTERS } from '../../../shared/screens.ts';
import type { DatasetKind } from '../../../shared/vocabulary.ts';
import type { Config } from '../../config.ts';
import type { Origin } from '../../origin.ts';
import { type Html, html } from '../html.ts';
import { LANGUAGE_NAMES } from '../languages.ts';
import { NEAR_WORDS } from '../near-words.ts';
import { page } from '../page.ts';
import { inLanguage } from '../parts.ts';
import { optionTable, table } from './option-table.ts';
import { type Samples, samples } from './samples.ts';
import { code, prose } from './texts.ts';
import { WEBMASTER_WORDS, type WebmasterWords } from './webmaster-words.ts';

interface WebmasterFacts extends Pick<Config, 'publicUrl' | 'embedOrigins' | 'countsEmbeds'> {
  readonly kind: DatasetKind;
  /** Where the reader reaches the site: what is pasted leads there. */
  readonly reached: Origin;
}

/** How to show the points on another site, for those who run it. */
export function webmasterPage(language: Language, facts: WebmasterFacts): string {
  const words = WEBMASTER_WORDS[language];
  const { publicUrl, kind } = facts;
  const other = language === 'id' ? 'en' : 'id';
  const sections = sectionsOf(language, words, samples(facts.reached.origin, language), facts);
  return page({
    language,
    title: words.title,
    about: { description: words.description, publicUrl, address: inLanguage(FOR_WEBMASTERS, language) },
    head: html`<link rel="canonical" href="${publicUrl}${inLanguage(FOR_WEBMASTERS, language)}">
${LANGUAGES.map((one) => html`<link rel="alternate" hreflang="${one}" href="${publicUrl}${inLanguage(FOR_WEBMASTERS, one)}">\n`)}<link rel="alternate" hreflang="x-default" href="${publicUrl}${FOR_WEBMASTERS}">`,
    nav: html`<nav aria-label="${NEAR_WORDS[language].languages}"><a href="${inLanguage(FOR_WEBMASTERS, other)}" lang="${other}" hreflang="${other}">${LANGUAGE_NAMES[other]}</a></nav>`,
    body: html`<main class="text method webmaster">
<h1>${words.title}</h1>
<p class="intro">${words.intro}</p>
${kind === 'simulated' ? html`<p class="sim">${words.simulated}</p>` : ''}
${allowed(words, facts)}
<p><a class="btn btn-primary" href="${inLanguage(BUILDER, language)}">${words.builder}</a></p>
<nav class="contents" aria-label="${words.contents}"><h2>${words.contents}</h2>
<ol>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
${sections.map(({ id, title, body }) => html`<section id="${id}"><h2>${title}</h2>\n${body}\n</section>\n`)}
</main>`,
  });
}

function allowed(words: WebmasterWords, { embedOrigins }: WebmasterFacts): Html | '' {
  if (embedOrigins === 'anyone') return '';
  const told = embedOrigins.length === 0 ? words.closed : words.limited(embedOrigins.join(', '));
  return html`<p><strong>${told}</strong></p>`;
}

function sectionsOf(
  language: Language,
  words: WebmasterWords,
  sample: Samples,
  { countsEmbeds }: WebmasterFacts,
): { readonly id: string; readonly title: string; readonly body: Html }[] {
  const paragraph = (text: string) => html`<p>${prose(text)}</p>\n`;
  const list = (texts: readonly string[], kind: 'ol' | 'ul') => {
    const items = texts.map((text) => html`<li>${prose(text)}</li>`);
    return kind === 'ol' ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  };
  const terms = (pairs: readonly (readonly string[])[]) =>
    html`<dl>${pairs.map(([term = '', text = '']) => html`<dt>${prose(term)}</dt><dd>${prose(text)}</dd>`)}</dl>`;
  const one = (id: string, title: string, ...parts: readonly Html[]) => ({ id, title, body: html`${parts}` });
  return [
    one('mulai', words.start, list(words.steps, 'ol'), html`<h3>${words.which}</h3>`, terms(words.ways)),
    one(
      'html',
      words.html,
      paragraph(words.htmlFrame),
      code(sample.frame),
      paragraph(words.htmlComponent),
      code(sample.component),
    ),
    one(
      'wordpress',
      words.wordpress,
      paragraph(words.wordpressBlock),
      paragraph(words.wordpressAddress),
      code(sample.address),
      paragraph(words.wordpressTrust),
      code(sample.wordpress),
    ),
    one('joomla', words.joomla, list(words.joomlaSteps, 'ol'), code(sample.frame)),
    one(
      'react',
      words.react,
      paragraph(words.reactFrame),
      code(sample.reactFrame),
      paragraph(words.reactComponent),
      code(sample.reactComponent),
    ),
    one('pilihan', words.options, paragraph(words.optionsIntro), optionTable(words, language)),
    one(
      'gaya',
      words.style,
      paragraph(words.styleIntro),
      table(
        [words.property, words.meaning],
        words.properties.map(([name = '', meaning = '']) => [html`<code>${name}</code>`, html`${meaning}`]),
      ),
      code(sample.css),
    ),
    one('oembed', words.oembed, paragraph(words.oembedText), code(sample.oembed)),
    one(
      'kebijakan',
      words.policy,
      paragraph(words.policyText),
      code(sample.policy),
      paragraph(words.permission),
      code(sample.permission),
    ),
    one('privasi', words.privacy, list([...words.private, countsEmbeds ? words.counted : words.notCounted], 'ul')),
    one('masalah', words.trouble, terms(words.troubles)),
  ];
}
