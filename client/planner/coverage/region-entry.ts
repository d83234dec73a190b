import type { View } from '../../view-state.ts';
import { writeView } from '../../view-state.ts';
import { type PlanView, writePlan } from '../plan-view.ts';

/** Stands for the code of a region in an address; no region has it. */
const ANY = '00';

/** What changes when a region is entered. */
export function entering(region: string | null): Partial<PlanView> {
  return { region, selected: null, list: null, filter: '' };
}

/** The address of any region below, to be completed by `addressOfRegion`: 514 rows need it, and it is written once. */
export function entryAddress(view: View, plan: PlanView): string {
  return writeView({ ...view, screen: { name: 'plan', query: writePlan({ ...plan, ...entering(ANY) }) } });
}

/** @param code Kemendagri code. */
export function addressOfRegion(entry: string, code: string): string {
  return entry.replace(`region=${ANY}`, `region=${code}`);
}
