import { scaleAt } from '../server/analysis/spheroid.ts';
import type { LonLat } from '../shared/lon-lat.ts';

const RADIANS = Math.PI / 180;
const WGS84 = { semiMajorAxis: 6_378_137, eccentricitySquared: 0.00669437999014 } as const;
/** The radius of curvature of the spheroid lies between 6,335 and 6,400 km, so that arcs over one chord differ by 2 % of what they add to it. */
const ARC_SPREAD = 0.025;
const SHORTEST_RADIUS = 6_335_000;
/** `arcOver` is within 5e-7 everywhere in Indonesia (checked against geographiclib); four times that sets two points apart. */
const ESTIMATE_MARGIN = 1 + 2e-6;

/**
 * Finds which points can be the nearest to a position that is far from all of them, where a sphere tells too little: by the
 * straight line through the earth, then by the arc over it.
 * @returns a function from `[lon, lat]` in degrees to places in `points`.
 */
export function createFarSearch(points: readonly LonLat[]): (position: LonLat) => readonly number[] {
  const [x, y, z] = [0, 1, 2].map(() => new Float64Array(points.length)) as [Float64Array, Float64Array, Float64Array];
  for (const [index, point] of points.entries()) [x[index], y[index], z[index]] = earthCentred(point);

  const squares = new Float64Array(points.length);

  return (position) => {
    const [px, py, pz] = earthCentred(position);
    let shortest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < squares.length; index += 1) {
      const [dx, dy, dz] = [(x[index] as number) - px, (y[index] as number) - py, (z[index] as number) - pz];
      const square = dx * dx + dy * dy + dz * dz;
      squares[index] = square;
      if (square < shortest) shortest = square;
    }
    const reach = shortest * (1 + (ARC_SPREAD * shortest) / (24 * SHORTEST_RADIUS ** 2) + 1e-7) ** 2;
    const near: { readonly index: number; readonly arc: number }[] = [];
    for (let index = 0; index < squares.length; index += 1) {
      const square = squares[index] as number;
      if (square > reach) continue;
      near.push({ index, arc: arcOver(Math.sqrt(square), position, points[index] as LonLat) });
    }
    const nearest = Math.min(...near.map(({ arc }) => arc));
    return near.filter(({ arc }) => arc <= nearest * ESTIMATE_MARGIN + 0.001).map(({ index }) => index);
  };
}

/** Metres from the middle of the earth (EPSG:4978). */
function earthCentred([lon, lat]: LonLat): [x: number, y: number, z: number] {
  const sine = Math.sin(lat * RADIANS);
  const primeVertical = WGS84.semiMajorAxis / Math.sqrt(1 - WGS84.eccentricitySquared * sine ** 2);
  const fromAxis = primeVertical * Math.cos(lat * RADIANS);
  return [
    fromAxis * Math.cos(lon * RADIANS),
    fromAxis * Math.sin(lon * RADIANS),
    primeVertical * (1 - WGS84.eccentricitySquared) * sine,
  ];
}

/** Metres along the arc over a chord, with the radius of curvature at the middle latitude in its direction (Euler's formula). */
function arcOver(chord: number, [lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const middle = (lat1 + lat2) / 2;
  const { north, east } = scaleAt(middle);
  const radii = { meridian: north / RADIANS, primeVertical: east / (RADIANS * Math.cos(middle * RADIANS)) };
  const [up, across] = [(north * (lat2 - lat1)) ** 2, (east * (lon2 - lon1)) ** 2];
  const share = up / (up + across);
  const radius = 1 / (share / radii.meridian + (1 - share) / radii.primeVertical);
  return 2 * radius * Math.asin(chord / (2 * radius));
}
