import { Clipper, type Path64, type Paths64, type Point64 } from 'clipper2-ts';

/** Distance on the plane from a point to the nearest edge of a closed path, in the units of its coordinates. */
export function distanceToPath(point: Point64, path: Path64): number {
  let squared = Number.POSITIVE_INFINITY;
  let start = path.at(-1);
  for (const end of path) {
    squared = Math.min(squared, squaredDistance(point, start ?? end, end));
    start = end;
  }
  return Math.sqrt(squared);
}

/** Prepares a question asked many times: does a point lie within a distance of an edge of one of the paths? */
export function nearTest(paths: Paths64, distance: number): (point: Point64) => boolean {
  const bounded = paths.map((path) => ({ path, bounds: Clipper.getBounds(path) }));
  return (point) =>
    bounded.some(({ path, bounds: { left, right, top, bottom } }) => {
      const inColumns = point.x >= left - distance && point.x <= right + distance;
      const inReach = inColumns && point.y >= top - distance && point.y <= bottom + distance;
      return inReach && distanceToPath(point, path) <= distance;
    });
}

/** The nearest place of a segment is the foot of the perpendicular, or the end before or after it. */
function squaredDistance(point: Point64, start: Point64, end: Point64): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const [px, py] = [point.x - start.x, point.y - start.y];
  const share = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return (px - share * dx) ** 2 + (py - share * dy) ** 2;
}
