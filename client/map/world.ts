import type { Bbox, LonLat } from '../../shared/lon-lat.ts';

/** A position on the Mercator square (EPSG:3857) in pixels of zoom 0: x 0..256 eastward, y 0..256 southward. */
export type World = readonly [x: number, y: number];

/** `[minX, minY, maxX, maxY]`, in world units or in pixels. */
export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

const SIZE = 256;
const RADIANS = Math.PI / 180;

/** The spherical Mercator projection of web maps (EPSG:3857), as Leaflet and supercluster have it. */
export function toWorld([lon, lat]: LonLat): World {
  return [SIZE * (0.5 + lon / 360), SIZE * (0.5 - Math.asinh(Math.tan(lat * RADIANS)) / (2 * Math.PI))];
}

/** The inverse of `toWorld`. */
export function fromWorld([x, y]: World): LonLat {
  return [(x / SIZE - 0.5) * 360, Math.atan(Math.sinh((0.5 - y / SIZE) * 2 * Math.PI)) / RADIANS];
}

export function bboxToWorld([west, south, east, north]: Bbox): Box {
  const [minX, minY] = toWorld([west, north]);
  const [maxX, maxY] = toWorld([east, south]);
  return [minX, minY, maxX, maxY];
}

/** The inverse of `bboxToWorld`. */
export function worldToBbox([minX, minY, maxX, maxY]: Box): Bbox {
  const [west, north] = fromWorld([minX, minY]);
  const [east, south] = fromWorld([maxX, maxY]);
  return [west, south, east, north];
}

export const overlaps = (a: Box, b: Box): boolean => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

export const grown = ([minX, minY, maxX, maxY]: Box, by: number): Box => [minX - by, minY - by, maxX + by, maxY + by];

/** The box around positions; infinite the wrong way round when there are none. */
export function boxOf(positions: Iterable<World>): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return [minX, minY, maxX, maxY];
}
