import { indexPositions, type PositionIndex } from './neighbours.ts';
import type { Villages } from './villages.ts';

/** The villages of a region, in columns; places count from its first village. */
export interface Area {
  readonly count: number;
  readonly population: Int32Array;
  /** Metres to the nearest active point; infinite when none is active. */
  readonly distance: Float64Array;
  readonly index: PositionIndex;
  /** All places in the order that decides between equal gains: the farther from any point the better, then by code. */
  readonly ranked: Int32Array;
}

export function surveyArea(villages: Villages, [begin, end]: readonly [number, number]): Area {
  const distance = villages.distance.subarray(begin, end);
  const ranked = new Int32Array(end - begin);
  for (let place = 0; place < ranked.length; place += 1) ranked[place] = place;
  ranked.sort((one, other) => compare(distance[other] as number, distance[one] as number) || one - other);
  return {
    count: end - begin,
    population: villages.population.subarray(begin, end),
    distance,
    index: indexPositions({ lon: villages.lon.subarray(begin, end), lat: villages.lat.subarray(begin, end) }),
    ranked,
  };
}

/** Infinite distances are equal. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
