import type { Line } from './outlines.ts';
import type { World } from './world.ts';

/** Whether a position lies inside rings of land and holes (even–odd rule). */
export function isInsideRings([x, y]: World, rings: readonly Line[]): boolean {
  let isInside = false;
  for (const { positions, box } of rings) {
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue;
    let before = positions[positions.length - 1];
    for (const corner of positions) {
      if (before && corner[1] > y !== before[1] > y) {
        const crossing = corner[0] + ((before[0] - corner[0]) * (y - corner[1])) / (before[1] - corner[1]);
        if (x < crossing) isInside = !isInside;
      }
      before = corner;
    }
  }
  return isInside;
}
