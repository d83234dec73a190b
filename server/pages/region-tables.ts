import { percent } from '../../shared/figures.ts';
import { DEFAULT_FIND, roundPosition } from '../../shared/find-query.ts';
import type { Language } from '../../shared/language.ts';
import { districtName, villageName } from '../../shared/place-names.ts';
import { SAID } from '../../shared/said.ts';
import { direction, distance, number, radiusText, roundingBeyond } from '../../shared/text-format.ts';
import { POINTS_A_PAGE, type RegionFacts } from '../region-facts.ts';
import { type Html, html } from './html.ts';
import { pointAddress } from './near-parts.ts';
import { inLanguage, pointName, statusWord } from './parts.ts';
import { pointRow } from './point-row.ts';
import { regionAddress } from './region-address.ts';
import { REGION_WORDS } from './region-words.ts';

/** Of a village: the points nearest to its middle. */
export function nearestTable({ region, nearest }: RegionFacts, language: Language): Html | '' {
  if (nearest.length === 0 || region.middle === null) return '';
  const find = { ...DEFAULT_FIND, origin: roundPosition(region.middle), place: villageName(region.code, region.name) };
  const rows = nearest.map(({ id, lon, lat, ...properties }, index) =>
    pointRow({
      point: { type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties },
      language,
      nearest: index === 0,
      href: pointAddress(id, find, language),
    }),
  );
  return html`<h2>${REGION_WORDS[language].nearestHere(region.title)}</h2><ol class="rows">${rows}</ol>
`;
}

/** The villages out of reach, those with most people first. */
export function uncoveredTable({ uncovered, radius, region }: RegionFacts, language: Language): Html | '' {
  if (!uncovered) return '';
  const words = REGION_WORDS[language];
  const reach = radiusText(radius, language);
  const heading = html`<h2>${words.uncovered(reach)}</h2>`;
  if (uncovered.villages.length === 0) return html`${heading}<p>${words.allReached(reach)}</p>`;
  const estimate = uncovered.villages[0]?.populations === 'official' ? '' : '± ';
  const rows = uncovered.villages.map((village) => {
    const bearing = uncovered.bearings.get(village.code);
    const metres = village.distance;
    const where = region.level === 'district' ? '' : `${districtName(village.district)}`;
    return html`<tr><td><a href="${regionAddress(village.code, language)}">${village.name}</a>${where === '' ? '' : html`<small>${where}</small>`}</td><td class="n">${estimate}${number(village.population, language)}</td><td class="n">${metres === null ? '–' : distance(metres, language, roundingBeyond(metres, radius))}${bearing === undefined ? '' : html`<small>${direction(bearing, language)}</small>`}</td></tr>
`;
  });
  const most =
    uncovered.numberMatched > uncovered.villages.length
      ? html`<p class="small muted">${words.uncoveredMost(number(uncovered.villages.length, language), number(uncovered.numberMatched, language))}</p>`
      : '';
  return html`${heading}${most}<table><thead><tr><th scope="col">${words.village}</th><th scope="col" class="n">${words.population}</th><th scope="col" class="n">${words.nearestPoint}</th></tr></thead><tbody>${rows}</tbody></table>
`;
}

/** The regions inside, or the villages of a district. */
export function partsTable({ region, parts, villages }: RegionFacts, language: Language): Html | '' {
  if (region.level === 'village') return '';
  const words = REGION_WORDS[language];
  const link = (code: string, name: string) => html`<a href="${regionAddress(code, language)}">${name}</a>`;
  const rows =
    region.level === 'district'
      ? villages.map(
          ({ code, name, distance: metres }) =>
            html`<tr><td>${link(code, name)}</td><td class="n">${metres === null ? '–' : distance(metres, language)}</td></tr>\n`,
        )
      : parts.map(
          ({ code, name, points, coveredShare }) =>
            html`<tr><td>${link(code, name)}</td><td class="n">${number(points, language)}</td><td class="n">${coveredShare === null ? '–' : percent(coveredShare, language, 0)}</td></tr>\n`,
        );
  if (rows.length === 0) return '';
  const heads = region.level === 'district' ? [words.nearestPoint] : [words.partActive, words.partShare];
  return html`<h2>${words.inside[region.level]}</h2><table><thead><tr><th scope="col">${words.part}</th>${heads.map((head) => html`<th scope="col" class="n">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>
`;
}

/** The points inside, a page at a time. */
export function pointsTable({ region, points, page, pages, radius }: RegionFacts, language: Language): Html | '' {
  if (region.level === 'country' || (region.level === 'village' && points.length === 0)) return '';
  const words = REGION_WORDS[language];
  const said = SAID[language];
  const heading = html`<h2 id="titik">${words.points(region.title)}</h2>`;
  if (points.length === 0) return html`${heading}<p>${words.noPoints}</p>`;
  const turn = (to: number, text: string, rel: string) =>
    html`<a rel="${rel}" href="${regionAddress(region.code, language, radius, to)}#titik">${text}</a> `;
  const paging =
    pages === 1
      ? ''
      : html`<p class="paging">${page > 1 ? turn(page - 1, words.previous, 'prev') : ''}<span>${words.pageOf(number(page, language), number(pages, language))}</span> ${page < pages ? turn(page + 1, words.next, 'next') : ''}</p>`;
  return html`${heading}<table class="points"><thead><tr><th scope="col">${words.point}</th><th scope="col">${words.status}</th></tr></thead><tbody>${points
    .slice(0, POINTS_A_PAGE)
    .map(
      ({ id, name, dataset, category, status, village, villageCode, district }) =>
        html`<tr><td><a href="${inLanguage(`/titik/${encodeURIComponent(id)}`, language)}">${pointName(name, dataset, language)}<small>${said.category[category]} · ${region.level === 'district' || region.level === 'village' ? villageName(villageCode, village) : districtName(district)}</small></a></td><td>${statusWord(status, language)}</td></tr>\n`,
    )}</tbody></table>${paging}
`;
}
