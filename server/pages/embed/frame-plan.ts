import type { CoverageRow } from '../../../shared/coverage.ts';
import type { EmbedOptions } from '../../../shared/embed-options.ts';
import { peopleText, percent } from '../../../shared/figures.ts';
import { RADII } from '../../../shared/find-query.ts';
import { SAID } from '../../../shared/said.ts';
import { distance, number, radiusText } from '../../../shared/text-format.ts';
import type { FrameContent, FrameFacts } from '../../embed/frame-facts.ts';
import { type Html, html } from '../html.ts';
import { REGION_WORDS } from '../region-words.ts';
import { frameAddress, outside, siteAddress } from './frame-parts.ts';
import { FRAME_WORDS } from './frame-words.ts';

type Plan = Extract<FrameContent, { kind: 'plan' }>;

/** Who lives out of reach: one sentence, three figures, and the regions inside. */
export function planContent({ region, options }: FrameFacts, { coverage }: Plan, publicUrl: string): Html {
  const { language } = options;
  const words = FRAME_WORDS[language];
  const own = coverage.regions.find(({ code }) => region !== null && `${region.code}.`.startsWith(`${code}.`));
  const whole = own ?? coverage.total;
  const name = own?.name ?? region?.name ?? 'Indonesia';
  const reach = radiusText(whole.radius, language);
  const beyond = whole.coveredShare === null ? '–' : percent(1 - whole.coveredShare, language, 0);
  const estimated = whole.populations !== 'official';
  return html`<div class="plan-head"><h1>${words.planHeadline(beyond, name, reach)}</h1>${estimated ? html`<p class="small muted">${words.planEstimate}</p>` : ''}</div>
${figures(whole, options)}${radii(options, whole.radius)}${coverage.regions.length > 1 ? table(coverage.regions, options) : ''}
<div class="after">${outside(siteAddress(options, publicUrl), words.openPlan, 'btn btn-wide')}</div>`;
}

function figures(whole: CoverageRow, { language }: EmbedOptions): Html {
  const words = FRAME_WORDS[language];
  const rows = [
    [peopleText(whole.population - whole.populationCovered, language), words.peopleBeyond],
    [number(whole.villages - whole.villagesCovered, language), words.villagesBeyond],
    [whole.medianDistance === null ? '–' : distance(whole.medianDistance, language), words.median],
  ] as const;
  return html`<dl class="plan-figures">${rows.map(([value, meaning]) => html`<div><dt>${meaning}</dt><dd>${value}</dd></div>`)}</dl>
`;
}

/** The reach that the figures speak of, and the others. */
function radii(options: EmbedOptions, radius: number): Html | '' {
  if (!options.filters) return '';
  const { language } = options;
  return html`<nav class="reaches" aria-label="${REGION_WORDS[language].reach}">${RADII.filter(
    (one) => one <= 100_000,
  ).map(
    (one) =>
      html`<a class="chip${one === radius ? ' is-set' : ''}" href="${frameAddress(options, { radius: one })}" id="reach-${one}"${one === radius ? html` aria-current="true"` : ''}>${radiusText(one, language)}</a>`,
  )}</nav>
`;
}

/** Those first in which most people are out of reach, by share. */
function table(rows: readonly CoverageRow[], { language }: EmbedOptions): Html {
  const words = REGION_WORDS[language];
  const sorted = [...rows].sort(
    (a, b) => (a.coveredShare ?? 2) - (b.coveredShare ?? 2) || a.name.localeCompare(b.name),
  );
  return html`<table class="plan-table"><thead><tr><th scope="col">${words.part}</th><th scope="col" class="n">${words.partActive}</th><th scope="col" class="n">${words.partShare}</th></tr></thead><tbody>${sorted.map(
    ({ code, name, points, coveredShare }) =>
      html`<tr data-code="${code}"><th scope="row">${name}</th><td class="n">${number(points, language)}</td><td class="n"><i class="key share-${shareClass(coveredShare) ?? 'none'}"></i>${coveredShare === null ? '–' : percent(coveredShare, language, 0)}</td></tr>
`,
  )}</tbody></table>
`;
}

/** The shares at which a class ends, the best covered first: those of the planner's map. */
const BREAKS = [0.9, 0.75, 0.6, 0.4, 0.25, 0.1] as const;

/** 0 (best covered) to 6; null: unknown. */
function shareClass(share: number | null): number | null {
  if (share === null) return null;
  const place = BREAKS.findIndex((limit) => share >= limit);
  return place < 0 ? BREAKS.length : place;
}

/** The map of the regions inside, each in the colour of its share, with the key. */
export function planMap({ options, region }: FrameFacts, { coverage, picture }: Plan): Html {
  const { language } = options;
  const words = FRAME_WORDS[language];
  const rows = new Map(coverage.regions.map((row) => [row.code, row]));
  const colour = (code: string) => `share-${shareClass(rows.get(code)?.coveredShare ?? null) ?? 'none'}`;
  const title = (code: string) => {
    const row = rows.get(code);
    return row ? html`<title>${row.name}: ${percent(row.coveredShare ?? 0, language, 0)}</title>` : '';
  };
  const { width, height, around, areas, spots } = picture;
  const hasSpots = spots.length > 0;
  const limits = [1, ...BREAKS, 0];
  const key = limits
    .slice(0, -1)
    .map(
      (from, index) =>
        html`<li><i class="key share-${index}"></i>${number(Math.round((limits[index + 1] ?? 0) * 100), language)}–${percent(from, language, 0)}</li>`,
    );
  const label = words.planMap(region?.name ?? 'Indonesia');
  return html`<section class="plan-map" data-part="plan-map"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><path class="around" d="${around}"/>${areas.map(({ code, path }) => html`<path class="area${hasSpots ? '' : ` ${colour(code)}`}" data-code="${code}" d="${path}">${hasSpots ? '' : title(code)}</path>`)}${spots.map(({ code, x, y }) => html`<circle class="area ${colour(code)}" data-code="${code}" cx="${x}" cy="${y}" r="7">${title(code)}</circle>`)}</svg>
<p class="small muted">${words.planKey} · ${SAID[language].straight}</p><ol class="plan-key">${key}</ol></section>
`;
}
