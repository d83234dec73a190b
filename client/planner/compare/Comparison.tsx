import { useMemo, useState } from 'react';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { CompareCharts } from './CompareCharts.tsx';
import { CompareLegend } from './CompareLegend.tsx';
import { CompareMap } from './CompareMap.tsx';
import type { Side } from './comparison.ts';
import { radiusFigures, regionFigures } from './figures.ts';
import { Mirror } from './Mirror.tsx';

interface ComparisonProps {
  readonly pair: readonly [Side, Side];
  readonly region: PlanRegion;
  /** null: two radii of one region. */
  readonly other: PlanRegion | null;
  /** Newer figures are on their way. */
  readonly waiting: boolean;
}

/** The two maps with the figures between them, their key, and two charts. What is pointed at is marked in all of them. */
export function Comparison({ pair, region, other, waiting }: ComparisonProps) {
  const { language, words } = usePlanWords();
  const { plan } = usePlan();
  const [hovered, hover] = useState<string | null>(null);
  const figures = useMemo(
    () => (other === null ? radiusFigures(pair, region.level, words, language) : regionFigures(pair, words, language)),
    [pair, other, region.level, words, language],
  );
  const shared = { showUnderdeveloped: plan.underdeveloped, hovered, onHover: hover };
  return (
    <div className="cmp-all" aria-busy={waiting}>
      <div className="cmp3">
        <CompareMap side={pair[0]} region={region} mark="ta" beside={other} {...shared} />
        <div className="mid">
          <Mirror pair={pair} figures={figures} />
        </div>
        <CompareMap side={pair[1]} region={other ?? region} mark="tb2" beside={other && region} {...shared} />
      </div>
      <CompareLegend pair={pair} isRadii={other === null} />
      <CompareCharts pair={pair} region={region} isRadii={other === null} hovered={hovered} onHover={hover} />
    </div>
  );
}
