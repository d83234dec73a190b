import type { LonLat } from '../../shared/lon-lat.ts';
import type { Frame } from './canvas-layer.ts';
import { metresPerDegree } from './geodesic.ts';
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

/** Land as people live on it: discs round settlements, joined where they are near. */
export function settlementLand(positions: readonly LonLat[]): Settlement[] {
  const discs = positions.map((position) => ({ from: toWorld(position), to: toWorld(position) }));
  const sorted = [...positions].sort((a, b) => a[0] - b[0]);
  const joints: Settlement[] = [];
  for (const [index, one] of sorted.entries()) {
    const perDegree = metresPerDegree(one[1]);
    for (let at = index + 1; at < sorted.length; at += 1) {
      const other = sorted[at];
      if (!other || (other[0] - one[0]) * perDegree.lon > JOIN) break;
      const distance = Math.hypot((other[0] - one[0]) * perDegree.lon, (other[1] - one[1]) * perDegree.lat);
      if (distance <= JOIN) joints.push({ from: toWorld(one), to: toWorld(other) });
    }
  }
  return [...discs, ...joints];
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
