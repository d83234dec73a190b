import { Clipper, type Paths64, type Point64, PointInPolygonResult } from 'clipper2-ts';

/**
 * Prepares a question asked many times: does a plane point lie on the area that the paths enclose by the even-odd rule?
 * Points on an edge count as inside.
 */
export function insideTest(paths: Paths64): (point: Point64) => boolean {
  const bounded = paths.map((path) => ({ path, bounds: Clipper.getBounds(path) }));
  return function isInside(point) {
    let inside = false;
    for (const { path, bounds } of bounded) {
      if (point.x < bounds.left || point.x > bounds.right || point.y < bounds.top || point.y > bounds.bottom) continue;
      const where = Clipper.pointInPolygon(point, path);
      if (where === PointInPolygonResult.IsOn) return true;
      if (where === PointInPolygonResult.IsInside) inside = !inside;
    }
    return inside;
  };
}
