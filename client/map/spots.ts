import { isInsideRings } from './inside.ts';
import type { Line } from './outlines.ts';
import type { Box, World } from './world.ts';

/** Places tried across and down. */
const COLUMNS = 11;
const ROWS = 9;

/**
 * Places in a box where a label `width` wide lies inside some rings with both its ends, those nearest to the middle of the
 * visible ground first. All in world units.
 */
export function spotsIn(rings: readonly Line[], [minX, minY, maxX, maxY]: Box, width: number): World[] {
  if (maxX - minX < width || maxY <= minY) return [];
  const spots: World[] = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    const x = minX + width / 2 + ((maxX - minX - width) * (column + 0.5)) / COLUMNS;
    for (let row = 0; row < ROWS; row += 1) {
      const y = minY + ((maxY - minY) * (row + 0.5)) / ROWS;
      const isOnGround = [0, -0.5, 0.5].every((share) => isInsideRings([x + share * width, y], rings));
      if (isOnGround) spots.push([x, y]);
    }
  }
  const sum = spots.reduce<World>((total, spot) => [total[0] + spot[0], total[1] + spot[1]], [0, 0]);
  const [x, y] = [sum[0] / spots.length, sum[1] / spots.length];
  const away = (spot: World) => Math.hypot(spot[0] - x, spot[1] - y);
  return spots.sort((a, b) => away(a) - away(b));
}
