import type { LonLat } from '../../../shared/lon-lat.ts';
import { NEWLY, OUT, REACHED } from '../map/plan-map.ts';
import { createVillageIndex, type VillageIndex } from '../reach.ts';
import type { Villages } from '../village-columns.ts';
import { type Change, countsOf, indexOf } from '../village-states.ts';

/**
 * What a planned point adds. `gain`: villages out of reach come within it; `reached`: all villages around it are within reach
 * already; `shared`: points before it in the order bring in all that it could; `none`: no village of the region is so near.
 */
export type Effect = 'gain' | 'reached' | 'shared' | 'none';

export interface PointGain {
  /** Its place in the list of points given. */
  readonly point: number;
  readonly effect: Effect;
  /** People and villages that it newly brings within the radius, after the points before it in the order. */
  readonly people: number;
  readonly villages: number;
}

export interface WhatIf extends Change {
  /**
   * Every point once, in the order of greatest benefit: each is the one that adds most people after those before it, so that the
   * gains add up to the whole. Of equals the earlier given stands first; those without gain follow as they were given.
   */
  readonly gains: readonly PointGain[];
}

/** What planned points would change within a radius in metres, existing points kept; nothing is asked of a server. */
export function whatIf(villages: Villages, points: readonly LonLat[], radius: number): WhatIf {
  const state = Uint8Array.from(villages.distance, (metres) => (metres <= radius ? REACHED : OUT));
  const open = openVillages(villages, state);
  const around = (point: number) => open.around(points[point] ?? [0, 0], radius);
  const peopleOf = (found: readonly number[]) =>
    found.reduce((people, village) => people + (villages.population[village] ?? 0), 0);

  const waiting = points
    .map((_, point) => {
      const found = around(point);
      return { point, people: peopleOf(found), villages: found.length };
    })
    .filter((benefit) => benefit.villages > 0)
    .sort(byBenefit);
  const alone = new Set(waiting.map(({ point }) => point));
  const gains: PointGain[] = [];
  while (waiting.length > 0) {
    const { point, people, villages: count } = waiting.pop() ?? { point: -1, people: 0, villages: 0 };
    const found = around(point).filter((village) => state[village] === OUT);
    if (found.length === 0) continue;
    if (found.length < count) {
      insert(waiting, { point, people: peopleOf(found), villages: found.length });
      continue;
    }
    for (const village of found) state[village] = NEWLY;
    gains.push({ point, effect: 'gain', people, villages: count });
  }

  const gained = new Set(gains.map(({ point }) => point));
  const all = indexOf(villages);
  const effectOf = (point: number, place: LonLat): Effect => {
    if (alone.has(point)) return 'shared';
    return all.hasWithin(place, radius) ? 'reached' : 'none';
  };
  points.forEach((place, point) => {
    if (!gained.has(point)) gains.push({ point, effect: effectOf(point, place), people: 0, villages: 0 });
  });
  return { gains, state, ...countsOf(villages, state) };
}

interface Benefit {
  readonly point: number;
  readonly people: number;
  readonly villages: number;
}

/** Ascending, so that the greatest is the last. */
function byBenefit(one: Benefit, other: Benefit): number {
  return one.people - other.people || one.villages - other.villages || other.point - one.point;
}

function insert(sorted: Benefit[], one: Benefit): void {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byBenefit(sorted[middle] ?? one, one) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, one);
}

/** Only villages out of reach are looked for again and again; where most are within reach, they are few. */
function openVillages(villages: Villages, state: Uint8Array): { around: VillageIndex['within'] } {
  const open = Int32Array.from(state.keys()).filter((village) => state[village] === OUT);
  const index = createVillageIndex({
    lon: Float64Array.from(open, (village) => villages.lon[village] ?? 0),
    lat: Float64Array.from(open, (village) => villages.lat[village] ?? 0),
  });
  return { around: (place, radius) => index.within(place, radius).map((found) => open[found] ?? 0) };
}
