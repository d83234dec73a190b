import type { CoverageRow } from '../../shared/coverage.ts';
import type { Measure } from './plan-view.ts';

/** Class 0 is the best covered, class 6 the largest gap; null: nothing is known. */
export type ScaleClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface Scale {
  /** Six limits between the seven classes, from the best side to the gap. */
  readonly breaks: readonly number[];
  /** The value of a row, in the unit of the breaks; null: unknown. */
  readonly value: (row: CoverageRow) => number | null;
  /** Whether larger values are better. */
  readonly rising: boolean;
}

const PEOPLE = {
  province: [250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000],
  regency: [10_000, 50_000, 100_000, 250_000, 500_000, 1_000_000],
  district: [1000, 2500, 5000, 10_000, 25_000, 50_000],
} as const;

/** Fixed limits, the same for every radius, so that two pictures can be compared. Shares in 0..1, distances in metres. */
export function scaleOf(measure: Measure, level: 'province' | 'regency' | 'district'): Scale {
  switch (measure) {
    case 'share':
      return { breaks: [0.9, 0.75, 0.6, 0.4, 0.25, 0.1], value: ({ coveredShare }) => coveredShare, rising: true };
    case 'people':
      return {
        breaks: PEOPLE[level],
        value: ({ population, populationCovered }) => population - populationCovered,
        rising: false,
      };
    case 'density':
      return { breaks: [2.5, 1, 0.5, 0.25, 0.1, 0.05], value: ({ pointsPer10k }) => pointsPer10k, rising: true };
    case 'median':
      return {
        breaks: [2000, 4000, 6000, 8000, 10_000, 20_000],
        value: ({ medianDistance }) => medianDistance,
        rising: false,
      };
  }
}

/** A value on a limit belongs to the better class. */
export function classOf({ breaks, rising }: Scale, value: number | null): ScaleClass | null {
  if (value === null) return null;
  const place = breaks.findIndex((limit) => (rising ? value >= limit : value <= limit));
  return (place === -1 ? breaks.length : place) as ScaleClass;
}
