import { NEWLY, REACHED } from '../map/plan-map.ts';
import type { Villages } from '../village-columns.ts';

export interface AreaShare {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  /** Shares of the people in 0..1. */
  readonly before: number;
  readonly after: number;
}

/** Letters of the code of a province, a regency and a district. */
const LETTERS = { province: 2, regency: 5, district: 8 } as const;

/** The share of people within reach before and after, for each part of the region that has people; the largest rise first. */
export function sharesByArea(
  { count, population, district, districts }: Villages,
  state: Uint8Array,
  level: keyof typeof LETTERS,
): AreaShare[] {
  const sums = new Map<string, { name: string; population: number; before: number; after: number }>();
  for (let village = 0; village < count; village += 1) {
    const home = districts[district[village] ?? -1];
    if (!home) continue;
    const code = home.code.slice(0, LETTERS[level]);
    const name = level === 'district' ? home.name : home[level];
    const sum = sums.get(code) ?? { name, population: 0, before: 0, after: 0 };
    sums.set(code, sum);
    const people = population[village] ?? 0;
    sum.population += people;
    if (state[village] === REACHED) sum.before += people;
    if (state[village] === REACHED || state[village] === NEWLY) sum.after += people;
  }
  return [...sums]
    .filter(([, sum]) => sum.population > 0)
    .map(([code, { name, population: people, before, after }]) => ({
      code,
      name,
      population: people,
      before: before / people,
      after: after / people,
    }))
    .sort((one, other) => other.after - other.before - (one.after - one.before) || (one.code < other.code ? -1 : 1));
}
