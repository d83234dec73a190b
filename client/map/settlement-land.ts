import type { LonLat } from '../../shared/lon-lat.ts';
import type { Frame } from './canvas-layer.ts';
import { circleAround, metresPerDegree } from './geodesic.ts';
import { isInsideRings } from './inside.ts';
import type { Line } from './outlines.ts';
import { type Box, boxOf, fromWorld, grown, overlaps, toWorld, type World } from './world.ts';

/** The land round one settlement, or round two that are near each other. */
export interface Settlement {
  readonly from: World;
  readonly to: World;
}
export type Settlements = readonly Settlement[];

/** Metres of land round a settlement, and the farthest that two of them are joined. */
const REACH = 1200;
const JOIN = 3000;
/** Below this zoom the outlines are fine enough by themselves. */
export const SETTLEMENTS_FROM = 10;

/**
 * Land as people live on it: discs round settlements, joined where they are near. What lies wholly inside the outlines adds
 * nothing and is left out.
 */
export function settlementLand(positions: readonly LonLat[], land: readonly Line[]): Settlement[] {
  const isInland = (position: LonLat) =>
    circleAround(position, REACH, 8).every((edge) => isInsideRings(toWorld(edge), land));
  const coastal = positions.filter((position) => !isInland(position)).sort((a, b) => a[0] - b[0]);
  return coastal.flatMap((one, index) => {
    const world = toWorld(one);
    const joints = nearTo(one, coastal, index + 1).map((other) => ({ from: world, to: toWorld(other) }));
    return [{ from: world, to: world }, ...joints];
  });
}

/** Those of positions sorted by longitude, from an index on, that are near enough to be joined. */
function nearTo([lon, lat]: LonLat, sorted: readonly LonLat[], from: number): LonLat[] {
  const perDegree = metresPerDegree(lat);
  const near: LonLat[] = [];
  for (const other of sorted.slice(from)) {
    const across = (other[0] - lon) * perDegree.lon;
    if (across > JOIN) break;
    if (Math.hypot(across, (other[1] - lat) * perDegree.lat) <= JOIN) near.push(other);
  }
  return near;
}

/** Those that can be seen in a frame, as one path of lines to be drawn thick. */
export function settlementsIn(settlements: Settlements, frame: Frame): Path2D {
  const path = new Path2D();
  if (frame.zoom < SETTLEMENTS_FROM) return path;
  const area: Box = grown(frame.world, (radiusOf(frame) + 20) / frame.scale);
  for (const { from, to } of settlements) {
    if (!overlaps(boxOf([from, to]), area)) continue;
    path.moveTo(...frame.place(from));
    path.lineTo(...frame.place(to));
  }
  return path;
}

/** Strokes the edge of that land `lineWidth` px wide; 0 fills the land itself. */
export function paintSettlements(frame: Frame, path: Path2D, colour: string, lineWidth: number): void {
  if (frame.zoom < SETTLEMENTS_FROM) return;
  frame.context.strokeStyle = colour;
  frame.context.lineWidth = 2 * radiusOf(frame) + lineWidth;
  frame.context.stroke(path);
}

/** Pixels of `REACH` in the middle of a frame. */
function radiusOf({ world, scale }: Frame): number {
  const [, lat] = fromWorld([0, (world[1] + world[3]) / 2]);
  return (REACH / metresPerDegree(lat).lon) * (256 / 360) * scale;
}
