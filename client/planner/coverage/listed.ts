import type { CoverageRow } from '../../../shared/coverage.ts';
import { nameInTable } from '../../../shared/place-names.ts';
import { plainName } from '../../../shared/search-name.ts';
import type { Column, List, PlanView } from '../plan-view.ts';
import { BELOW, type PlanLevel } from '../use-plan-region.ts';

/** The lists that a region has, the usual one first. */
export function listsOf(level: PlanLevel): readonly List[] {
  if (level === 'country') return ['province', 'regency', 'uncovered'];
  const below = BELOW[level];
  return below === null ? ['uncovered'] : [below, 'uncovered'];
}

/** The list that the address names, when the region has it; else the usual one. */
export function listShown(level: PlanLevel, list: List | null): List {
  const lists = listsOf(level);
  return lists.find((name) => name === list) ?? lists[0] ?? 'uncovered';
}

/** People out of reach. */
export function peopleOut({ population, populationCovered }: CoverageRow): number {
  return population - populationCovered;
}

export function villagesOut({ villages, villagesCovered }: CoverageRow): number {
  return villages - villagesCovered;
}

/** Regions have no place and no distance of their own; these order villages. */
const VALUES: Partial<Record<Column, (row: CoverageRow) => number | null>> = {
  share: ({ coveredShare }) => coveredShare,
  people: peopleOut,
  villages: villagesOut,
  points: ({ points }) => points,
  median: ({ medianDistance }) => medianDistance,
  density: ({ pointsPer10k }) => pointsPer10k,
};

/** In the order wanted; unknown values last in either direction, equal ones by name. */
export function sorted(rows: readonly CoverageRow[], { column, descending }: PlanView['sort']): CoverageRow[] {
  const direction = descending ? -1 : 1;
  const byName = (one: CoverageRow, other: CoverageRow) =>
    nameInTable(one.name).localeCompare(nameInTable(other.name), 'id');
  const value = VALUES[column];
  if (value === undefined)
    return [...rows].sort((one, other) => (column === 'name' ? direction : 1) * byName(one, other));
  return [...rows].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return a === b ? byName(one, other) : a === null ? 1 : -1;
    return direction * (a - b) || byName(one, other);
  });
}

/** Whether a name holds what was typed, however it is written. */
export function holds(name: string, typed: string): boolean {
  const wanted = plainName(typed);
  return wanted === '' || plainName(name).includes(wanted);
}

/** How many underdeveloped regencies each province holds. */
export function underdevelopedWithin(regencies: readonly CoverageRow[] | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { underdeveloped, parent } of regencies ?? []) {
    if (underdeveloped && parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}
