import { useMemo } from 'react';
import type { CoverageRow } from '../../shared/coverage.ts';
import { type Answer, useAnswer } from '../use-answer.ts';
import { BELOW, levelOf } from './use-plan-region.ts';

/** The row of a region and those of the level below it; a district has none below. */
export interface RegionCoverage {
  readonly total: CoverageRow;
  readonly parts: readonly CoverageRow[];
}

/** Coverage of a region (null: the country; undefined: nothing to ask) and of what it consists of, at a radius in metres. */
export function useRegionCoverage(
  code: string | null | undefined,
  radius: number,
): { readonly answer: Answer<RegionCoverage>; readonly retry: () => void } {
  const level = code === undefined ? null : levelOf(code);
  const below = level && BELOW[level];
  // The row of a district stands among those of its regency.
  const parent = level === 'district' ? code?.slice(0, 5) : code;
  const query =
    level === null
      ? null
      : { level: below ?? ('district' as const), radius: `${radius}`, ...(parent ? { parent } : {}) };
  const { answer, retry } = useAnswer('coverage', query);
  const value = answer.state === 'answered' ? answer.value : null;
  const coverage = useMemo(() => {
    if (value === null) return null;
    if (level !== 'district') return { total: value.total, parts: value.regions };
    const total = value.regions.find((row) => row.code === code);
    return total ? { total, parts: [] } : null;
  }, [value, level, code]);
  if (answer.state !== 'answered') return { answer, retry };
  return coverage === null
    ? { answer: { state: 'failed', error: new Error(`no coverage of ${code}`) }, retry }
    : { answer: { state: 'answered', value: coverage }, retry };
}
