import type { Covering } from './covering.ts';
import { createSiteHeap } from './site-heap.ts';
import type { Weights } from './weights.ts';

/** Sites in their order, with what each adds after those before it. */
export interface Order {
  readonly sites: readonly number[];
  /** Of what the certificate speaks of. */
  readonly gains: readonly number[];
  /** The villages that each is the first to reach. */
  readonly reached: readonly (readonly number[])[];
}

export interface GreedyOptions {
  /** The most sites; fewer when nothing more can be gained. */
  readonly most: number;
  /** Sites that come first, whatever they gain. */
  readonly forced: readonly number[];
  /** Sites that come next, as far as they gain. */
  readonly preferred?: readonly number[];
  /** Sites that may be taken, in the order that decides between equal gains. */
  readonly candidates: Int32Array;
  /** Told once the forced sites are taken, and after each further one: how many there are, and what each would gain now. */
  readonly onStep?: (order: Order, gains: Float64Array) => void;
}

/** So many pairs of village and site are gone through between two looks at whether to go on. */
const STRIDE = 500_000;

/**
 * Takes the site that gains most, again and again. Within 1 − 1/e of the best choice of as many sites (Nemhauser, Wolsey and
 * Fisher 1978, for sets that are not forced), in practice far nearer. What every site would gain is kept current: of each
 * village that is reached, those who could have reached it lose it.
 * @yields how many sites are taken.
 */
export function* planGreedily(covering: Covering, weights: Weights, options: GreedyOptions): Generator<number, Order> {
  const { most, forced, preferred = [], candidates, onStep } = options;
  const order = { sites: [] as number[], gains: [] as number[], reached: [] as number[][] };
  const gains = yield* findGains(covering, weights.key);
  const counted = weights.counted === weights.key ? gains : yield* findGains(covering, weights.counted);
  const isOpen = new Uint8Array(covering.count);
  const rowOf = new Uint32Array(covering.count);
  for (const [row, place] of covering.open.entries()) {
    isOpen[place] = 1;
    rowOf[place] = row;
  }
  const [near, others] = [new Uint32Array(covering.count), new Uint32Array(covering.count)];
  let pairs = 0;

  yield* takeAll(forced, -1);
  yield* takeAll(preferred, 0);
  const heap = createSiteHeap(candidates, gains);
  onStep?.(order, counted);
  while (order.sites.length < most) {
    const site = heap.take();
    if (site < 0) break;
    yield* take(site);
    onStep?.(order, counted);
  }
  return order;

  /** Takes these sites, the one that gains most first, as long as they gain more than that. */
  function* takeAll(sites: readonly number[], more: number): Generator<number, void> {
    const waiting = new Set(sites);
    while (waiting.size > 0) {
      const next = [...waiting].reduce((best, site) =>
        (gains[site] as number) > (gains[best] as number) ? site : best,
      );
      if ((gains[next] as number) <= more) return;
      waiting.delete(next);
      yield* take(next);
    }
  }

  function* take(site: number): Generator<number, void> {
    order.sites.push(site);
    order.gains.push(counted[site] as number);
    const count = covering.neighbours.find(site, near);
    const reached = Array.from(near.subarray(0, count)).filter((place) => isOpen[place] === 1);
    order.reached.push(reached);
    for (const place of reached) {
      isOpen[place] = 0;
      pairs += lose(place);
      if (pairs < STRIDE) continue;
      yield order.sites.length;
      pairs = 0;
    }
  }

  /** Takes a village from all who could have reached it; gives how many they are. */
  function lose(place: number): number {
    const [items, begin, end] = sitesReaching(covering, rowOf[place] as number, others);
    const [key, count] = [weights.key[place] as number, weights.counted[place] as number];
    for (let index = begin; index < end; index += 1) {
      const site = items[index] as number;
      gains[site] = (gains[site] as number) - key;
      if (counted !== gains) counted[site] = (counted[site] as number) - count;
    }
    return end - begin;
  }
}

/** What each site would gain as the only one. */
function* findGains(covering: Covering, weight: Float64Array): Generator<number, Float64Array> {
  const gains = new Float64Array(covering.count);
  const found = new Uint32Array(covering.count);
  let pairs = 0;
  for (const [row, place] of covering.open.entries()) {
    const [items, begin, end] = sitesReaching(covering, row, found);
    for (let index = begin; index < end; index += 1) {
      const site = items[index] as number;
      gains[site] = (gains[site] as number) + (weight[place] as number);
    }
    pairs += end - begin;
    if (pairs < STRIDE) continue;
    yield 0;
    pairs = 0;
  }
  return gains;
}

/** The sites that would reach the village of a row: from the rows that are kept, or found anew. */
export function sitesReaching(
  { rows, neighbours, open }: Covering,
  row: number,
  found: Uint32Array,
): readonly [items: Uint32Array, begin: number, end: number] {
  return rows
    ? [rows.items, rows.starts[row] as number, rows.starts[row + 1] as number]
    : [found, 0, neighbours.find(open[row] as number, found)];
}
