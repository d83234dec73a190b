import type { SitePlan } from '../../../shared/site-plan.ts';

export interface CurvePoint {
  readonly sites: number;
  /** Share in 0..1 that is covered with so many sites of this order. */
  readonly share: number;
  /** No plan of so many sites covers more; null where that is not known in this unit. */
  readonly bound: number | null;
}

/**
 * The curve of a plan as shares: of people, or of villages for a plan that counts villages. With people of underdeveloped regencies
 * first, the bound is of a weighted sum that no one can read, so the curve is that of the people alone.
 */
export function curveOf(plan: SitePlan): CurvePoint[] {
  const { before, curve, population, sites, villages, weight } = plan;
  if (weight === 'underdeveloped') {
    const points = sites.map(({ rank, cumulativeShare }) => ({
      sites: rank,
      share: cumulativeShare ?? 0,
      bound: null,
    }));
    return [{ sites: 0, share: before.share ?? 0, bound: null }, ...points];
  }
  const whole = weight === 'villages' ? villages : population;
  if (whole === 0) return [];
  return curve.map((point) => ({
    sites: point.sites,
    share: point.covered / whole,
    bound: Math.min(1, point.bound / whole),
  }));
}

export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const ROUND = [1, 2, 5];

/** About `wanted` round ticks from a value to another, both ends of the axis a tick. */
export function axis(least: number, most: number, wanted: number): Axis {
  const span = Math.max(most - least, 1e-9);
  const power = 10 ** Math.floor(Math.log10(span / wanted));
  const step = (ROUND.find((times) => times * power * wanted >= span) ?? 10) * power;
  const [first, last] = [Math.floor(least / step + 1e-9), Math.max(Math.ceil(most / step - 1e-9), 1)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { from: first * step, to: last * step, ticks };
}

/** `M0 1L2 3`, to a tenth of a pixel. */
export function line(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
