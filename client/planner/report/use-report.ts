import { untitled } from '../../../shared/place-names.ts';
import { type Answer, useAnswer } from '../../use-answer.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { isExactlyPlanned, type PlanView } from '../plan-view.ts';
import { planQuery } from '../sites/plan-question.ts';
import { useSitePlan } from '../sites/use-site-plan.ts';
import { type PlanRegion, usePlanRegion } from '../use-plan-region.ts';
import { useRegionCoverage } from '../use-region-coverage.ts';
import { useVillages } from '../use-villages.ts';
import type { ReportCurve, ReportData } from './report-data.ts';

export interface ReportState {
  /** null: not all of it has come. */
  readonly data: ReportData | null;
  /** The sharpest judgement of the plan has come, or will not come. */
  readonly isFinal: boolean;
  /** undefined: nothing has failed. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** Gathers what a report tells of a region. The plan comes at once and is judged more sharply while one reads. */
export function useReport(region: PlanRegion, plan: PlanView): ReportState {
  const { code, level } = region;
  const above = region.above.at(-1);
  const parent = usePlanRegion(above?.code ?? null);
  const coverage = useRegionCoverage(code, plan.radius);
  const around = useRegionCoverage(above?.code, plan.radius);
  const isCovered = above === undefined || around.answer.state === 'answered';
  const curves = useCurves(region, above && parent);
  const villages = useVillages(code);
  const points = useAnswer('listPoints', {
    ...(code === null ? {} : { region: code }),
    status: 'active',
    properties: 'status',
    limit: '10000',
  });
  const dataset = useAnswer('dataset', {});
  const detail = useAnswer('getRegion', code === null ? null : { code });
  const planning = useSitePlan(planQuery(plan, isExactlyPlanned(code) ? 'exact' : 'lagrangian'));
  const sitePlan = planning.isOld ? null : planning.plan;

  const answers: readonly { readonly answer: Answer<unknown>; readonly retry: () => void }[] = [
    ...[coverage, villages, points, dataset, ...curves.answers],
    ...(above === undefined ? [] : [around, detail]),
  ];
  const failed = answers.find(({ answer }) => answer.state === 'failed');
  const [rows, columns, found, published] = [
    known(coverage.answer),
    known(villages.answer),
    known(points.answer),
    known(dataset.answer),
  ];
  const isKnown = isCovered && (code === null || detail.answer.state === 'answered');
  const data: ReportData | null =
    rows && columns && found && published && curves.list && sitePlan && isKnown
      ? {
          region,
          parent: above === undefined ? null : parent,
          radius: plan.radius,
          ...rows,
          siblings: known(around.answer)?.parts ?? [],
          curves: curves.list,
          villages: columns,
          points: found.features.map(({ geometry }) => geometry.coordinates),
          plan: sitePlan,
          dataset: published,
          underdeveloped: level === 'regency' ? (known(detail.answer)?.underdeveloped ?? null) : null,
        }
      : null;
  return {
    data,
    isFinal: planning.state !== 'computing',
    error:
      failed?.answer.state === 'failed'
        ? failed.answer.error
        : planning.state === 'failed' && sitePlan === null
          ? planning.error
          : undefined,
    retry() {
      for (const each of answers) if (each.answer.state === 'failed') each.retry();
      if (planning.state === 'failed') planning.retry();
    },
  };
}

/** The curve of the region, of the one above it and of the country; the country is told by its underdeveloped regencies. */
function useCurves(region: PlanRegion, parent: PlanRegion | undefined) {
  const { words } = usePlanWords();
  const isCountry = region.code === null;
  const own = useAnswer('coverageDistances', isCountry ? {} : { region: region.code ?? '' });
  const [second, third] = isCountry
    ? [{ group: 'underdeveloped' }, { group: 'other' }]
    : [parent?.code ? { region: parent.code } : null, {}];
  const asked = [own, useAnswer('coverageDistances', second ?? null), useAnswer('coverageDistances', third ?? null)];
  const names = isCountry
    ? [region.short, words.report.underdeveloped, words.report.others]
    : [untitled(region.short), untitled(parent?.short ?? ''), words.country];
  const wanted = [own.answer, second && asked[1]?.answer, third && asked[2]?.answer];
  const list: ReportCurve[] = [];
  for (const [index, answer] of wanted.entries()) {
    if (answer?.state === 'answered') list.push({ name: names[index] ?? '', distances: answer.value });
  }
  const isWhole = wanted.every((answer) => !answer || answer.state === 'answered');
  return { list: isWhole ? list : null, answers: asked.filter((_, index) => wanted[index]) };
}

function known<Value>(answer: Answer<Value>): Value | null {
  return answer.state === 'answered' ? answer.value : null;
}
