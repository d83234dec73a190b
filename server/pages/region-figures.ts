import { percent } from '../../shared/figures.ts';
import type { Language } from '../../shared/language.ts';
import { distanceParts, number, radiusText } from '../../shared/text-format.ts';
import { PAGE_RADII, type RegionFacts } from '../region-facts.ts';
import { type Html, html } from './html.ts';
import { regionAddress } from './region-address.ts';
import { REGION_WORDS } from './region-words.ts';

/** The four figures, and the reach they speak of. */
export function regionFigures(facts: RegionFacts, language: Language): Html {
  const words = REGION_WORDS[language];
  const { region, coverage, radius, reached, dataset } = facts;
  const reach = radiusText(radius, language);
  const count = (value: number) => number(value, language);
  const active = figure(count(region.activePoints), '', words.active(count(region.points)));
  if (region.level === 'village') {
    const metres = reached?.distance ?? null;
    const parts = metres === null ? null : distanceParts(metres, language);
    return list([
      active,
      parts ? figure(parts.value, parts.unit, words.nearestActive) : figure('–', '', words.noneActive),
    ]);
  }
  if (!coverage) return list([active]);
  const estimated = dataset.populations !== 'official';
  const median = coverage.medianDistance === null ? null : distanceParts(coverage.medianDistance, language);
  const share = coverage.coveredShare === null ? '–' : percent(coverage.coveredShare, language, 0);
  return html`${list([
    active,
    figure(share.replace(/\s?%/, ''), share.endsWith('%') ? '%' : '', words.share(reach, estimated)),
    median ? figure(median.value, median.unit, words.median) : figure('–', '', words.noneActive),
    figure(count(coverage.villages - coverage.villagesCovered), '', words.beyond(reach)),
  ])}
<p class="reaches"><span>${words.reach}</span>${[...PAGE_RADII]
    .sort((a, b) => a - b)
    .map((one) =>
      one === radius
        ? html`<b>${radiusText(one, language)}</b>`
        : html`<a href="${regionAddress(region.code, language, one)}">${radiusText(one, language)}</a>`,
    )}</p>
`;
}

function list(figures: readonly Html[]): Html {
  return html`<dl class="figures">${figures}</dl>`;
}

function figure(value: string, unit: string, meaning: string): Html {
  return html`<div><dt>${meaning}</dt><dd>${value}${unit === '' ? '' : html` <span>${unit}</span>`}</dd></div>`;
}
