import { clash, type Segment } from './segments.ts';

/** Width of the grid cells that segments are sorted into, in grid steps: a few times the usual length of a segment. */
const CELL = 60;
/** More rows of cells than the world has. */
const ROWS = 10_000;

/** All pairs of segments that clash, each once. Sorts them into a grid, so that only neighbours are compared. */
export function findClashes(segments: readonly Segment[]): [Segment, Segment][] {
  const pairs: [Segment, Segment][] = [];
  for (const [cell, members] of sortIntoCells(segments)) {
    members.forEach((one, index) => {
      for (let next = index + 1; next < members.length; next++) {
        const other = members[next];
        if (other && firstCommonCell(one, other) === cell && clash(one, other)) pairs.push([one, other]);
      }
    });
  }
  return pairs;
}

function sortIntoCells(segments: readonly Segment[]): Map<number, Segment[]> {
  const cells = new Map<number, Segment[]>();
  for (const segment of segments) {
    const [start, end] = segment;
    const [east, north] = [cellOf(Math.max(start.x, end.x)), cellOf(Math.max(start.y, end.y))];
    for (let column = cellOf(west(segment)); column <= east; column++) {
      for (let row = cellOf(south(segment)); row <= north; row++) {
        const cell = column * ROWS + row;
        const members = cells.get(cell);
        if (members) members.push(segment);
        else cells.set(cell, [segment]);
      }
    }
  }
  return cells;
}

/** The one cell in which a pair is looked at: that of the south-west corner of what their boxes share, if anything. */
function firstCommonCell(one: Segment, other: Segment): number {
  const [left, low] = [Math.max(west(one), west(other)), Math.max(south(one), south(other))];
  const right = Math.min(Math.max(one[0].x, one[1].x), Math.max(other[0].x, other[1].x));
  const high = Math.min(Math.max(one[0].y, one[1].y), Math.max(other[0].y, other[1].y));
  return left > right || low > high ? Number.NaN : cellOf(left) * ROWS + cellOf(low);
}

function west([start, end]: Segment): number {
  return Math.min(start.x, end.x);
}

function south([start, end]: Segment): number {
  return Math.min(start.y, end.y);
}

function cellOf(steps: number): number {
  return Math.floor(steps / CELL);
}
