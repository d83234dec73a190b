import type { PlannedSite } from '../../../shared/site-plan.ts';
import type { PlanSite } from '../map/plan-map.ts';

/** A planned site as the map marks it. */
export function markOf({ code, lon, lat, rank, forced }: PlannedSite): PlanSite {
  return { key: code, position: [lon, lat], rank, kind: forced ? 'forced' : 'planned' };
}
