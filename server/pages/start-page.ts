import type { Response } from '../../shared/api.ts';
import { ISLANDS, islandOf } from '../../shared/islands.ts';
import type { Language } from '../../shared/language.ts';
import { SAID } from '../../shared/said.ts';
import { FOR_WEBMASTERS } from '../../shared/screens.ts';
import { number } from '../../shared/text-format.ts';
import { type Head, titleOf } from './head.ts';
import { type Html, html } from './html.ts';
import { websiteData } from './linked-data.ts';
import type { PageContext } from './near-page.ts';
import { nearMe, searchForm } from './near-parts.ts';
import { NEAR_WORDS } from './near-words.ts';
import { bar, inLanguage, simulatedStrip } from './parts.ts';
import { screen } from './screen.ts';

type Province = Response<'listRegions'>['regions'][number];

/** The start: a field, and the provinces for those who would rather choose than type. */
export function startPage(
  provinces: readonly Province[],
  { language, kind, publicUrl }: PageContext,
): { head: Head; body: Html } {
  const words = SAID[language];
  const { noScript, startDescription } = NEAR_WORDS[language];
  const body = html`${bar(language, inLanguage('/', language === 'id' ? 'en' : 'id'))}<main>${searchForm(language, null, nearMe(language))}<div class="gap"></div>${simulatedStrip(kind, language)}
<section class="say"><h1>${words.heading}</h1><p class="scripted">${words.startHow}</p><p class="scripted small muted">${words.locationUse}</p><noscript><p>${noScript}</p></noscript></section>
<section class="pick-province"><h2>${words.pickProvince}</h2>${provinceList(provinces, language)}</section>
${countryPicture(provinces, language)}<div class="after">${elsewhere(language)}</div></main>`;
  return {
    head: {
      language,
      title: titleOf(words.heading, kind === 'simulated', language),
      description: startDescription,
      path: '/',
      publicUrl,
      linkedData: [websiteData(publicUrl, language)],
    },
    body: screen(body),
  };
}

function provinceList(provinces: readonly Province[], language: Language): Html {
  const words = SAID[language];
  const sum = (some: readonly Province[]) =>
    number(
      some.reduce((all, { points }) => all + points, 0),
      language,
    );
  return html`<div class="provinces"><p class="small muted">${words.totals(sum(provinces), number(provinces.length, language))}</p>
${ISLANDS.map((island) => {
  const inIsland = provinces.filter(({ code }) => islandOf(code) === island);
  if (inIsland.length === 0) return html``;
  return html`<details><summary>${words.islands[island]}<b>${sum(inIsland)}</b></summary><ul>${inIsland.map(
    ({ code, name, points }) =>
      html`<li><a href="${inLanguage(`/wilayah/${code}`, language)}">${name}<b>${number(points, language)}</b></a></li>`,
  )}</ul></details>
`;
})}</div>`;
}

/** The picture comes as a file of its own, after everything that can be read. */
function countryPicture(provinces: readonly Province[], language: Language): Html | '' {
  const most = [...provinces].sort((a, b) => b.points - a.points)[0];
  if (!most || most.points === 0) return '';
  const { picture, pictureLabel } = NEAR_WORDS[language];
  const caption = picture(most.name, number(most.points, language));
  return html`<figure class="country"><img src="/peta-titik.svg" alt="${pictureLabel}" width="716" height="272" loading="lazy"><figcaption class="small muted">${caption}</figcaption></figure>
`;
}

function elsewhere(language: Language): Html {
  const { allRegions, planner, api } = NEAR_WORDS[language];
  const links = [
    [inLanguage('/wilayah/ID', language), allRegions],
    [inLanguage('/rencana', language), planner],
    [inLanguage(FOR_WEBMASTERS, language), SAID[language].aboutEmbed],
    ['/api', api],
    [inLanguage('/tentang', language), SAID[language].about],
  ] as const;
  return html`<ul class="elsewhere">${links.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`;
}
