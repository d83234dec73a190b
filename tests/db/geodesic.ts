import { Geodesic } from 'geographiclib-geodesic';
import type { LonLat } from '../../shared/lon-lat.ts';

/** Distances that do not come from PostGIS: Karney's own library, and a sphere for a quick choice of candidates. */

const EARTH_RADIUS = 6_371_008.8;
/** A sphere and the WGS84 spheroid differ by less than 0.57 % either way. */
const SPHERE_MARGIN = 1.015;

/** Metres along the WGS84 spheroid, and degrees clockwise from north at the start. */
export function geodesic([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): { distance: number; bearing: number } {
  const { s12 = Number.NaN, azi1 = Number.NaN } = Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2);
  return { distance: s12, bearing: (azi1 + 360) % 360 };
}

/** Metres on a sphere (haversine). */
export function haversine([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const a = half(lat2 - lat1) + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * half(lon2 - lon1);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** The `count` smallest distances from a place, in metres, found by looking at every point. */
export function nearestDistances(place: LonLat, points: readonly LonLat[], count: number): number[] {
  const bySphere = Float64Array.from(points, (point) => haversine(place, point));
  const last = bySphere.toSorted()[Math.min(count, points.length) - 1] ?? 0;
  return points
    .filter((_, index) => (bySphere[index] ?? 0) <= last * SPHERE_MARGIN + 1)
    .map((point) => geodesic(place, point).distance)
    .toSorted((a, b) => a - b)
    .slice(0, count);
}

/** How far two angles are apart, in degrees. */
export function angleBetween(one: number, other: number): number {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
}
