import { largest } from './largest.ts';
import type { Reduced } from './reduced.ts';

export interface RelaxOptions {
  /** What a known plan gains, the forced sites included. */
  readonly gain: number;
  /** Its sites; the multipliers start from what they leave open. */
  readonly sites: Iterable<number>;
  /** When to stop at the latest, by `performance.now()`. */
  readonly until: number;
}

/** The best so far. */
export interface Relaxed {
  /** A choice of columns that was met on the way and gains more than what was known; `null` when there was none. */
  readonly columns: readonly number[] | null;
  /** What the best known choice gains. */
  readonly gain: number;
  /** No choice of as many sites gains more. */
  readonly bound: number;
  /** The price of reaching each row. */
  readonly multipliers: Float64Array;
}

/** Step sizes after Held, Wolfe and Crowder (1974), each direction keeping part of the last (Camerini, Fratta, Maffioli 1975). */
const STEP = { first: 1.5, least: 0.001, shrink: 1.5, patience: 20, memory: 0.7 } as const;
/** Falls of the bound smaller than this share do not count as progress. */
const NOTABLE = 1e-4;
/** Where a village is reached once by the known plan, its price starts at this share of what it counts. */
const REACHED_ONCE = 0.7;

/**
 * Lagrangian relaxation of the rule that a village counts only when a chosen site reaches it (Fisher 1981; for this problem
 * Galvão and ReVelle 1996): with prices u between 0 and what villages count, each site is worth the prices of the villages it
 * reaches, and the best sites together with what is left of the villages exceed every plan. The subgradient method lowers that sum;
 * the sites that are best on the way are plans themselves.
 * @yields the best so far after each iteration.
 */
export function* relax(
  { rows: { starts, items }, weights, sites, choose, fixed }: Reduced,
  { gain, sites: known, until }: RelaxOptions,
): Generator<Relaxed, Relaxed> {
  const rowCount = weights.length;
  const isChosen = new Uint8Array(sites.length);
  const [worth, sorted] = [new Float64Array(sites.length), new Float64Array(sites.length)];
  const [direction, price] = [new Float64Array(rowCount), new Float64Array(rowCount)];
  const best = {
    columns: null as readonly number[] | null,
    gain,
    bound: Number.POSITIVE_INFINITY,
    multipliers: new Float64Array(rowCount),
  };
  startFrom(new Set(known));
  let [size, idle] = [STEP.first as number, 0];

  while (size >= STEP.least && performance.now() < until) {
    const bound = evaluate();
    idle = bound < best.bound * (1 - NOTABLE) || best.bound === Number.POSITIVE_INFINITY ? 0 : idle + 1;
    if (bound < best.bound) {
      best.bound = bound;
      best.multipliers.set(price);
    }
    yield best;
    if (best.bound - best.gain < 1) break;
    if (idle >= STEP.patience) {
      size /= STEP.shrink;
      idle = 0;
      price.set(best.multipliers);
      direction.fill(0);
      evaluate();
    }
    if (!step(size * (bound - best.gain))) break;
  }
  return best;

  function startFrom(plan: ReadonlySet<number>): void {
    for (const [column, site] of sites.entries()) isChosen[column] = plan.has(site) ? 1 : 0;
    for (let row = 0; row < rowCount; row += 1) {
      const times = timesReached(row);
      price[row] = (weights[row] as number) * (times === 0 ? 1 : times === 1 ? REACHED_ONCE : 0);
    }
  }

  /** The bound of the prices; chooses the sites that are worth most. */
  function evaluate(): number {
    worth.fill(0);
    let bound = fixed;
    for (let row = 0; row < rowCount; row += 1) {
      const value = price[row] as number;
      bound += (weights[row] as number) - value;
      if (value === 0) continue;
      for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1) {
        const column = items[index] as number;
        worth[column] = (worth[column] as number) + value;
      }
    }
    sorted.set(worth);
    const least = largest(sorted, choose);
    let left = choose;
    for (let column = 0; column < worth.length; column += 1) {
      isChosen[column] = (worth[column] as number) > least ? 1 : 0;
      left -= isChosen[column] as number;
    }
    for (let column = 0; column < worth.length; column += 1) {
      if (left > 0 && worth[column] === least) {
        isChosen[column] = 1;
        left -= 1;
      }
      if (isChosen[column] === 1) bound += worth[column] as number;
    }
    return bound;
  }

  /** Moves the prices against the subgradient; false when there is no way down. */
  function step(length: number): boolean {
    let [square, reached] = [0, fixed];
    for (let row = 0; row < rowCount; row += 1) {
      const [value, most] = [price[row] as number, weights[row] as number];
      const times = timesReached(row);
      if (times > 0) reached += most;
      // At the full price it is indifferent whether the village counts.
      let slope = value < most || times > 0 ? times - 1 : 0;
      slope += STEP.memory * (direction[row] as number);
      if ((value <= 0 && slope > 0) || (value >= most && slope < 0)) slope = 0;
      direction[row] = slope;
      square += slope * slope;
    }
    if (reached > best.gain) {
      best.gain = reached;
      best.columns = Array.from(isChosen.keys()).filter((column) => isChosen[column] === 1);
    }
    if (square === 0) return false;
    const scale = length / square;
    for (let row = 0; row < rowCount; row += 1) {
      const moved = (price[row] as number) - scale * (direction[row] as number);
      price[row] = Math.min(weights[row] as number, Math.max(0, moved));
    }
    return true;
  }

  function timesReached(row: number): number {
    let times = 0;
    for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1)
      times += isChosen[items[index] as number] as number;
    return times;
  }
}

/** What each column is worth at these prices. */
export function worthOf({ rows, sites }: Reduced, multipliers: Float64Array): Float64Array {
  const worth = new Float64Array(sites.length);
  for (const [row, price] of multipliers.entries())
    for (let index = rows.starts[row] as number; index < (rows.starts[row + 1] as number); index += 1) {
      const column = rows.items[index] as number;
      worth[column] = (worth[column] as number) + price;
    }
  return worth;
}

/** The bounds that multipliers prove for every number of sites, the forced ones included; infinite for fewer than these. */
export function boundsOf(reduced: Reduced, multipliers: Float64Array, forced: number, most: number): Float64Array {
  const sorted = worthOf(reduced, multipliers).sort();
  let sum = reduced.weights.reduce((all, weight, row) => all + weight - (multipliers[row] as number), reduced.fixed);
  const bounds = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  for (let count = forced; count <= most; count += 1) {
    bounds[count] = sum;
    sum += sorted[sorted.length - 1 - (count - forced)] ?? 0;
  }
  return bounds;
}
