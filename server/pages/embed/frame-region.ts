import type { Response } from '../../../shared/api.ts';
import { type EmbedOptions, embedPath } from '../../../shared/embed-options.ts';
import { LARGEST_LIMIT, LIMIT_STEP } from '../../../shared/find-query.ts';
import { ISLANDS, islandOf } from '../../../shared/islands.ts';
import { shortPlace, unbroken } from '../../../shared/place-names.ts';
import { SAID } from '../../../shared/said.ts';
import { number } from '../../../shared/text-format.ts';
import { type Html, html } from '../html.ts';
import { meta, pointName, statusLine } from '../parts.ts';
import { frameAddress, outside } from './frame-parts.ts';
import { FRAME_WORDS } from './frame-words.ts';

type Point = Required<Response<'listPoints'>['features'][number]>;

/** Before a place is known: the points of the region, which no distance puts in order. */
export function regionList(
  options: EmbedOptions,
  name: string,
  { features, numberMatched }: Response<'listPoints'>,
  site: string,
): Html {
  const { language, find } = options;
  const words = FRAME_WORDS[language];
  const said = SAID[language];
  const filtered = find.category.length + find.technology.length + find.status.length > 0;
  if (features.length === 0) {
    const [what, how] = filtered ? [said.noneAtAll, said.noneAtAllHow] : [words.noneIn(name), words.noneInHow];
    return html`<section class="say"><h1>${what}</h1><p>${how}</p></section>`;
  }
  const shown = number(features.length, language);
  const hint = options.search ? ` · ${words.nearer}` : '';
  const limit = Math.min(find.limit + LIMIT_STEP, LARGEST_LIMIT);
  const isMore = numberMatched > features.length;
  const more =
    limit > find.limit
      ? html`<a class="btn btn-wide" href="${frameAddress(options, { limit })}" id="more">${said.more}</a>`
      : outside(site, words.all, 'btn btn-wide');
  return html`<div class="head"><h1>${words.pointsIn(name)}</h1><p>${words.shownOf(shown, number(numberMatched, language))}${hint}</p></div>
<ol class="rows">${features.map((point) => row(options, point as Point))}</ol>
<div class="after">${isMore ? more : ''}</div>`;
}

function row(options: EmbedOptions, { id, properties }: Point): Html {
  const point = properties as Response<'getPoint'>['properties'];
  const { language } = options;
  return html`<li data-point="${id}"><a class="row row-plain" href="${embedPath({ ...options, point: id })}"><div><h2 class="name">${pointName(point.name, point.dataset, language)}</h2><p class="where">${unbroken(shortPlace(point))}</p>${meta(point, language)}${statusLine(point, language)}</div></a></li>
`;
}

/** The whole country before a place is known: the provinces to choose from. */
export function startList(options: EmbedOptions, provinces: Response<'listRegions'>['regions']): Html {
  const { language } = options;
  const said = SAID[language];
  const words = FRAME_WORDS[language];
  const groups = ISLANDS.map((island) => ({
    island,
    inside: provinces.filter(({ code }) => islandOf(code) === island),
  }));
  return html`<section class="say"><h1>${said.heading}</h1><p>${options.search ? words.startHow : words.startHowNoSearch}</p></section>
<section class="pick-province"><h2>${said.pickProvince}</h2><div class="provinces">${groups.flatMap(
    ({ island, inside }) =>
      inside.length === 0
        ? []
        : [
            html`<details><summary>${said.islands[island]}</summary><ul>${inside.map(
              ({ name, points }) =>
                html`<li><a href="${frameAddress(options, { q: name })}">${name}<b>${number(points, language)}</b></a></li>`,
            )}</ul></details>
`,
          ],
  )}</div></section>`;
}
