import type { LonLat } from '../../shared/lon-lat.ts';

/** WGS84: semi-major axis in metres and first eccentricity squared. */
const A = 6_378_137;
const E2 = 0.006_694_379_990_141_3;
const RADIANS = Math.PI / 180;

/**
 * Metres of one degree of longitude and of latitude at a latitude, on the WGS84 spheroid: its radii of curvature in the prime
 * vertical and in the meridian (Snyder, Map Projections: A Working Manual, USGS 1395, eq. 4-20 and 4-18).
 */
export function metresPerDegree(lat: number): { readonly lon: number; readonly lat: number } {
  const sine = Math.sin(lat * RADIANS);
  const w2 = 1 - E2 * sine * sine;
  return {
    lon: (A / Math.sqrt(w2)) * Math.cos(lat * RADIANS) * RADIANS,
    lat: ((A * (1 - E2)) / w2 ** 1.5) * RADIANS,
  };
}

/**
 * The position at a distance in metres and a bearing in degrees, by the middle latitude: within 0.1 % of the geodesic up to
 * 200 km in the latitudes of Indonesia.
 */
export function destination([lon, lat]: LonLat, distance: number, bearing: number): LonLat {
  const [north, east] = [distance * Math.cos(bearing * RADIANS), distance * Math.sin(bearing * RADIANS)];
  const roughly = lat + north / metresPerDegree(lat).lat;
  const between = metresPerDegree((lat + roughly) / 2);
  return [lon + east / between.lon, lat + north / between.lat];
}

/** A circle of so many metres as a ring of positions, clockwise from north, the first not repeated. */
export function circleAround(centre: LonLat, radius: number, corners = 120): LonLat[] {
  return Array.from({ length: corners }, (_, index) => destination(centre, radius, (index * 360) / corners));
}
