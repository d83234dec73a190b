import { useMemo } from 'react';
import type { PlanRegion } from '../use-plan-region.ts';
import { BELOW } from '../use-plan-region.ts';
import type { Villages } from '../village-columns.ts';
import { BestComparison } from './BestComparison.tsx';
import { ShareChange } from './ShareChange.tsx';
import { sharesByArea } from './shares-by-area.ts';
import type { WhatIf } from './what-if.ts';

interface TrialChartsProps {
  readonly region: PlanRegion;
  readonly result: WhatIf;
  readonly villages: Villages;
  /** Metres. */
  readonly radius: number;
}

/** Where the plan changes most, and how it compares with the best plan of as many points. */
export function TrialCharts({ region, result, villages, radius }: TrialChartsProps) {
  const level = BELOW[region.level];
  const shares = useMemo(
    () => (level === null ? [] : sharesByArea(villages, result.state, level)),
    [villages, result.state, level],
  );
  const near = result.gains.filter(({ effect }) => effect !== 'none').length;
  return (
    <div className={`charts g7${level === null ? ' one' : ''}`}>
      {level !== null && <ShareChange shares={shares} level={level} radius={radius} />}
      <BestComparison
        region={region}
        radius={radius}
        points={near}
        gain={result.after.people - result.before.people}
        hasUnderdeveloped={villages.underdeveloped.size > 0}
      />
    </div>
  );
}
