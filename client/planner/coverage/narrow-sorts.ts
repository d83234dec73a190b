import type { Column, PlanView } from '../plan-view.ts';

/** What lists of a phone are sorted by, the largest gap first. */
export const REGION_SORTS = ['people', 'share', 'villages', 'points', 'median', 'density', 'name'] as const;
export const VILLAGE_SORTS = ['people', 'distance', 'name'] as const;
export type NarrowSort = (typeof REGION_SORTS)[number] | (typeof VILLAGE_SORTS)[number];

const FROM_BELOW: readonly Column[] = ['share', 'points', 'density', 'name'];

/** The direction in which the largest gap comes first. */
export function gapFirst(column: NarrowSort): PlanView['sort'] {
  return { column, descending: !FROM_BELOW.includes(column) };
}
