import type { CoverageRow } from '../../../shared/coverage.ts';
import type { PlanArea, PlanTip } from '../map/plan-map.ts';
import type { Measure } from '../plan-view.ts';
import { classOf, type ScaleClass, scaleOf } from '../scales.ts';
import { peopleOut } from './listed.ts';

export type AreaLevel = 'province' | 'regency';

/** Rows as the map draws them; `isPlain`: land without colour, for villages to stand on. */
export function areasOf(
  rows: readonly CoverageRow[],
  measure: Measure,
  level: AreaLevel,
  isPlain: boolean,
): PlanArea[] {
  const scale = scaleOf(measure, level);
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    scaleClass: row.population === 0 ? null : classOf(scale, scale.value(row)),
    people: measure === 'people' && !isPlain ? peopleOut(row) : null,
    underdeveloped: row.underdeveloped === true,
  }));
}

/** How many areas are of each class, the best first. */
export function countClasses(areas: readonly Pick<PlanArea, 'scaleClass'>[]): number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const { scaleClass } of areas) if (scaleClass !== null) counts[scaleClass] = (counts[scaleClass] ?? 0) + 1;
  return counts;
}

/** The area that stands for a region on a map of this level: its province, or itself. */
export function areaKey(key: string | null, level: AreaLevel): string | null {
  if (key === null) return null;
  return level === 'province' ? key.slice(0, 2) : key.length >= 5 ? key.slice(0, 5) : key;
}

/** Tips by code, made when they are wanted. */
export function tipsOf(
  rows: readonly CoverageRow[],
  tip: (row: CoverageRow) => PlanTip,
): (key: string) => PlanTip | null {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return (key) => {
    const row = byCode.get(key);
    return row ? tip(row) : null;
  };
}

export const CLASSES: readonly ScaleClass[] = [0, 1, 2, 3, 4, 5, 6];
