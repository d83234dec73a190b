import type { Response } from '../../shared/api.ts';
import type { Language } from '../../shared/language.ts';
import { SAID } from '../../shared/said.ts';
import { BUILDER, FOR_WEBMASTERS } from '../../shared/screens.ts';
import { date, number } from '../../shared/text-format.ts';
import { type Head, titleOf } from './head.ts';
import { type Html, html } from './html.ts';
import { datasetData } from './linked-data.ts';
import type { PageContext } from './near-page.ts';
import { bar, icon, inLanguage } from './parts.ts';
import { screen } from './screen.ts';

type Dataset = Response<'dataset'>;

/** What the data are, where they come from, and what happens to a location: head and body. */
export function aboutPage(
  dataset: Dataset,
  { language, kind, publicUrl }: PageContext,
  hasStreets: boolean,
): { head: Head; body: Html } {
  const words = SAID[language];
  const back = html`<a class="back" href="${inLanguage('/', language)}">${icon('back')}${words.list}</a>`;
  const section = (title: string, text: Html) => html`<section><h2>${title}</h2>${text}</section>
`;
  const method = html`<a href="${inLanguage('/metode', language)}">${words.aboutMethodLink}</a>`;
  const planner = html`<a href="${inLanguage('/rencana', language)}">${words.aboutPlannerLink}</a>`;
  const embed = html`<a href="${inLanguage(BUILDER, language)}">${words.aboutEmbedLink}</a>`;
  const guide = html`<a href="${inLanguage(FOR_WEBMASTERS, language)}">${words.aboutEmbedGuide}</a>`;
  const simulated = html`<section id="simulasi"><h2>${words.aboutSimulated}</h2>${words.aboutSimulatedText.map((text) => html`<p>${text}</p>`)}</section>
`;
  const body = html`${bar(language, inLanguage('/tentang', language === 'id' ? 'en' : 'id'), back)}<main class="about"><h1>${words.about}</h1>
${kind === 'simulated' ? simulated : ''}${section(words.aboutLocation, html`<p>${words.aboutLocationText}</p>`)}${section(words.aboutDistance, html`<p>${words.aboutDistanceText}</p>`)}${hasStreets ? section(words.aboutStreets, html`<p>${words.aboutStreetsText}</p>`) : ''}${published(dataset, language)}${section(words.aboutPlanner, html`<p>${words.aboutPlannerText} ${planner} ${method}</p>`)}${section(words.aboutEmbed, html`<p>${words.aboutEmbedText} ${embed} ${guide}</p>`)}${section(words.aboutApi, html`<p>${words.aboutApiText} <a href="/api">${words.aboutApiLink}</a></p>`)}</main>`;
  return {
    head: {
      language,
      title: titleOf(words.about, kind === 'simulated', language),
      description: kind === 'simulated' ? (words.aboutSimulatedText[1] ?? '') : words.aboutDistanceText,
      path: '/tentang',
      publicUrl,
      linkedData: [datasetData(publicUrl, dataset)],
    },
    body: screen(body),
  };
}

function published(dataset: Dataset, language: Language): Html {
  const words = SAID[language];
  const count = (value: number) => number(value, language);
  const row = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const { refused, rowsRead, noted, fileHash } = dataset;
  const isList = dataset.kind === 'official' && rowsRead !== null;
  return html`<section><h2>${words.aboutData}</h2><dl class="facts">${row(words.aboutName, dataset.name)}${dataset.publisher === '' ? '' : row(words.aboutPublisher, dataset.publisher)}${row(words.aboutPoints, count(dataset.points))}${row(words.aboutAsOf, date(dataset.asOf, language))}${row(words.aboutPublished, date(dataset.publishedAt, language))}${row(words.aboutVersion, dataset.version.slice(0, 12))}${row(words.aboutSource, dataset.source)}${row(words.aboutLicence, dataset.licence || words.aboutNotStated)}${isList ? row(words.aboutRows, words.aboutRowsText(count(rowsRead), count(dataset.points), noted > 0 ? count(noted) : null)) : ''}${isList && refused.length > 0 ? row(words.aboutRefused, html`${refused.map((one) => html`<span class="line">${words.refusedReason[one.reason] ?? one.reason}: ${count(one.count)}</span>`)}`) : ''}${isList && fileHash ? row(words.aboutFile, fileHash) : ''}</dl></section>
<section><h2>${words.aboutAreas}</h2><dl class="facts">${dataset.areas.map(
    ({ subject, source, licence, asOf, publisher }) =>
      row(
        areaLabel(subject, dataset, language),
        html`${[publisher, source].filter(Boolean).join(': ')} <span class="muted">(${[licence, asOf].filter(Boolean).join(', ')})</span>`,
      ),
  )}</dl></section>
`;
}

/** What an area source tells of, and that it is an estimate where no list took its place. */
function areaLabel(subject: string, dataset: Dataset, language: Language): string {
  const words = SAID[language];
  const label = words.areaSubject[subject] ?? subject;
  if (subject === 'outlines' && dataset.outlines === 'approximate') return words.areaApproximate(label);
  if (subject === 'population' && dataset.populations !== 'estimated') return words.areaPopulation[dataset.populations];
  return label;
}
