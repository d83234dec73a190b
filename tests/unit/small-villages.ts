import fc from 'fast-check';
import type { PlanQuestion } from '../../server/analysis/site-plan.ts';
import { allocateVillages, type Villages } from '../../server/analysis/villages.ts';
import { SITE_WEIGHTS } from '../../shared/vocabulary.ts';
import { geodesic } from '../db/geodesic.ts';

/** A few villages, what is asked of them, and the answer found by looking at every choice of sites. */
export interface SmallCase {
  readonly villages: Villages;
  readonly question: PlanQuestion;
  /** Whether two villages are within the radius, by Karney's geodesic. */
  readonly isWithin: (one: number, other: number) => boolean;
  /** The places that sites can newly reach. */
  readonly open: readonly number[];
  /** What a village counts in the certificate. */
  readonly counts: (place: number) => number;
}

const FIRST_CODE = 5_371_011_001;
/** Whatever may come: any radius, few people or none, villages that are covered, forced or left out. */
const anything = {
  village: fc.record({
    lon: fc.double({ min: 123, max: 123.25, noNaN: true }),
    lat: fc.double({ min: -10.25, max: -10, noNaN: true }),
    population: fc.oneof(fc.constant(700), fc.constant(0), fc.integer({ min: 1, max: 3000 })),
    distance: fc.oneof(fc.double({ min: 0, max: 20_000, noNaN: true }), fc.constant(Number.POSITIVE_INFINITY)),
  }),
  minLength: 1,
  radius: fc.integer({ min: 500, max: 12_000 }),
  mark: fc.constantFrom('', '', '', '', 'include', 'exclude'),
};

/** Villages whose reaches overlap, so that the greedy choice is often not the best; of one regency all have the same people. */
const tangled = {
  village: fc.record({
    lon: fc.double({ min: 123, max: 123.2, noNaN: true }),
    lat: fc.double({ min: -10.1, max: -10, noNaN: true }),
    population: fc.constantFrom(700, 700, 900),
    distance: fc.constant(30_000),
  }),
  minLength: 12,
  radius: fc.integer({ min: 2500, max: 5000 }),
  mark: fc.constantFrom(...Array<string>(20).fill(''), 'include', 'exclude'),
};

const MOST = 15;

export const smallCases: fc.Arbitrary<SmallCase> = fc.oneof(
  ...[anything, tangled].map(({ village, minLength, radius, mark }) =>
    fc
      .record({
        rows: fc.array(village, { minLength, maxLength: MOST }),
        radius,
        sites: fc.integer({ min: 1, max: 4 }),
        weight: fc.constantFrom(...SITE_WEIGHTS),
        marks: fc.array(mark, { minLength: MOST, maxLength: MOST }),
        listedFrom: fc.integer({ min: 0, max: MOST }),
      })
      .map(({ rows, radius, sites, weight, marks, listedFrom }) => {
        const marked = (mark: string) => [...rows.keys()].filter((place) => marks[place] === mark);
        return smallCase(villagesOf(rows), {
          region: [0, rows.length],
          radius,
          sites,
          weight,
          include: marked('include').slice(0, sites),
          exclude: marked('exclude'),
          listed: listedFrom < rows.length ? [[listedFrom, rows.length]] : [],
          certificate: 'exact',
        });
      }),
  ),
);

export function villagesOf(
  rows: readonly {
    readonly lon: number;
    readonly lat: number;
    readonly population: number;
    readonly distance: number;
  }[],
): Villages {
  const villages = allocateVillages(rows.length);
  for (const [place, row] of rows.entries()) {
    villages.code[place] = FIRST_CODE + place;
    villages.lon[place] = row.lon;
    villages.lat[place] = row.lat;
    villages.population[place] = row.population;
    villages.distance[place] = row.distance;
  }
  return villages;
}

export function smallCase(villages: Villages, question: PlanQuestion): SmallCase {
  const { lon, lat, population, distance } = villages;
  const places = Array.from({ length: villages.count }, (_, place) => place);
  const at = (place: number) => [lon[place] ?? 0, lat[place] ?? 0] as const;
  const within = places.map((one) => places.map((other) => geodesic(at(one), at(other)).distance <= question.radius));
  const open = places.filter((place) => !((distance[place] ?? 0) <= question.radius));
  const isListed = (place: number) => question.listed.some(([begin, end]) => place >= begin && place < end);
  const people = (place: number) => population[place] ?? 0;
  const hasListed = open.some((place) => isListed(place) && people(place) > 0);
  const counts = (place: number) => {
    if (question.weight === 'villages') return 1;
    return question.weight === 'people' || !hasListed || isListed(place) ? people(place) : 0;
  };
  return { villages, question, open, counts, isWithin: (one, other) => within[one]?.[other] ?? false };
}

/** What sites gain, by a plain loop over all villages. */
export function gainOf({ open, counts, isWithin }: SmallCase, sites: readonly number[]): number {
  return open
    .filter((place) => sites.some((site) => isWithin(site, place)))
    .reduce((sum, place) => sum + counts(place), 0);
}

/** The most that any choice of 0, 1, … `most` sites gains, of all that hold what must be in and nothing that must not. */
export function bestGains(given: SmallCase, most: number): number[] {
  const { include, exclude } = given.question;
  const all = [...given.villages.code.keys()];
  const free = all.filter((place) => !include.includes(place) && !exclude.includes(place));
  // A bit for each village that a site reaches, and what every set of bits counts.
  const reach = (site: number) =>
    given.open.reduce((bits, place) => bits | (given.isWithin(site, place) ? 1 << place : 0), 0);
  const reaches = free.map(reach);
  const worth = (bits: number) =>
    given.open.reduce((sum, place) => sum + (bits & (1 << place) ? given.counts(place) : 0), 0);
  const best = Array<number>(most + 1).fill(0);
  const choose = (from: number, chosen: number, bits: number) => {
    for (let count = chosen; count <= most; count += 1) best[count] = Math.max(best[count] ?? 0, worth(bits));
    if (chosen < most)
      for (let index = from; index < free.length; index += 1)
        choose(index + 1, chosen + 1, bits | (reaches[index] ?? 0));
  };
  choose(
    0,
    include.length,
    include.reduce((bits, site) => bits | reach(site), 0),
  );
  return best;
}

/** Runs a computation to its end. */
export function resultOf<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
