import type { Point64 } from 'clipper2-ts';

/** Remembers every point it is given and answers an earlier one, the same object, when one lies within the distance. */
export function snapper(distance: number): (point: Point64) => Point64 {
  const columns = new Map<number, Map<number, Point64>>();
  const isNear = (one: Point64, other: Point64) =>
    Math.abs(one.x - other.x) <= distance && Math.abs(one.y - other.y) <= distance;
  return function snap(point) {
    const column = Math.round(point.x / distance);
    const row = Math.round(point.y / distance);
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        const known = columns.get(x)?.get(y);
        if (known && isNear(known, point)) return known;
      }
    }
    const rows = columns.get(column) ?? new Map<number, Point64>();
    columns.set(column, rows.set(row, point));
    return point;
  };
}
