import { createNeighbours, type Neighbours } from './neighbours.ts';
import type { Villages } from './villages.ts';

/** Which sites reach which villages, in compressed rows: those of row `r` are `items[starts[r]]` to `items[starts[r + 1] - 1]`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/**
 * The maximal covering location problem (Church and ReVelle 1974) in a region: each of its villages may become a site; those
 * that no active point reaches are what can be gained. Places count from the first village of the region.
 */
export interface Covering {
  readonly count: number;
  /** The places beyond the radius, ascending. */
  readonly open: Int32Array;
  readonly neighbours: Neighbours;
  /** For each of `open` the sites that would reach it; `null` where they are too many to be kept. */
  readonly rows: Rows | null;
}

/** The most pairs of village and site that are kept, 4 bytes each. */
const MOST_PAIRS = 30_000_000;
/** So many rows are found between two looks at whether to go on. */
const STRIDE = 500;

/**
 * Finds which sites reach which villages.
 * @param radius metres, 500 to 100,000.
 * @yields the share that is done, 0 to 1.
 */
export function* findCovering(
  villages: Villages,
  [begin, end]: readonly [number, number],
  radius: number,
  mostPairs: number = MOST_PAIRS,
): Generator<number, Covering> {
  const count = end - begin;
  const positions = { lon: villages.lon.subarray(begin, end), lat: villages.lat.subarray(begin, end) };
  const distance = villages.distance.subarray(begin, end);
  const open = Int32Array.from(distance.keys()).filter((place) => !((distance[place] as number) <= radius));
  const neighbours = createNeighbours(positions, radius);
  const rows = yield* findRows(neighbours, open, count, mostPairs);
  return { count, open, neighbours, rows };
}

function* findRows(
  neighbours: Neighbours,
  open: Int32Array,
  count: number,
  mostPairs: number,
): Generator<number, Rows | null> {
  const found = new Uint32Array(count);
  const starts = new Uint32Array(open.length + 1);
  let items = new Uint32Array(Math.min(mostPairs, 64 * open.length + count));
  let filled = 0;
  for (const [row, place] of open.entries()) {
    const reaching = neighbours.find(place, found);
    if (filled + reaching > mostPairs) return null;
    if (filled + reaching > items.length) items = grown(items, Math.min(mostPairs, 2 * (filled + reaching)));
    items.set(found.subarray(0, reaching), filled);
    filled += reaching;
    starts[row + 1] = filled;
    if (row % STRIDE === 0) {
      yield row / open.length;
      // Seen early that they are too many, no time is lost on those that will not be kept.
      if (row >= STRIDE && (filled / row) * open.length > 4 * mostPairs) return null;
    }
  }
  return { starts, items: items.subarray(0, filled) };
}

function grown(items: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(items);
  return larger;
}
