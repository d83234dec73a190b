import { bearing, distance } from '@turf/turf';
import type { LonLat } from '../shared/lon-lat.ts';
import type { Reach } from './use-view.ts';

/**
 * Distance in metres and initial bearing in degrees clockwise from north, on the sphere: within 0.6 % of the server's
 * spheroid. For points the server has not measured from this origin.
 */
export function reachOf(from: LonLat, to: LonLat): Reach {
  const degrees = bearing([...from], [...to]);
  return { distance: distance([...from], [...to], { units: 'meters' }), bearing: (degrees + 360) % 360 };
}
