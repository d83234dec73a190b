import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { NEWLY, OUT, REACHED } from '../../client/planner/map/plan-map.ts';
import { whatIf } from '../../client/planner/try/what-if.ts';
import { changeBy } from '../../client/planner/village-states.ts';
import type { LonLat } from '../../shared/lon-lat.ts';
import { columnsOf } from './villages.ts';

const RADIUS = 5000;
const place: fc.Arbitrary<LonLat> = fc
  .tuple(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: 0, max: 25_000 }))
  .map(([lon, lat]) => [123 + lon / 1e5, -10 + lat / 1e5] as const);
const village = fc.record({
  place,
  population: fc.integer({ min: 0, max: 5000 }),
  distance: fc.constantFrom(0, 4999, 5000, 5001, 90_000, Number.POSITIVE_INFINITY),
});
const world = fc.record({
  villages: fc.array(village, { minLength: 1, maxLength: 40 }),
  points: fc.array(place, { maxLength: 8 }),
});

/** The oracle: each village asks each point. */
function covers([lon, lat]: LonLat, [lon2, lat2]: LonLat): boolean {
  return (Geodesic.WGS84.Inverse(lat, lon, lat2, lon2).s12 ?? Number.NaN) <= RADIUS;
}

describe('a trial of planned points', () => {
  it('brings within reach what a plain count does, existing points kept', () => {
    fc.assert(
      fc.property(world, ({ villages, points }) => {
        const result = whatIf(columnsOf(villages), points, RADIUS);
        const expected = villages.map(({ place: home, distance }) => {
          if (distance <= RADIUS) return REACHED;
          return points.some((point) => covers(point, home)) ? NEWLY : OUT;
        });
        expect([...result.state]).toEqual(expected);
        const people = (states: readonly number[]) =>
          villages.reduce((sum, { population }, i) => sum + (states.includes(expected[i] ?? -1) ? population : 0), 0);
        expect(result.before.people).toBe(people([REACHED]));
        expect(result.after.people).toBe(people([REACHED, NEWLY]));
        expect(result.all).toEqual({ people: people([REACHED, NEWLY, OUT]), villages: villages.length });
        expect([...changeBy(columnsOf(villages), points, RADIUS).state]).toEqual(expected);
      }),
    );
  });

  it('tells of each point what it adds after those before it; the gains fall and add up', () => {
    fc.assert(
      fc.property(world, ({ villages, points }) => {
        const result = whatIf(columnsOf(villages), points, RADIUS);
        expect(result.gains.map(({ point }) => point).toSorted((a, b) => a - b)).toEqual([...points.keys()]);
        const total = result.gains.reduce((sum, { people }) => sum + people, 0);
        expect(total).toBe(result.after.people - result.before.people);
        expect(result.gains.reduce((sum, gain) => sum + gain.villages, 0)).toBe(
          result.after.villages - result.before.villages,
        );
        const people = result.gains.map((gain) => gain.people);
        expect(people).toEqual(people.toSorted((a, b) => b - a));
      }),
    );
  });

  it('chooses at every step a point that no other beats', () => {
    fc.assert(
      fc.property(world, ({ villages, points }) => {
        const open = new Set(villages.flatMap(({ distance }, index) => (distance > RADIUS ? [index] : [])));
        const gainOf = (point: LonLat) => [...open].filter((index) => covers(point, villages[index]?.place ?? [0, 0]));
        const count = (found: readonly number[]) =>
          found.reduce((sum, index) => sum + (villages[index]?.population ?? 0), 0);
        for (const { point, people, effect } of whatIf(columnsOf(villages), points, RADIUS).gains) {
          const chosen = gainOf(points[point] ?? [0, 0]);
          expect(people).toBe(count(chosen));
          expect(people).toBe(Math.max(0, ...points.map((each) => count(gainOf(each)))));
          expect(effect === 'gain').toBe(chosen.length > 0);
          for (const index of chosen) open.delete(index);
        }
      }),
    );
  });

  it('says why a point adds nothing', () => {
    const villages = columnsOf([
      { place: [123, -10], population: 100, distance: 90_000 },
      { place: [124, -10], population: 100, distance: 10 },
    ]);
    const points: LonLat[] = [
      [123, -10],
      [123.001, -10],
      [124, -10],
      [125, -10],
    ];
    const effects = whatIf(villages, points, RADIUS).gains.map(({ point, effect }) => [point, effect]);
    expect(effects).toEqual([
      [0, 'gain'],
      [1, 'shared'],
      [2, 'reached'],
      [3, 'none'],
    ]);
  });

  it('with no points changes nothing', () => {
    const villages = columnsOf([{ place: [123, -10], population: 100, distance: 90_000 }]);
    expect(whatIf(villages, [], RADIUS)).toMatchObject({ gains: [], before: { people: 0 }, after: { people: 0 } });
  });
});
