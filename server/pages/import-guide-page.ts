import { type BothLanguages, TEMPLATE_COLUMNS } from '../guide/template-columns.ts';
import { type Html, html } from './html.ts';
import { GUIDE_WORDS, type GuideWords } from './import-guide-words.ts';
import { page } from './page.ts';

/** The addresses of the guide and of its templates. */
export const GUIDE_PATHS = {
  id: '/panduan-impor',
  en: '/import-guide',
  csv: '/templat-titik.csv',
  xlsx: '/templat-titik.xlsx',
} as const;

/** How an office writes its list, and how it becomes published data. */
export function importGuidePage(language: 'id' | 'en', publicUrl: string): string {
  const words = GUIDE_WORDS[language];
  const other = language === 'id' ? 'en' : 'id';
  return page({
    language,
    title: words.title,
    about: { description: words.intro, publicUrl, address: GUIDE_PATHS[language] },
    head: html`<link rel="canonical" href="${publicUrl}${GUIDE_PATHS[language]}">
<link rel="alternate" hreflang="${other}" href="${publicUrl}${GUIDE_PATHS[other]}">`,
    body: html`<main class="text">
<h1>${words.title}</h1>
<p><a href="${GUIDE_PATHS[other]}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></p>
<p>${words.intro}</p>
<h2>${words.templateTitle}</h2>
<p>${words.template}</p>
<p><a class="btn" href="${GUIDE_PATHS.xlsx}" download>${words.xlsx}</a> <a class="btn" href="${GUIDE_PATHS.csv}" download>${words.csv}</a></p>
${columnTable(language, words)}
<h2>${words.checkTitle}</h2>
<p>${words.check}</p>
${rules(words)}
<h2>${words.runTitle}</h2>
${words.run.map((step) => html`<p>${step.text}</p>${step.command === '' ? '' : html`<p><code>${step.command}</code></p>`}`)}
<h2>${words.exitTitle}</h2>
${twoColumns(words.exitHeadings, words.exits)}
</main>`,
  });
}

function columnTable(language: keyof BothLanguages, words: GuideWords): Html {
  return html`<table>
<thead><tr><th scope="col">${words.column}</th><th scope="col">${words.accepts}</th></tr></thead>
<tbody>${TEMPLATE_COLUMNS.map(
    ({ heading, accepts, example, need, choices }) => html`
<tr><th scope="row"><code>${heading}</code><br><small>${words.needs[need]}</small></th>
<td>${accepts[language]}${choices ? html`<br><small>${choices.join(' · ')}</small>` : ''}<br><small>${words.example}: ${example}</small></td></tr>`,
  )}
</tbody></table>`;
}

function rules(words: GuideWords): Html {
  return html`${words.rules.map(({ title, points }) => html`<h3>${title}</h3><ul>${points.map((point) => html`<li>${point}</li>`)}</ul>`)}`;
}

function twoColumns([first, second]: readonly [string, string], rows: readonly (readonly [string, string])[]): Html {
  return html`<table>
<thead><tr><th scope="col">${first}</th><th scope="col">${second}</th></tr></thead>
<tbody>${rows.map(([name, meaning]) => html`<tr><th scope="row">${name}</th><td>${meaning}</td></tr>`)}
</tbody></table>`;
}
