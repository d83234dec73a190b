import { useMemo } from 'react';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { type Steady, useSteadyAnswer } from '../use-steady-answer.ts';
import { useVillages } from '../use-villages.ts';
import { isUsualOrder, listUncovered, type UncoveredList } from './uncovered.ts';

/** The most that one answer of the server holds. */
const MOST = 10_000;

/**
 * Villages out of reach, the first `count` of them. Usually the server lists them; sorted or filtered, and inside a regency,
 * where the map has them all, they are found among all villages here.
 */
export function useUncovered(region: PlanRegion, radius: number, count: number): Steady<UncoveredList> {
  const { plan } = usePlan();
  const { sort, filter } = plan;
  const { code, level } = region;
  const isInside = level === 'regency' || level === 'district';
  const isHere = isInside || filter !== '' || !isUsualOrder(sort) || count > MOST;
  const asked = useSteadyAnswer(
    'uncoveredVillages',
    isHere
      ? null
      : {
          radius: radius.toString(),
          limit: Math.min(count, MOST).toString(),
          ...(code === null ? {} : { region: code }),
        },
    code ?? 'ID',
  );
  const columns = useVillages(isHere ? code : undefined);
  const villages = columns.answer.state === 'answered' ? columns.answer.value : null;
  const found = useMemo(
    () => villages && listUncovered(villages, radius, sort, filter, count),
    [villages, radius, sort, filter, count],
  );
  if (isHere) {
    const error = columns.answer.state === 'failed' ? columns.answer.error : undefined;
    return { value: found, stale: false, error, retry: columns.retry };
  }
  const value = asked.value && { rows: asked.value.villages, matched: asked.value.numberMatched };
  return { ...asked, value };
}
