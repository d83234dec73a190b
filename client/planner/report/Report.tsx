import { usePlan } from '../use-plan.ts';
import { usePlanRegion } from '../use-plan-region.ts';

/** The report of one region, A4, to attach to a proposal. */
export function Report() {
  const { plan } = usePlan();
  const region = usePlanRegion(plan.region);
  return <h1>{region.name}</h1>;
}
