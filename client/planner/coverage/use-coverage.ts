import type { CoverageRow } from '../../../shared/coverage.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { useSteadyAnswer } from '../use-steady-answer.ts';
import { questionsOf } from './questions.ts';

export interface Coverage {
  /** The region itself; null: not known yet. */
  readonly own: CoverageRow | null;
  /** Those directly below it: provinces, regencies or districts; null also for a district, below which are villages. */
  readonly below: readonly CoverageRow[] | null;
  /** The regencies and cities of the country or province; null also where they are not asked for. */
  readonly regencies: readonly CoverageRow[] | null;
  /** Underdeveloped regencies together, and all others; only of the country. */
  readonly groups: readonly CoverageRow[] | null;
  /** The regency that a regency or district is drawn in. */
  readonly regency: CoverageRow | null;
  /** The figures answer an earlier radius. */
  readonly stale: boolean;
  /** undefined: nothing failed. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** Everything that the tab says of a region and a radius in metres. */
export function useCoverage({ code, level }: PlanRegion, radius: number): Coverage {
  const subject = code ?? 'ID';
  const questions = questionsOf({ code, level }, radius);
  const below = useSteadyAnswer('coverage', questions.below, subject);
  const regencies = useSteadyAnswer('coverage', questions.regencies, subject);
  const groups = useSteadyAnswer('coverage', questions.groups, subject);
  const answers = [below, regencies, groups];
  const rows = below.value?.regions ?? null;
  const total = below.value?.total ?? null;
  return {
    own: level === 'district' ? (rows?.find((row) => row.code === code) ?? null) : total,
    below: level === 'district' ? null : rows,
    regencies: level === 'country' ? (regencies.value?.regions ?? null) : level === 'province' ? rows : null,
    groups: groups.value?.regions ?? null,
    regency: level === 'regency' || level === 'district' ? total : null,
    stale: answers.some(({ stale }) => stale),
    error: answers.find(({ error }) => error !== undefined)?.error,
    retry: () => {
      for (const answer of answers) if (answer.error !== undefined) answer.retry();
    },
  };
}
