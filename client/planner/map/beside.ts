import type { Room } from '../../map/room.ts';
import type { Box } from '../../map/world.ts';
import type { LandMask } from './land-mask.ts';

/** Where a text was placed: its middle, its box, and where on the box a line to its object begins. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly edge: readonly [x: number, y: number];
}

/** Clockwise from up, in radians: up and down first, then turning away from them on both sides. */
const ANGLES = [0, 1, 2, 3, 4].flatMap((turn) => {
  const angle = (turn * Math.PI) / 8;
  return turn === 0 ? [0, Math.PI] : [angle, -angle, Math.PI - angle, Math.PI + angle];
});
/** Px kept free round a text. */
const SPARE = 3;

/**
 * The nearest place on free water for a text of a size in px whose object lies at x, y; above and below are preferred to the
 * sides. null: nowhere within `farthest` px.
 */
export function besideOnWater(
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
  farthest: number,
  view: Box,
  room: Room,
  mask: LandMask,
): Placed | null {
  for (let far = 8; far <= farthest; far += 6) {
    for (const angle of ANGLES) {
      const [across, up] = [Math.sin(angle), Math.cos(angle)];
      const [middleX, middleY] = [x + across * (far + width / 2), y - up * (far + height / 2)];
      const box: Box = [middleX - width / 2, middleY - height / 2, middleX + width / 2, middleY + height / 2];
      const wide: Box = [box[0] - SPARE, box[1] - SPARE, box[2] + SPARE, box[3] + SPARE];
      const isInView = wide[0] >= view[0] && wide[1] >= view[1] && wide[2] <= view[2] && wide[3] <= view[3];
      if (!isInView || mask.touches(box) || !room.isFree(wide)) continue;
      const edge = [Math.min(Math.max(x, box[0]), box[2]), Math.min(Math.max(y, box[1]), box[3])] as const;
      if (alongLine(edge, [x, y]).every(room.isFree)) return { x: middleX, y: middleY, box, edge };
    }
  }
  return null;
}

/** Small boxes along a line, to keep names off it and it off names. */
export function alongLine(from: readonly [number, number], to: readonly [number, number]): Box[] {
  const steps = Math.floor(Math.hypot(to[0] - from[0], to[1] - from[1]) / 8);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, step): Box => {
    const share = (step + 1) / steps;
    const [x, y] = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    return [x - 1, y - 1, x + 1, y + 1];
  });
}
