import type { PlanView } from '../plan-view.ts';
import { writePlan } from '../plan-view.ts';

/** How many sites a report proposes when its address does not say. */
const USUAL_SITES = 5;
/** More rows than this are a table for a spreadsheet, not for a page. */
const MOST_SITES_PRINTED = 60;

/** The planner's view as a report has it: five sites where the address does not say how many. */
export function reportPlan(query: string, plan: PlanView): PlanView {
  const isStated = new URLSearchParams(query).has('sites');
  return { ...plan, sites: isStated ? Math.min(plan.sites, MOST_SITES_PRINTED) : USUAL_SITES };
}

/** The query of the report's address: only what a report depends on, the number of sites always stated. */
export function reportQuery({ region, radius, sites, weight, include, exclude }: PlanView, usual: PlanView): string {
  const rest = writePlan({ ...usual, region, radius, weight, include, exclude });
  return [rest, `sites=${sites}`].filter((part) => part !== '').join('&');
}

/** The query of the report of what is in view: as many sites as the plan in view has, elsewhere the usual number. */
export function printQuery(plan: PlanView, usual: PlanView): string {
  return plan.tab === 'sites'
    ? reportQuery(plan, usual)
    : writePlan({ ...usual, region: plan.region, radius: plan.radius });
}
