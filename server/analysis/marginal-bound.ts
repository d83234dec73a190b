import type { Order } from './greedy.ts';
import { largest } from './largest.ts';

/** Upper bounds of what any plan gains, from what every site would still gain while one plan grows. */
export interface MarginalBound {
  /**
   * Looks at a state of the growing plan.
   * @param order the sites so far, the forced ones first. @param gains what each site would add now.
   */
  readonly look: (order: Order, gains: Float64Array) => void;
  /** The bound by the number of sites, 0 to `most`; infinite for fewer than are forced. */
  readonly bounds: Float64Array;
}

/** About so many states are looked at below the number that is asked for; each costs one pass over all gains. */
const LOOKS = 12;

/**
 * Whatever k sites the best plan has, with the sites taken so far they gain no more than these and the k largest gains that
 * are left together (Nemhauser, Wolsey and Fisher 1978). The smallest of these sums over the states is kept.
 * @param candidates sites that a plan may have besides the forced ones.
 * @param asked the number of sites that is asked for. @param most up to which bounds are wanted.
 */
export function createMarginalBound(
  candidates: Int32Array,
  forced: number,
  asked: number,
  most: number,
): MarginalBound {
  const bounds = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  const stride = Math.max(1, Math.round(asked / LOOKS));
  const [left, selected] = [new Float64Array(candidates.length), new Float64Array(candidates.length)];
  return {
    bounds,
    look(order, gains) {
      const taken = order.sites.length;
      if (taken !== forced && taken !== asked && taken % stride !== 0) return;
      let count = 0;
      for (const site of candidates) if ((gains[site] as number) > 0) left[count++] = gains[site] as number;
      selected.set(left);
      const least = largest(selected.subarray(0, count), most - forced);
      const top = left
        .subarray(0, count)
        .filter((gain) => gain >= least)
        .sort();
      let sum = order.gains.reduce((all, gain) => all + gain, 0);
      for (let sites = forced; sites <= most; sites += 1) {
        bounds[sites] = Math.min(bounds[sites] as number, sum);
        sum += top[top.length - 1 - (sites - forced)] ?? 0;
      }
    },
  };
}
