import type { Language } from '../../shared/language.ts';
import { unbroken } from '../../shared/place-names.ts';
import { SAID } from '../../shared/said.ts';
import { FOR_WEBMASTERS } from '../../shared/screens.ts';
import { date, number, radiusText } from '../../shared/text-format.ts';
import type { RegionFacts } from '../region-facts.ts';
import { type Head, titleOf } from './head.ts';
import { type Html, html } from './html.ts';
import { breadcrumbData, regionData } from './linked-data.ts';
import type { PageContext } from './near-page.ts';
import { bar, inLanguage, simulatedStrip } from './parts.ts';
import { regionAddress } from './region-address.ts';
import { regionFigures } from './region-figures.ts';
import { regionLinks } from './region-links.ts';
import { regionMapHtml } from './region-map.ts';
import { nearestTable, partsTable, pointsTable, uncoveredTable } from './region-tables.ts';
import { REGION_WORDS } from './region-words.ts';

/** Everything that is known of a region: figures, map, who is out of reach, parts, points. */
export function regionPage(facts: RegionFacts, { language, kind, publicUrl }: PageContext): { head: Head; body: Html } {
  const words = REGION_WORDS[language];
  const { region, above, page, radius } = facts;
  const path = regionAddress(region.code, 'id', radius, page);
  const other = inLanguage(path, language === 'id' ? 'en' : 'id');
  const crumbs = region.level === 'country' ? [] : [{ code: 'ID', name: words.country }, ...above];
  const count = (value: number) => number(value, language);
  const told = [
    region.level === 'country' ? '' : words.code(region.code),
    region.level === 'village' ? '' : words.villages(count(region.villages)),
    words.people(`${region.populationIsEstimate ? '± ' : ''}${count(region.population)}`, region.populationIsEstimate),
    region.underdeveloped ? words.underdeveloped : '',
  ].filter(Boolean);
  const body = html`${bar(language, other)}<main class="region">
${crumbs.length === 0 ? '' : html`<nav class="crumbs" aria-label="${words.where}">${crumbs.map(({ code, name }) => html`<a href="${regionAddress(code, language)}">${unbroken(name)}</a>\u00a0› `)}</nav>`}
<h1>${region.title}</h1><p class="small muted">${told.join(' · ')}</p>
${simulatedStrip(kind, language)}
${regionFigures(facts, language)}${regionMapHtml(facts, language)}${nearestTable(facts, language)}${uncoveredTable(facts, language)}${partsTable(facts, language)}${pointsTable(facts, language)}${regionLinks(facts, language)}
</main>
${footer(facts, language)}`;
  const steps = [...crumbs, { code: region.code, name: region.title }];
  return {
    head: {
      language,
      title: titleOf(words.title(region.title), kind === 'simulated', language),
      description: `${kind === 'simulated' ? `${SAID[language].simulated} ` : ''}${words.description(region.title, count(region.points), count(region.activePoints))}`,
      path,
      publicUrl,
      hasCard: region.level !== 'country' && page === 1 && radius === 5000,
      linkedData: [
        breadcrumbData(
          publicUrl,
          steps.map(({ code, name }) => ({ name, path: regionAddress(code, language) })),
        ),
        regionData(publicUrl, facts, words.description(region.title, count(region.points), count(region.activePoints))),
      ],
    },
    body,
  };
}

function footer({ dataset, region, radius }: RegionFacts, language: Language): Html {
  const words = REGION_WORDS[language];
  const said = SAID[language];
  const kind = dataset.kind === 'simulated' ? said.simulated : dataset.name;
  const version = said.sourceVersion(dataset.version.slice(0, 7), date(dataset.publishedAt, language));
  const links = [
    [inLanguage('/tentang', language), said.allSources],
    [inLanguage('/metode', language), words.method],
    [inLanguage(FOR_WEBMASTERS, language), said.aboutEmbed],
  ] as const;
  const estimate = region.populationIsEstimate || dataset.populations !== 'official' ? words.evenly : words.straight;
  const approximate = dataset.outlines === 'approximate' ? words.outlines : '';
  return html`<footer class="foot small muted"><p>${kind} ${version} ${estimate} ${approximate} ${words.reach}: ${radiusText(radius, language)}.</p><p>${links.map(([href, text]) => html`<a href="${href}">${text}</a> `)}</p></footer>`;
}
