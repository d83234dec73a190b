/** So many times the square is quartered: cells of about 40 m of longitude at the equator. */
const LEVELS = 20;

/**
 * Where a position lies along a Hilbert curve over the whole globe: positions that are near in this order are near on the map.
 * At each level the quarter is looked up and the square turned so that the curve enters and leaves it as the first one did
 * (Warren, Hacker's Delight, 2nd edition, chapter 16).
 * @param lon longitude in decimal degrees, -180 to 180
 * @param lat latitude in decimal degrees, -90 to 90
 * @returns a whole number from 0 to 2^40 - 1
 */
export function alongHilbertCurve(lon: number, lat: number): number {
  const side = 2 ** LEVELS;
  let x = Math.min(side - 1, Math.floor(((lon + 180) / 360) * side));
  let y = Math.min(side - 1, Math.floor(((lat + 90) / 180) * side));
  let place = 0;
  for (let half = side / 2; half >= 1; half /= 2) {
    const right = x >= half;
    const upper = y >= half;
    place = 4 * place + (upper ? (right ? 2 : 1) : right ? 3 : 0);
    if (right) x -= half;
    if (upper) y -= half;
    if (upper) continue;
    // The lower quarters are mirrored: the left one on the rising diagonal, the right one on the falling one.
    [x, y] = right ? [half - 1 - y, half - 1 - x] : [y, x];
  }
  return place;
}
