import { DEFAULT_FIND, roundPosition } from '../../shared/find-query.ts';
import type { Language } from '../../shared/language.ts';
import { districtName, villageName } from '../../shared/place-names.ts';
import { villagePosterPath } from '../../shared/posters.ts';
import { SAID } from '../../shared/said.ts';
import { BUILDER } from '../../shared/screens.ts';
import type { RegionFacts } from '../region-facts.ts';
import { type Html, html } from './html.ts';
import { nearAddress } from './near-parts.ts';
import { inLanguage } from './parts.ts';
import { REGION_WORDS } from './region-words.ts';

/** As it stands in the search field. */
function placeOf({ level, code, name }: RegionFacts['region']): string {
  return level === 'village' ? villageName(code, name) : level === 'district' ? districtName(name) : name;
}

/** Where to go on from a region: the list, the planner, the poster, the files. */
export function regionLinks({ region, radius }: RegionFacts, language: Language): Html {
  const words = REGION_WORDS[language];
  const inside = region.level === 'country' ? '' : `region=${region.code}`;
  const list = region.middle && { ...DEFAULT_FIND, origin: roundPosition(region.middle), place: placeOf(region) };
  const plan = [inside, radius === 5000 ? '' : `radius=${radius}`].filter(Boolean).join('&');
  const onwards: readonly (readonly [string, string])[] = [
    ...(list && (region.level === 'village' || region.level === 'district')
      ? ([[nearAddress(list, language), words.openList]] as const)
      : []),
    ...(region.level === 'village'
      ? ([[inLanguage(villagePosterPath(region.code), language), words.poster]] as const)
      : ([[inLanguage(`/rencana${plan === '' ? '' : `?${plan}`}`, language), words.planner]] as const)),
    [inLanguage(`${BUILDER}${inside === '' ? '' : `?${inside}`}`, language), SAID[language].embedRegion],
  ];
  const files: readonly (readonly [string, string])[] =
    region.level === 'village'
      ? []
      : [
          [`/api/v1/coverage/villages.csv?${[inside, `radius=${radius}`].filter(Boolean).join('&')}`, words.csv],
          [`/api/v1/points${inside === '' ? '' : `?${inside}`}`, words.geojson],
        ];
  const links = (title: string, some: readonly (readonly [string, string])[]) =>
    some.length === 0
      ? ''
      : html`<h2>${title}</h2><ul class="onwards">${some.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`;
  return html`${links(words.more, onwards)}${links(words.download, files)}`;
}
