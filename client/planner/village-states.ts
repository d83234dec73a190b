import type { LonLat } from '../../shared/lon-lat.ts';
import { NEWLY, OUT, REACHED } from './map/plan-map.ts';
import { createVillageIndex, type VillageIndex } from './reach.ts';
import type { Villages } from './village-columns.ts';

/** People and villages within a radius. */
export interface Covered {
  readonly people: number;
  readonly villages: number;
}

/** What new points change for the villages of a region. */
export interface Change {
  /** REACHED, OUT or NEWLY of each village. */
  readonly state: Uint8Array;
  readonly before: Covered;
  readonly after: Covered;
  readonly all: Covered;
}

const indexes = new WeakMap<Villages, VillageIndex>();

/** The index of all villages, made once for each region. */
export function indexOf(villages: Villages): VillageIndex {
  const known = indexes.get(villages) ?? createVillageIndex(villages);
  indexes.set(villages, known);
  return known;
}

/** Which villages new points at these places bring within a radius in metres, besides those that are within it already. */
export function changeBy(villages: Villages, places: readonly LonLat[], radius: number): Change {
  const state = Uint8Array.from(villages.distance, (metres) => (metres <= radius ? REACHED : OUT));
  if (places.length > 0) {
    const index = indexOf(villages);
    for (const place of places) {
      for (const village of index.within(place, radius)) if (state[village] === OUT) state[village] = NEWLY;
    }
  }
  return { state, ...countsOf(villages, state) };
}

/** Villages and their people by state, before and after. */
export function countsOf(villages: Villages, state: Uint8Array): Omit<Change, 'state'> {
  const sum = [REACHED, OUT, NEWLY].map(() => ({ people: 0, villages: 0 }));
  state.forEach((each, village) => {
    const group = sum[each];
    if (!group) return;
    group.people += villages.population[village] ?? 0;
    group.villages += 1;
  });
  const together = (...states: readonly number[]): Covered => ({
    people: states.reduce((people, each) => people + (sum[each]?.people ?? 0), 0),
    villages: states.reduce((count, each) => count + (sum[each]?.villages ?? 0), 0),
  });
  return { before: together(REACHED), after: together(REACHED, NEWLY), all: together(REACHED, OUT, NEWLY) };
}
