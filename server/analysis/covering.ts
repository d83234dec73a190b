import type { Area } from './area.ts';
import type { Neighbours } from './neighbours.ts';

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
/** So many pairs are found between two looks at whether to go on. */
const STRIDE = 100_000;
/** From so many rows on it can be told how many pairs there will be. */
const TELLING = 500;

/**
 * Finds which sites reach which villages.
 * @param radius metres, 500 to 100,000.
 * @yields the share that is done, 0 to 1.
 */
export function* findCovering(
  { count, distance, index }: Area,
  radius: number,
  mostPairs: number = MOST_PAIRS,
): Generator<number, Covering> {
  const open = placesBeyond(distance, radius);
  const neighbours = index.within(radius);
  const rows = yield* findRows(neighbours, open, count, mostPairs);
  return { count, open, neighbours, rows };
}

function placesBeyond(distance: Float64Array, radius: number): Int32Array {
  const open = new Int32Array(distance.length);
  let count = 0;
  for (let place = 0; place < distance.length; place += 1)
    if (!((distance[place] as number) <= radius)) open[count++] = place;
  return open.slice(0, count);
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
  let [filled, pairs] = [0, 0];
  yield 0;
  for (const [row, place] of open.entries()) {
    const reaching = neighbours.find(place, found);
    if (filled + reaching > mostPairs) return null;
    if (filled + reaching > items.length) items = grown(items, Math.min(mostPairs, 2 * (filled + reaching)));
    items.set(found.subarray(0, reaching), filled);
    filled += reaching;
    starts[row + 1] = filled;
    // Seen early that they are too many, no time is lost on those that will not be kept.
    if (row === TELLING && (filled / row) * open.length > 4 * mostPairs) return null;
    pairs += reaching;
    if (pairs < STRIDE) continue;
    yield row / open.length;
    pairs = 0;
  }
  return { starts, items: items.subarray(0, filled) };
}

function grown(items: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(items);
  return larger;
}
