import type { Highs } from 'highs';
import type { CertificateMethod } from '../../shared/vocabulary.ts';
import type { Covering } from './covering.ts';
import { solveExactly } from './exact.ts';
import { type Order, planGreedily } from './greedy.ts';
import { interchange } from './interchange.ts';
import { boundsOf, type Relaxed, relax } from './lagrangian.ts';
import { type Told, told } from './progress.ts';
import { type Reduced, reduce } from './reduced.ts';
import type { Weights } from './weights.ts';

/** How the best plan itself is searched for. */
export interface Solver {
  readonly highs: Highs;
  /** Called again and again with the seconds that have passed, and those there are; true ends the search. */
  readonly isEnough: (seconds: number, of: number) => boolean;
}

/** How long each part may take, in seconds. */
export interface Patience {
  readonly bound: number;
  readonly exact: number;
}

export interface SharpenOptions {
  readonly covering: Covering;
  readonly weights: Weights;
  /** A greedy plan, its first sites forced, and the bounds that it proves by the number of sites. */
  readonly order: Order;
  readonly forced: readonly number[];
  readonly candidates: Int32Array;
  readonly bounds: Float64Array;
  readonly asked: number;
  readonly patience: Patience;
  /** Absent: the best plan is not searched for. */
  readonly solver?: Solver | undefined;
}

/** A plan with what is known of it. */
export interface Sharpened {
  readonly order: Order;
  readonly bounds: Float64Array;
  readonly method: CertificateMethod;
}

export type SharpenStep = Told | { readonly plan: Sharpened; readonly progress?: never };

/** A bound is told again when it is tighter by this share of the gain, and no sooner than after so many seconds. */
const NOTABLE = { share: 0.01, after: 0.5 } as const;
/** The share of the patience that may go into exchanging sites. */
const EXCHANGING = 0.3;

/**
 * Betters a greedy plan by exchanging sites, lowers its bound by Lagrangian relaxation, and searches for the best plan itself
 * where that is asked.
 * @yields what is done, and each time the plan is better or its bound notably tighter, at last what is best.
 */
export function* sharpen(options: SharpenOptions): Generator<SharpenStep, void> {
  const { covering, weights, forced, candidates, asked, patience, solver } = options;
  const start = performance.now();
  const most = options.bounds.length - 1;
  const best = { order: options.order, bounds: options.bounds, method: 'marginal' as CertificateMethod };
  const taken = best.order.reached.slice(0, forced.length).flat();
  const reducedBy = (counted: Float64Array) => {
    const fixed = sumOver(taken, counted);
    return reduce(covering, { counted, candidates, taken, fixed, choose: asked - forced.length });
  };
  const reduced = reducedBy(weights.counted);
  const keyed = weights.key === weights.counted ? reduced : reducedBy(weights.key);
  if (!reduced || !keyed || isProved()) return;

  if (yield* exchangeFrom(best.order.sites)) yield { plan: { ...best } };

  const known = { gain: gainOf(best.order, weights.counted), sites: best.order.sites.slice(0, asked) };
  const relaxed = yield* tellBounds(relax(reduced, { ...known, until: start + patience.bound * 1000 }));
  if (relaxed.columns) yield* exchangeFrom(relaxed.columns.map((column) => reduced.sites[column] as number));
  lower('lagrangian', boundsOf(reduced, relaxed.multipliers, forced.length, most));
  yield { plan: { ...best } };
  if (!solver || isProved()) return;

  yield { progress: { phase: 'exact', done: 0, of: patience.exact } };
  const solved = solveExactly(solver.highs, reduced, {
    ...relaxed,
    gain: gainOf(best.order, weights.counted),
    chosen: chosenOf(reduced, best.order.sites),
    seconds: patience.exact,
    isEnough: (seconds) => solver.isEnough(seconds, patience.exact),
  });
  yield* takeIfBetter(
    solved.columns.map((column) => reduced.sites[column] as number),
    'exact',
  );
  const bounds = best.bounds.slice();
  bounds[asked] = Math.min(bounds[asked] as number, solved.bound);
  lower('exact', bounds);
  yield { plan: { ...best } };

  /** The sites of a plan as columns. */
  function chosenOf({ sites }: Reduced, order: readonly number[]): number[] {
    const planned = new Set(order.slice(0, asked));
    return Array.from(sites.keys()).filter((column) => planned.has(sites[column] as number));
  }

  /** Exchanges sites of a plan for better ones; true when the outcome is the best so far. */
  function* exchangeFrom(sites: readonly number[]): Generator<SharpenStep, boolean> {
    const from = keyed as Reduced;
    const until = performance.now() + patience.bound * 1000 * EXCHANGING;
    const columns = yield* told(interchange(from, chosenOf(from, sites), until), 'bound', patience.bound, passed);
    return yield* takeIfBetter(columns.map((column) => from.sites[column] as number));
  }

  function* takeIfBetter(
    preferred: readonly number[],
    phase: 'bound' | 'exact' = 'bound',
  ): Generator<SharpenStep, boolean> {
    const planning = planGreedily(covering, weights, { most, forced, preferred, candidates });
    const order = yield* told(planning, phase, patience[phase], passed);
    if (gainOf(order, weights.key) <= gainOf(best.order, weights.key)) return false;
    best.order = order;
    return true;
  }

  function* tellBounds(relaxing: Generator<Relaxed, Relaxed>): Generator<SharpenStep, Relaxed> {
    let [last, lastAt] = [best.bounds[asked] as number, passed()];
    for (;;) {
      const { value, done } = relaxing.next();
      if (done) return value;
      yield { progress: { phase: 'bound', done: passed(), of: patience.bound } };
      if (value.bound > last - NOTABLE.share * value.gain || passed() < lastAt + NOTABLE.after) continue;
      [last, lastAt] = [value.bound, passed()];
      lower('lagrangian', boundsOf(reduced as Reduced, value.multipliers, forced.length, most));
      yield { plan: { ...best } };
    }
  }

  function lower(method: CertificateMethod, bounds: Float64Array): void {
    if ((bounds[asked] as number) < (best.bounds[asked] as number) || method === 'exact') best.method = method;
    best.bounds = best.bounds.map((bound, sites) => Math.min(bound, bounds[sites] as number));
  }

  function isProved(): boolean {
    return (best.bounds[asked] as number) - gainOf(best.order, weights.counted) < 1;
  }

  function gainOf({ reached }: Order, weight: Float64Array): number {
    return sumOver(reached.slice(0, asked).flat(), weight);
  }

  function passed(): number {
    return (performance.now() - start) / 1000;
  }
}

function sumOver(places: readonly number[], weight: Float64Array): number {
  return places.reduce((sum, place) => sum + (weight[place] as number), 0);
}
