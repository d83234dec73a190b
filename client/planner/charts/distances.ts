import type { CoverageDistances } from '../../../shared/coverage.ts';

export type Distances = Pick<CoverageDistances, 'population' | 'to' | 'people'>;

/** A bar over `from` to `to` metres: how many people live there, and how many would on a whole kilometre of the kind. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly people: number;
  readonly perKilometre: number;
  readonly isWithin: boolean;
}

/** Metres; as far as the charts show kilometre by kilometre. */
export const SHOWN = 30_000;
const KILOMETRE = 1000;

/** People within a distance in metres that is one of the limits of the columns. */
export function peopleWithin({ to, people }: Distances, metres: number): number {
  return people.reduce(
    (sum, count, index) => ((to[index] ?? Number.POSITIVE_INFINITY) <= metres ? sum + count : sum),
    0,
  );
}

/** The share of people in 0..1; 0 where nobody lives. */
export function shareWithin(distances: Distances, metres: number): number {
  return distances.population === 0 ? 0 : peopleWithin(distances, metres) / distances.population;
}

/** A bar for each kilometre up to 30; the one that the radius (metres) divides is two. */
export function barsOf(distances: Distances, radius: number): Bar[] {
  const bars: Bar[] = [];
  const add = (from: number, to: number) => {
    const people = peopleWithin(distances, to) - peopleWithin(distances, from);
    bars.push({ from, to, people, perKilometre: (people * KILOMETRE) / (to - from), isWithin: to <= radius });
  };
  for (let from = 0; from < SHOWN; from += KILOMETRE) {
    const to = from + KILOMETRE;
    if (radius > from && radius < to) {
      add(from, radius);
      add(radius, to);
    } else add(from, to);
  }
  return bars;
}

/** People farther than the bars show: within the radius (metres), and beyond it. */
export function restOf(distances: Distances, radius: number): { readonly within: number; readonly out: number } {
  const shown = peopleWithin(distances, SHOWN);
  const within = Math.max(0, peopleWithin(distances, radius) - shown);
  return { within, out: distances.population - shown - within };
}

/** Points of the cumulative curve as far as it is shown: metres and the share of people within, from nothing at 0 m. */
export function curveOf({ to, people, population }: Distances): (readonly [metres: number, share: number])[] {
  const points: (readonly [number, number])[] = [[0, 0]];
  let sum = 0;
  to.forEach((metres, index) => {
    sum += people[index] ?? 0;
    if (metres <= SHOWN) points.push([metres, population === 0 ? 0 : sum / population]);
  });
  return points;
}
