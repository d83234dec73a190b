import type { Query } from '../../../shared/api.ts';
import { REACHES } from '../plan-view.ts';
import { BELOW, type PlanRegion } from '../use-plan-region.ts';

type Where = Pick<PlanRegion, 'code' | 'level'>;
type Question = Query<'coverage'>;

export interface Questions {
  /** The regions below this one; those beside it for a district, which has none below. */
  readonly below: Question;
  readonly regencies: Question | null;
  readonly groups: Question | null;
}

/** What is asked about a region and a radius in metres. */
export function questionsOf({ code, level }: Where, metres: number): Questions {
  const radius = metres.toString();
  if (code === null) {
    return {
      below: { level: 'province', radius },
      regencies: { level: 'regency', radius },
      groups: { groups: 'development', radius },
    };
  }
  const parent = level === 'district' ? code.slice(0, 5) : code;
  return { below: { level: BELOW[level] ?? 'district', parent, radius }, regencies: null, groups: null };
}

/** The steps of the slider beside this one, in metres. */
export function neighbouringReaches(metres: number): number[] {
  const place = (REACHES as readonly number[]).indexOf(metres);
  return [REACHES[place + 1], REACHES[place - 1]].filter((reach) => reach !== undefined);
}
