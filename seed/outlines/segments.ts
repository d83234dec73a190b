/** A corner of a line on the whole-number grid. A node is an end of its line, where lines may meet. */
export interface Vertex {
  readonly line: number;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly isNode: boolean;
}

export type Segment = readonly [start: Vertex, end: Vertex];

type GridPoint = Pick<Vertex, 'x' | 'y'>;

/** Sign of the turn a → b → c: 1 to the left, -1 to the right, 0 straight. Exact for whole numbers below 2²⁵. */
function turn(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** True when a point lies on a segment, ends included. */
export function liesOn(point: GridPoint, [a, b]: readonly [GridPoint, GridPoint]): boolean {
  if (turn(a, b, point) !== 0) return false;
  const inColumns = point.x >= Math.min(a.x, b.x) && point.x <= Math.max(a.x, b.x);
  return inColumns && point.y >= Math.min(a.y, b.y) && point.y <= Math.max(a.y, b.y);
}

/** True when two segments have a point in common. Source: the orientation test of O'Rourke, Computational Geometry in C. */
export function touch(one: readonly [GridPoint, GridPoint], other: readonly [GridPoint, GridPoint]): boolean {
  const [a, b] = one;
  const [c, d] = other;
  if (liesOn(a, other) || liesOn(b, other) || liesOn(c, one) || liesOn(d, one)) return true;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** True when two segments have more in common than the one corner where their lines may meet. */
export function clash(one: Segment, other: Segment): boolean {
  const shared = one.flatMap((p) => other.filter((q) => p.x === q.x && p.y === q.y).map((q) => [p, q] as const));
  const [meeting] = shared;
  if (!meeting) return touch(one, other);
  if (shared.length > 1 || !mayMeet(...meeting)) return true;
  const [p, q] = meeting;
  const [onward, away] = [one[0] === p ? one[1] : one[0], other[0] === q ? other[1] : other[0]];
  return liesOn(onward, other) || liesOn(away, one);
}

function mayMeet(p: Vertex, q: Vertex): boolean {
  return (p.isNode && q.isNode) || (p.line === q.line && p.index === q.index);
}
