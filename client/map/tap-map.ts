import { INDONESIA, type LonLat } from '../../shared/lon-lat.ts';
import type { Line } from './outlines.ts';
import { bboxToWorld, fromWorld, overlaps, type World } from './world.ts';

/** The small still map of the country, in units of its view box. */
export const TAP_MAP = { width: 1560, height: 716 } as const;

const [WEST, NORTH, EAST, SOUTH] = bboxToWorld(INDONESIA);
const MARGIN = 40;
const SCALE = Math.min((TAP_MAP.width - 2 * MARGIN) / (EAST - WEST), (TAP_MAP.height - 2 * MARGIN) / (SOUTH - NORTH));
const LEFT = (TAP_MAP.width - SCALE * (EAST - WEST)) / 2 - SCALE * WEST;
const TOP = (TAP_MAP.height - SCALE * (SOUTH - NORTH)) / 2 - SCALE * NORTH;
const FINEST = 2;

/** Where a world position lies in the view box. */
export const tapPlace = ([x, y]: World): readonly [x: number, y: number] => [x * SCALE + LEFT, y * SCALE + TOP];

/** The position under a place of the view box. */
export const tapPosition = (x: number, y: number): LonLat => fromWorld([(x - LEFT) / SCALE, (y - TOP) / SCALE]);

/** The `d` of an SVG path with all rings that lie in the picture, as coarse as it can show; small islands stay dots. */
export function tapPath(rings: readonly Line[]): string {
  const [minX, minY] = fromCorner(0, 0);
  const [maxX, maxY] = fromCorner(TAP_MAP.width, TAP_MAP.height);
  return rings
    .filter(({ box }) => overlaps(box, [minX, minY, maxX, maxY]))
    .map(({ positions }) => ringPath(positions))
    .join('');
}

const fromCorner = (x: number, y: number): World => [(x - LEFT) / SCALE, (y - TOP) / SCALE];

function ringPath(positions: readonly World[]): string {
  let [lastX, lastY] = [Infinity, Infinity];
  let path = '';
  for (const position of positions) {
    const [x, y] = tapPlace(position).map(Math.round) as [number, number];
    if (Math.abs(x - lastX) < FINEST && Math.abs(y - lastY) < FINEST) continue;
    path += path === '' ? `M${x} ${y}` : `l${x - lastX} ${y - lastY}`;
    [lastX, lastY] = [x, y];
  }
  return path === '' ? '' : `${path}z`;
}
