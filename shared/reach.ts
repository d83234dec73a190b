import { bearing, distance } from '@turf/turf';
import type { LonLat } from './lon-lat.ts';

/** How far (metres) and in which direction (degrees clockwise from north) a point lies from a place. */
export interface Reach {
  readonly distance: number;
  readonly bearing: number;
}

/**
 * Distance and initial bearing on the sphere: within 0.6 % of the server's spheroid. For points the server has not measured
 * from this origin.
 */
export function reachOf(from: LonLat, to: LonLat): Reach {
  const degrees = bearing([...from], [...to]);
  return { distance: distance([...from], [...to], { units: 'meters' }), bearing: (degrees + 360) % 360 };
}
