import type { Covering, Rows } from './covering.ts';
import { sitesReaching } from './greedy.ts';

/** What is left to choose once the forced sites stand: only sites that gain, and villages that they can gain. */
export interface Reduced {
  /** The site of each column. */
  readonly sites: Int32Array;
  /** The place of each row's village. */
  readonly places: Int32Array;
  /** What each row counts. */
  readonly weights: Float64Array;
  /** The columns that reach each row. */
  readonly rows: Rows;
  /** How many sites are to be chosen. */
  readonly choose: number;
  /** What the forced sites gain. */
  readonly fixed: number;
}

export interface ReduceOptions {
  /** What each village counts, by place. */
  readonly counted: Float64Array;
  /** Sites that may be chosen. */
  readonly candidates: Int32Array;
  /** Villages that the forced sites reach, and what they gain. */
  readonly taken: Iterable<number>;
  readonly fixed: number;
  readonly choose: number;
}

/** @returns `null` where the pairs of village and site are too many to be kept. */
export function reduce(covering: Covering, options: ReduceOptions): Reduced | null {
  if (!covering.rows) return null;
  const { counted, candidates, taken, fixed, choose } = options;
  const isTaken = new Uint8Array(covering.count);
  for (const place of taken) isTaken[place] = 1;
  const isCandidate = new Uint8Array(covering.count);
  for (const site of candidates) isCandidate[site] = 1;
  const columnOf = new Int32Array(covering.count).fill(-1);
  const sites: number[] = [];
  const kept: number[] = [];
  const starts = new Uint32Array(covering.open.length + 1);
  const items = new Uint32Array(covering.rows.items.length);
  let filled = 0;
  for (const [row, place] of covering.open.entries()) {
    if (isTaken[place] === 1 || counted[place] === 0) continue;
    const [reaching, begin, end] = sitesReaching(covering, row, items);
    const before = filled;
    for (let index = begin; index < end; index += 1) {
      const site = reaching[index] as number;
      if (isCandidate[site] === 0) continue;
      if (columnOf[site] === -1) columnOf[site] = sites.push(site) - 1;
      items[filled++] = columnOf[site] as number;
    }
    if (filled > before) starts[kept.push(row)] = filled;
  }
  const places = Int32Array.from(kept, (row) => covering.open[row] as number);
  return {
    sites: Int32Array.from(sites),
    places,
    weights: Float64Array.from(places, (place) => counted[place] as number),
    rows: { starts: starts.slice(0, kept.length + 1), items: items.slice(0, filled) },
    choose,
    fixed,
  };
}

/** Villages that the same columns reach, as one row. */
export function mergeRows({ rows: { starts, items }, weights }: Reduced): Pick<Reduced, 'rows' | 'weights'> {
  const merged = new Map<string, { readonly columns: Uint32Array; weight: number }>();
  for (const [row, weight] of weights.entries()) {
    const columns = items.slice(starts[row], starts[row + 1]).sort();
    const key = columns.join();
    const same = merged.get(key);
    if (same) same.weight += weight;
    else merged.set(key, { columns, weight });
  }
  const all = [...merged.values()];
  const mergedStarts = new Uint32Array(all.length + 1);
  for (const [row, { columns }] of all.entries())
    mergedStarts[row + 1] = (mergedStarts[row] as number) + columns.length;
  return {
    rows: { starts: mergedStarts, items: Uint32Array.from(all.flatMap(({ columns }) => [...columns])) },
    weights: Float64Array.from(all, ({ weight }) => weight),
  };
}

/** What columns gain together with the forced sites. */
export function gainWith({ rows, weights, sites, fixed }: Reduced, columns: Iterable<number>): number {
  const isChosen = new Uint8Array(sites.length);
  for (const column of columns) isChosen[column] = 1;
  return weights.reduce((sum, weight, row) => {
    const reaching = rows.items.subarray(rows.starts[row], rows.starts[row + 1]);
    return reaching.some((column) => isChosen[column] === 1) ? sum + weight : sum;
  }, fixed);
}
