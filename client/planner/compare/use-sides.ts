import { useState } from 'react';
import type { CoverageDistances } from '../../../shared/coverage.ts';
import { radiusText } from '../../../shared/text-format.ts';
import { type Answer, useAnswer } from '../../use-answer.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { PlanView } from '../plan-view.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { type RegionCoverage, useRegionCoverage } from '../use-region-coverage.ts';
import type { Side } from './comparison.ts';

export interface Sides {
  /** Both sides; those before while the next are on their way. */
  readonly pair: readonly [Side, Side] | null;
  readonly waiting: boolean;
  /** null: nothing has failed. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** What is known of the two that are compared; `other` null: none is chosen, so nothing is asked. */
export function useSides(region: PlanRegion, other: PlanRegion | null, plan: PlanView): Sides {
  const { language } = usePlanWords();
  const isRadii = plan.compare === 'radii';
  const [first, second] = isRadii ? [region, region] : [region, other];
  const secondRadius = isRadii ? plan.otherRadius : plan.radius;
  const isAsked = second !== null;
  const a = useSide(isAsked ? first : null, plan.radius);
  const b = useSide(second, secondRadius);
  const namesOf = ({ name, short }: PlanRegion, radius: number) =>
    isRadii ? { name: radiusText(radius, language), short: radiusText(radius, language) } : { name, short };

  const key = `${first.code} ${second?.code} ${plan.compare}`;
  const now =
    a.value && b.value && second
      ? ([
          { ...a.value, ...namesOf(first, plan.radius) },
          { ...b.value, ...namesOf(second, secondRadius) },
        ] as const)
      : null;
  const stamp = now && `${key} ${plan.radius} ${secondRadius} ${now[0].name} ${now[1].name}`;
  const [kept, keep] = useState<{ key: string; stamp: string; pair: readonly [Side, Side] } | null>(null);
  if (now !== null && stamp !== null && kept?.stamp !== stamp) keep({ key, stamp, pair: now });

  const failed = [...a.answers, ...b.answers].find(({ state }) => state === 'failed');
  return {
    pair: now === null && kept?.key === key ? kept.pair : now,
    waiting: isAsked && now === null,
    error: failed?.state === 'failed' ? failed.error : null,
    retry() {
      a.retry();
      b.retry();
    },
  };
}

function useSide(region: PlanRegion | null, radius: number) {
  const code = region === null ? undefined : region.code;
  const coverage = useRegionCoverage(code, radius);
  const distances = useAnswer('coverageDistances', code === undefined ? null : code === null ? {} : { region: code });
  const answers: readonly Answer<RegionCoverage | CoverageDistances>[] =
    code === undefined ? [] : [coverage.answer, distances.answer];
  const value =
    region !== null && coverage.answer.state === 'answered' && distances.answer.state === 'answered'
      ? { code: region.code, radius, ...coverage.answer.value, distances: distances.answer.value }
      : null;
  return {
    value,
    answers,
    retry() {
      if (coverage.answer.state === 'failed') coverage.retry();
      if (distances.answer.state === 'failed') distances.retry();
    },
  };
}
