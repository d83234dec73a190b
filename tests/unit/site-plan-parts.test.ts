import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { surveyArea } from '../../server/analysis/area.ts';
import { findCovering } from '../../server/analysis/covering.ts';
import { solveExactly } from '../../server/analysis/exact.ts';
import { interchange } from '../../server/analysis/interchange.ts';
import { boundsOf, relax } from '../../server/analysis/lagrangian.ts';
import { largest } from '../../server/analysis/largest.ts';
import { indexPositions } from '../../server/analysis/neighbours.ts';
import { type Reduced, reduce } from '../../server/analysis/reduced.ts';
import { codeAt, placeOf, placesOf } from '../../server/analysis/villages.ts';
import { geodesic } from '../db/geodesic.ts';
import { bestGains, gainOf, resultOf, type SmallCase, smallCases, villagesOf } from './small-villages.ts';

const runs = { numRuns: 200, seed: 7634 };
const forever = Number.POSITIVE_INFINITY;

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

/** What is left of a case to choose once the forced sites stand. */
function reducedOf(given: SmallCase): Reduced {
  const { villages, question, open, isWithin } = given;
  const { include, exclude, region, radius, sites } = question;
  const reduced = reduce(resultOf(findCovering(surveyArea(villages, region), radius)), {
    counted: Float64Array.from(villages.code, (_, place) => given.counts(place)),
    candidates: Int32Array.from(villages.code.keys()).filter(
      (place) => !include.includes(place) && !exclude.includes(place),
    ),
    taken: open.filter((place) => include.some((site) => isWithin(site, place))),
    fixed: gainOf(given, include),
    choose: sites - include.length,
  });
  if (!reduced) throw new Error('Nothing was kept.');
  return reduced;
}

/** So many columns, the first ones: a choice that is mostly far from the best. */
const someColumns = ({ sites, choose }: Reduced) => [...sites.keys()].slice(0, choose);
const sitesOf = ({ sites }: Reduced, columns: readonly number[]) => columns.map((column) => sites[column] ?? -1);
const gainWith = (given: SmallCase, reduced: Reduced, columns: readonly number[]) =>
  gainOf(given, [...given.question.include, ...sitesOf(reduced, columns)]);

describe('the Lagrangian bound', () => {
  it('is never below the best gain, wherever it starts and whenever it is stopped', () => {
    fc.assert(
      fc.property(smallCases, fc.nat(30), (given, iterations) => {
        const reduced = reducedOf(given);
        const { include, sites: asked } = given.question;
        const bests = bestGains(given, asked);
        const start = someColumns(reduced);
        const gain = gainWith(given, reduced, start);
        let done = 0;
        for (const relaxed of relax(reduced, { gain, sites: sitesOf(reduced, start), until: forever })) {
          expect(relaxed.bound).toBeGreaterThanOrEqual((bests[asked] ?? 0) - 1e-6);
          if (relaxed.columns) expect(gainWith(given, reduced, relaxed.columns)).toBeCloseTo(relaxed.gain, 6);
          const bounds = boundsOf(reduced, relaxed.multipliers, include.length, asked);
          for (let count = include.length; count <= asked; count += 1)
            expect(bounds[count]).toBeGreaterThanOrEqual((bests[count] ?? 0) - 1e-6);
          done += 1;
          if (done > iterations) break;
        }
      }),
      runs,
    );
  });
});

describe('exchanging sites', () => {
  it('ends where no single exchange gains, with as many sites and no smaller gain', () => {
    fc.assert(
      fc.property(smallCases, (given) => {
        const reduced = reducedOf(given);
        const start = someColumns(reduced);
        const end = resultOf(interchange(reduced, start, forever));
        expect(end).toHaveLength(start.length);
        const gain = gainWith(given, reduced, end);
        expect(gain).toBeGreaterThanOrEqual(gainWith(given, reduced, start));
        for (const leaving of end)
          for (const entering of reduced.sites.keys()) {
            if (end.includes(entering)) continue;
            const exchanged = end.map((column) => (column === leaving ? entering : column));
            expect(gainWith(given, reduced, exchanged)).toBeLessThanOrEqual(gain);
          }
      }),
      runs,
    );
  });
});

describe('the search for the best choice', () => {
  it('finds it from any known choice and any multipliers, and proves it', () => {
    fc.assert(
      fc.property(smallCases, fc.double({ min: 0, max: 1, noNaN: true }), (given, price) => {
        const reduced = reducedOf(given);
        const { include, sites: asked } = given.question;
        const best = bestGains(given, asked).at(-1) ?? 0;
        const chosen = someColumns(reduced);
        const gain = gainWith(given, reduced, chosen);
        const multipliers = reduced.weights.map((weight) => weight * price);
        const bound = boundsOf(reduced, multipliers, include.length, asked)[asked] ?? 0;
        const options = { chosen, gain, multipliers, bound, seconds: 30, isEnough: () => false };
        const solved = solveExactly(highs, reduced, options);
        expect(solved.bound).toBeCloseTo(best, 6);
        expect(gainWith(given, reduced, solved.columns)).toBe(best);
        expect(solved.columns.length).toBeLessThanOrEqual(reduced.choose);
      }),
      runs,
    );
  });

  it('that is ended early proves what it has proved, and gives no worse than it was given', () => {
    fc.assert(
      fc.property(smallCases, (given) => {
        const reduced = reducedOf(given);
        const chosen = someColumns(reduced);
        const gain = gainWith(given, reduced, chosen);
        const multipliers = reduced.weights.slice();
        const bound = boundsOf(reduced, multipliers, given.question.include.length, given.question.sites).at(-1) ?? 0;
        const options = { chosen, gain, multipliers, bound, seconds: 0, isEnough: () => true };
        const solved = solveExactly(highs, reduced, options);
        expect(solved.bound).toBeGreaterThanOrEqual((bestGains(given, given.question.sites).at(-1) ?? 0) - 1e-6);
        expect(gainWith(given, reduced, solved.columns)).toBeGreaterThanOrEqual(gain);
      }),
      runs,
    );
  });
});

describe('neighbours', () => {
  const near = fc.tuple(fc.double({ min: 123, max: 124, noNaN: true }), fc.double({ min: -11, max: -10, noNaN: true }));
  const anywhere = fc.tuple(
    fc.double({ min: 95, max: 141, noNaN: true }),
    fc.double({ min: -11, max: 6, noNaN: true }),
  );

  it('are those that the geodesic finds within the radius, up to 100 km and to the last centimetre', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(near, near, anywhere), { minLength: 2, maxLength: 40 }),
        fc.double({ min: 500, max: 100_000, noNaN: true }),
        fc.constantFrom(0, 0.01, -0.01, 20, -20),
        (positions, any, beside) => {
          const first = positions[0] ?? [0, 0];
          // Mostly a radius just at, below or above the distance of two of them.
          const exact = geodesic(first, positions[1] ?? first).distance;
          const radius = exact > 600 && exact < 99_000 ? exact + beside : any;
          const lon = Float64Array.from(positions, ([x]) => x);
          const lat = Float64Array.from(positions, ([, y]) => y);
          const neighbours = indexPositions({ lon, lat }).within(radius);
          const found = new Uint32Array(positions.length);
          for (const [place, position] of positions.entries()) {
            const count = neighbours.find(place, found);
            const expected = [...positions.keys()].filter((other) => {
              const [one, two] = place < other ? [place, other] : [other, place];
              return geodesic(positions[one] ?? position, positions[two] ?? position).distance <= radius;
            });
            expect([...found.subarray(0, count)].toSorted((a, b) => a - b)).toEqual(expected);
          }
        },
      ),
      { numRuns: 1000, seed: 7634 },
    );
  });
});

describe('the selection of the largest', () => {
  it('gives what sorting gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true }))),
        fc.nat(30),
        (given, count) => {
          const sorted = given.toSorted((a, b) => b - a);
          const expected = count === 0 ? Number.POSITIVE_INFINITY : (sorted[count - 1] ?? Number.NEGATIVE_INFINITY);
          expect(largest(Float64Array.from(given), count) === expected).toBe(true);
        },
      ),
      { numRuns: 2000, seed: 7634 },
    );
  });
});

describe('places of codes', () => {
  const row = { lon: 123, lat: -10, population: 1, distance: 1 };
  const villages = villagesOf([row, row, row, row, row]);
  villages.code.set([1101012001, 1101012002, 1102012001, 5371011001, 9999999999]);

  it('are ranges for regions', () => {
    expect(placesOf(villages)).toEqual([0, 5]);
    expect(placesOf(villages, '11')).toEqual([0, 3]);
    expect(placesOf(villages, '11.01')).toEqual([0, 2]);
    expect(placesOf(villages, '11.01.01')).toEqual([0, 2]);
    expect(placesOf(villages, '53.71.01')).toEqual([3, 4]);
    expect(placesOf(villages, '99')).toEqual([4, 5]);
    expect(placesOf(villages, '12')).toEqual([3, 3]);
  });

  it('lead back to the code', () => {
    for (const place of villages.code.keys()) expect(placeOf(villages, codeAt(villages, place))).toBe(place);
    expect(codeAt(villages, 3)).toBe('53.71.01.1001');
    expect(placeOf(villages, '53.71.01.1002')).toBeUndefined();
  });
});
