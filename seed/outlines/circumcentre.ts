import type { Point64 } from 'clipper2-ts';

/**
 * The point at equal distance from three points, or their mean when they lie on a line.
 * Source: the perpendicular bisectors of two edges, solved by Cramer's rule with the first point as origin.
 */
export function circumcentre(a: Point64, b: Point64, c: Point64): Point64 {
  const [bx, by, cx, cy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y];
  const twiceDeterminant = 2 * (bx * cy - by * cx);
  if (twiceDeterminant === 0) return { x: (a.x + b.x + c.x) / 3, y: (a.y + b.y + c.y) / 3 };
  const [bSquare, cSquare] = [bx * bx + by * by, cx * cx + cy * cy];
  return {
    x: a.x + (cy * bSquare - by * cSquare) / twiceDeterminant,
    y: a.y + (bx * cSquare - cx * bSquare) / twiceDeterminant,
  };
}
