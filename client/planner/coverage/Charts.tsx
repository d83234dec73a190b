import { nameInTable, shortRegion } from '../../../shared/place-names.ts';
import { Failure } from '../../panels/Failure.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { CumulativeCurve } from '../charts/CumulativeCurve.tsx';
import { DistanceHistogram } from '../charts/DistanceHistogram.tsx';
import type { PlanRegion } from '../use-plan-region.ts';
import { useSettled } from '../use-settled.ts';
import { useSteadyAnswer } from '../use-steady-answer.ts';

/** Milliseconds that the pointer rests on a region before its curve is fetched. */
const REST = 120;

interface ChartsProps {
  readonly region: PlanRegion;
  /** Metres. */
  readonly radius: number;
  /** The code of a region within, under the pointer or selected. */
  readonly child: string | null;
}

/** How far people live from their nearest active point: kilometre by kilometre, and added up. */
export function Charts({ region, radius, child }: ChartsProps) {
  const { words } = usePlanWords();
  const settled = useSettled(child, REST);
  const within = settled !== null && settled !== region.code && settled.length <= 8 ? settled : null;
  const own = useSteadyAnswer(
    'coverageDistances',
    region.code === null ? {} : { region: region.code },
    region.code ?? 'ID',
  );
  const country = useSteadyAnswer('coverageDistances', region.code === null ? null : {}, 'ID');
  const inside = useSteadyAnswer('coverageDistances', within === null ? null : { region: within }, within ?? '');
  const named = (name: string, { value }: typeof own) => (value === null ? null : { name, distances: value });
  if (own.error !== undefined && own.value === null) {
    return (
      <div className="charts">
        <Failure error={own.error} retry={own.retry} as="h2" />
      </div>
    );
  }
  return (
    <div className="charts">
      <DistanceHistogram distances={own.value} radius={radius} />
      <CumulativeCurve
        own={named(region.short, own)}
        country={region.code === null ? null : named(words.country, country)}
        child={inside.value === null ? null : named(shortRegion(nameInTable(inside.value.name)), inside)}
        radius={radius}
      />
    </div>
  );
}
