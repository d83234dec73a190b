import type { CertificateMethod, CertificateUnit } from '../../shared/vocabulary.ts';
import type { Covering } from './covering.ts';
import type { Order } from './greedy.ts';
import type { Weights } from './weights.ts';

interface Reached {
  readonly people: number;
  readonly villages: number;
}

/** A site plan in numbers; `sites` are places of all villages. */
export interface Plan {
  readonly sites: readonly number[];
  /** What each newly reaches after those before it. */
  readonly gains: readonly Reached[];
  readonly all: Reached;
  readonly before: Reached;
  /** `gain` and `bound` are people or villages, as `counts` says. */
  readonly certificate: {
    readonly method: CertificateMethod;
    readonly counts: CertificateUnit;
    readonly gain: number;
    readonly bound: number;
  };
  /** In the unit of the certificate, with what was covered before. */
  readonly curve: readonly { readonly sites: number; readonly covered: number; readonly bound: number }[];
}

export interface Described {
  /** The place of the region's first village. */
  readonly begin: number;
  readonly population: Int32Array;
  readonly covering: Covering;
  readonly weights: Weights;
  /** Sites in order, those beyond the number asked for continue the curve. */
  readonly order: Order;
  readonly asked: number;
  /** What no plan of so many sites exceeds, by their number. */
  readonly bounds: Float64Array;
  readonly method: CertificateMethod;
}

/** About so many positions the curve has. */
const CURVE_LENGTH = 150;

/** Puts an order of sites into the numbers that are told. */
export function describePlan(described: Described): Plan {
  const { begin, population, covering, weights, order, asked, bounds, method } = described;
  const isOpen = new Uint8Array(covering.count);
  for (const place of covering.open) isOpen[place] = 1;
  const all = sumOf(covering.count, () => true);
  const before = sumOf(covering.count, (place) => isOpen[place] === 0);
  const gains = order.reached.slice(0, asked).map((places) => ({
    people: places.reduce((sum, place) => sum + (population[place] as number), 0),
    villages: places.length,
  }));

  const openCount = covering.open.reduce((sum, place) => sum + (weights.counted[place] as number), 0);
  const base = weights.counted.reduce((sum, count) => sum + count, 0) - openCount;
  const covered = [0];
  for (const [index, gain] of order.gains.entries()) covered.push((covered[index] as number) + gain);
  const gain = covered[Math.min(asked, covered.length - 1)] as number;
  const boundOf = (sites: number) =>
    Math.max(covered[sites] ?? 0, Math.min(openCount, whole(bounds[sites] ?? openCount)));
  // Fewer sites than asked for stand in a plan that has gained all.
  const bound = Math.max(gain, boundOf(asked));
  const stride = Math.max(1, Math.ceil(covered.length / CURVE_LENGTH));
  const curve = covered.flatMap((value, sites) =>
    sites % stride === 0 || sites === asked || sites === covered.length - 1
      ? [{ sites, covered: base + value, bound: base + boundOf(sites) }]
      : [],
  );
  return {
    sites: order.sites.slice(0, asked).map((site) => site + begin),
    gains,
    all,
    before,
    certificate: { method, counts: weights.unit, gain, bound },
    curve,
  };

  function sumOf(count: number, isIn: (place: number) => boolean): Reached {
    let [people, villages] = [0, 0];
    for (let place = 0; place < count; place += 1) {
      if (!isIn(place)) continue;
      people += population[place] as number;
      villages += 1;
    }
    return { people, villages };
  }
}

/** Gains are whole, so a bound may be rounded down; a little is left for what computing adds. */
function whole(bound: number): number {
  return Math.floor(bound * (1 + 1e-12) + 1e-6);
}
