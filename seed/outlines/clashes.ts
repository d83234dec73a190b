import { clash, type Segment } from './segments.ts';

/** Width of the grid cells that segments are sorted into, in grid steps: a few times the usual length of a segment. */
const CELL = 60;

type Extent = readonly [west: number, south: number, east: number, north: number];
interface Entry {
  readonly segment: Segment;
  readonly extent: Extent;
}

/** All pairs of segments that clash, each once. Sorts them into a grid, so that only neighbours are compared. */
export function findClashes(segments: readonly Segment[]): [Segment, Segment][] {
  const pairs: [Segment, Segment][] = [];
  for (const [key, entries] of sortIntoCells(segments)) {
    entries.forEach((one, index) => {
      for (const other of entries.slice(index + 1)) {
        const home = commonCell(one.extent, other.extent);
        if (home === key && clash(one.segment, other.segment)) pairs.push([one.segment, other.segment]);
      }
    });
  }
  return pairs;
}

function sortIntoCells(segments: readonly Segment[]): Map<string, Entry[]> {
  const cells = new Map<string, Entry[]>();
  for (const segment of segments) {
    const extent = extentOf(segment);
    const [west, south, east, north] = extent;
    for (let column = cellOf(west); column <= cellOf(east); column++) {
      for (let row = cellOf(south); row <= cellOf(north); row++) {
        const key = cellKey(column, row);
        const entries = cells.get(key);
        if (entries) entries.push({ segment, extent });
        else cells.set(key, [{ segment, extent }]);
      }
    }
  }
  return cells;
}

/** The one cell in which a pair is looked at: that of the south-west corner of what their extents share, if anything. */
function commonCell(one: Extent, other: Extent): string | undefined {
  const [west, south] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])];
  const [east, north] = [Math.min(one[2], other[2]), Math.min(one[3], other[3])];
  return west > east || south > north ? undefined : cellKey(cellOf(west), cellOf(south));
}

function extentOf([start, end]: Segment): Extent {
  const [west, east] = start.x < end.x ? [start.x, end.x] : [end.x, start.x];
  const [south, north] = start.y < end.y ? [start.y, end.y] : [end.y, start.y];
  return [west, south, east, north];
}

function cellOf(steps: number): number {
  return Math.floor(steps / CELL);
}

function cellKey(column: number, row: number): string {
  return `${column},${row}`;
}
