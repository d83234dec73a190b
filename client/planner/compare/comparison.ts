import type { CoverageDistances, CoverageRow } from '../../../shared/coverage.ts';

/** One of the two that are compared: a region at a radius, with the rows of the level below it. */
export interface Side {
  readonly code: string | null;
  /** As it stands in a sentence: a region, or `5 km` where two radii are compared. */
  readonly name: string;
  /** The same where there is little room. */
  readonly short: string;
  /** Metres. */
  readonly radius: number;
  readonly total: CoverageRow;
  readonly parts: readonly CoverageRow[];
  readonly distances: CoverageDistances;
}

/** Share of the people within a distance in metres that is one of the steps of the curve; null without people. */
export function shareWithin({ to, people, population }: CoverageDistances, metres: number): number | null {
  if (population === 0) return null;
  let sum = 0;
  for (const [index, end] of to.entries()) if (end <= metres) sum += people[index] ?? 0;
  return sum / population;
}

/** Points of the cumulative curve up to a distance in metres: `[metres, share]`, from `[0, 0]`. */
export function cumulative({ to, people, population }: CoverageDistances, end: number): [number, number][] {
  let sum = 0;
  const points: [number, number][] = [[0, 0]];
  for (const [index, metres] of to.entries()) {
    if (metres > end) break;
    sum += people[index] ?? 0;
    points.push([metres, population === 0 ? 0 : sum / population]);
  }
  return points;
}

/** Percentage points between two shares as they are written with one decimal, so that readers can check the difference. */
export function pointsBetween(a: number, b: number): number {
  return (Math.round(a * 1000) - Math.round(b * 1000)) / 10;
}

/** Three radii in metres worth telling beside one another: 2, 5 and 10 km, the nearest of them replaced by the one in force. */
export function threeRadii(radius: number): number[] {
  const usual = [2000, 5000, 10_000];
  if (usual.includes(radius)) return usual;
  if (radius < 2000) return [radius, 5000, 10_000];
  if (radius > 10_000) return [2000, 5000, radius];
  return radius < 5000 ? [2000, radius, 10_000] : [2000, 5000, radius];
}

export type CurveFinding =
  | { readonly kind: 'above' | 'below' | 'alike' }
  /** The first leads up to so many metres, then the second does; or the other way round. */
  | { readonly kind: 'crossing'; readonly metres: number; readonly firstLeads: boolean }
  | { readonly kind: 'mixed'; readonly metres: number; readonly points: number };

/** Curves nearer than this are told as alike: half of it would not be seen. */
const ALIKE = 0.01;

/** What two cumulative curves over the same steps say beside one another. */
export function compareCurves(a: readonly [number, number][], b: readonly [number, number][]): CurveFinding {
  const gaps = a.map(([metres, share], index) => ({ metres, gap: share - (b[index]?.[1] ?? share) }));
  const told = gaps.filter(({ gap }) => Math.abs(gap) > ALIKE);
  const first = told[0];
  if (!first) return { kind: 'alike' };
  const turn = told.findIndex(({ gap }) => Math.sign(gap) !== Math.sign(first.gap));
  if (turn === -1) return { kind: first.gap > 0 ? 'above' : 'below' };
  const after = told.slice(turn);
  const turning = after[0]?.gap ?? 0;
  if (after.every(({ gap }) => Math.sign(gap) === Math.sign(turning)))
    return { kind: 'crossing', metres: after[0]?.metres ?? 0, firstLeads: first.gap > 0 };
  const widest = told.reduce((most, each) => (Math.abs(each.gap) > Math.abs(most.gap) ? each : most));
  return { kind: 'mixed', metres: widest.metres, points: widest.gap * 100 };
}

/** Those of whom more than half are covered. */
export function aboveHalf(parts: readonly CoverageRow[]): CoverageRow[] {
  return parts.filter(({ coveredShare }) => coveredShare !== null && coveredShare > 0.5);
}
