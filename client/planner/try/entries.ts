import type { LonLat } from '../../../shared/lon-lat.ts';
import type { PlanSite } from '../map/plan-map.ts';
import type { Row } from './read-rows.ts';
import type { WhatIf } from './what-if.ts';

/** A point of the trial: of a row of the file, or placed by hand. */
export interface Entry {
  readonly key: string;
  /** The row of the file; null: placed by hand. */
  readonly line: number | null;
  /** Its place among those placed by hand; null: of the file. */
  readonly placed: number | null;
  readonly name: string;
  readonly position: LonLat;
}

interface Naming {
  readonly row: (line: number) => string;
  readonly placed: (number: number) => string;
}

/** All points: the rows that can be used, then those placed by hand. */
export function entriesOf(rows: readonly Row[], points: readonly LonLat[], naming: Naming): Entry[] {
  const ofFile = rows.flatMap(({ line, name, position }): Entry[] =>
    position === null ? [] : [{ key: `row-${line}`, line, placed: null, name: name || naming.row(line), position }],
  );
  const byHand = points.map(
    (position, place): Entry => ({
      key: `point-${place + 1}`,
      line: null,
      placed: place,
      name: naming.placed(place + 1),
      position,
    }),
  );
  return [...ofFile, ...byHand];
}

/** The points as the map marks them: with a plus those that add something. */
export function marksOf(entries: readonly Entry[], result: WhatIf | null): PlanSite[] {
  const idle = new Set(result?.gains.flatMap(({ point, effect }) => (effect === 'gain' ? [] : [point])));
  return entries.map(({ key, position }, point) => ({
    key,
    position,
    rank: null,
    kind: idle.has(point) ? 'idle' : 'file',
  }));
}
