import type { Box } from '../../map/world.ts';

type Pixel = readonly [x: number, y: number];

/** Pixels between two places that are tried. */
const STEP = 12;

/**
 * The left upper corner in pixels for something `width` by `height` that touches none of the coasts, given by their corners, and
 * does not lie on land; the one farthest from every coast. null: there is no room within `within`.
 */
export function roomFor(
  width: number,
  height: number,
  within: Box,
  coasts: readonly Pixel[],
  isLand: (place: Pixel) => boolean,
): Pixel | null {
  let [best, farthest] = [null as Pixel | null, 4];
  for (let y = within[1]; y + height <= within[3]; y += STEP) {
    for (let x = within[0]; x + width <= within[2]; x += STEP) {
      const gap = gapTo([x, y, x + width, y + height], coasts, farthest);
      if (gap <= farthest || isLand([x + width / 2, y + height / 2])) continue;
      [best, farthest] = [[x, y], gap];
    }
  }
  return best;
}

/** Pixels from a box to the nearest corner of a coast; `enough` or less as soon as it is known to be no more. */
function gapTo([minX, minY, maxX, maxY]: Box, coasts: readonly Pixel[], enough: number): number {
  let nearest = Infinity;
  for (const [x, y] of coasts) {
    const gap = Math.hypot(Math.max(minX - x, 0, x - maxX), Math.max(minY - y, 0, y - maxY));
    if (gap < nearest) nearest = gap;
    if (nearest <= enough) return nearest;
  }
  return nearest;
}
