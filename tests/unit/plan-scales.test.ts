import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, roundTicks, spread } from '../../client/planner/charts/axis.ts';
import {
  barsOf,
  curveOf,
  type Distances,
  peopleWithin,
  restOf,
  shareWithin,
} from '../../client/planner/charts/distances.ts';
import { legendLimits } from '../../client/planner/coverage/legend-limits.ts';
import { countClasses } from '../../client/planner/coverage/map-rows.ts';
import { MEASURES, REACHES } from '../../client/planner/plan-view.ts';
import { classOf, scaleOf } from '../../client/planner/scales.ts';

const LEVELS = ['province', 'regency', 'district'] as const;
const CASES = MEASURES.flatMap((measure) => LEVELS.map((level) => [measure, level] as const));

describe('the classes of a measure', () => {
  it.each(CASES)(
    '%s by %s: a value on a limit belongs to the better class, and all seven are reached',
    (measure, level) => {
      const scale = scaleOf(measure, level);
      const worse = (value: number) => value * (scale.rising ? 1 - 1e-9 : 1 + 1e-9);
      const reached = scale.breaks.map((limit, place) => {
        expect(classOf(scale, worse(limit))).toBe(place + 1);
        return classOf(scale, limit);
      });
      expect([...reached, classOf(scale, scale.rising ? 0 : 1e12)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(classOf(scale, null)).toBeNull();
    },
  );

  it('never put a better value in a worse class', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASES),
        fc.double({ min: 0, max: 2e7, noNaN: true }),
        fc.double({ min: 0, max: 2e7, noNaN: true }),
        ([measure, level], one, other) => {
          const scale = scaleOf(measure, level);
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const [better, worse] = scale.rising ? [high, low] : [low, high];
          expect(classOf(scale, better) ?? 9).toBeLessThanOrEqual(classOf(scale, worse) ?? -1);
        },
      ),
    );
  });

  it('are counted each, and those without data not', () => {
    const classes = [0, 0, 3, null, 6] as const;
    expect(countClasses(classes.map((scaleClass) => ({ scaleClass })))).toEqual([2, 0, 0, 1, 0, 0, 1]);
  });

  it('have their limits in the legend as each language writes them', () => {
    expect(legendLimits('share', 'regency', 'id')).toEqual(['100', '90', '75', '60', '40', '25', '10', '0']);
    expect(legendLimits('people', 'regency', 'id')).toEqual(['0', '10', '50', '100', '250', '500', '1.000', null]);
    expect(legendLimits('people', 'province', 'en')).toEqual(['0', '0.25', '0.5', '1', '2.5', '5', '10', null]);
    expect(legendLimits('density', 'regency', 'id')).toEqual([null, '2,5', '1', '0,5', '0,25', '0,1', '0,05', '0']);
    expect(legendLimits('median', 'province', 'en')).toEqual(['0', '2', '4', '6', '8', '10', '20', null]);
  });
});

describe('the axes of a chart', () => {
  it('run straight between their ends, also downwards', () => {
    const y = linear([0, 40], [170, 10]);
    expect([y(0), y(20), y(40)]).toEqual([170, 90, 10]);
    expect(linear([3, 3], [5, 9])(3)).toBe(5);
  });

  it('have round ticks from 0 that do not pass the highest value', () => {
    expect(roundTicks(42, 3)).toEqual([0, 20, 40]);
    expect(roundTicks(0.8, 3)).toEqual([0, 0.5]);
    expect(roundTicks(0, 3)).toEqual([0]);
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (highest) => {
        const ticks = roundTicks(highest, 3);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.at(-1)).toBeLessThanOrEqual(highest * (1 + 1e-6));
        const step = ticks[1] ?? 0;
        expect(['1', '2', '5']).toContain(step.toExponential()[0]);
      }),
    );
  });

  it('keep labels apart and inside, and leave alone what needs no room', () => {
    expect(spread([20, 60, 100], 15, [0, 200])).toEqual([20, 60, 100]);
    expect(spread([50, 51, 52], 15, [0, 200])).toEqual([50, 65, 80]);
    expect(spread([190, 195], 15, [0, 200])).toEqual([185, 200]);
    const positions = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(positions, (any) => {
        const given = any.sort((one, other) => one - other);
        const moved = spread(given, 15, [0, 200]);
        moved.forEach((position, index) => {
          expect(position).toBeGreaterThanOrEqual(-1e-9);
          expect(position).toBeLessThanOrEqual(200);
          if (index > 0) expect(position - (moved[index - 1] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
        });
      }),
    );
  });
});

/** As the server counts: every 500 m up to 30 km, then every kilometre up to 100 km. */
const LIMITS = [
  ...Array.from({ length: 60 }, (_, i) => 500 * (i + 1)),
  ...Array.from({ length: 70 }, (_, i) => 31_000 + 1000 * i),
];
const distances: fc.Arbitrary<Distances> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 130, maxLength: 130 }),
    fc.integer({ min: 0, max: 9999 }),
  )
  .map(([people, beyond]) => ({ to: LIMITS, people, population: people.reduce((sum, count) => sum + count, beyond) }));

describe('people by distance', () => {
  it('are all in the bars and the rest, on the right side of every radius', () => {
    fc.assert(
      fc.property(distances, fc.constantFrom(...REACHES), (any, radius) => {
        const bars = barsOf(any, radius);
        const rest = restOf(any, radius);
        const sum = (inside: boolean) =>
          bars.filter(({ isWithin }) => isWithin === inside).reduce((all, { people }) => all + people, 0);
        expect(sum(true) + rest.within).toBe(peopleWithin(any, radius));
        expect(sum(false) + rest.out).toBe(any.population - peopleWithin(any, radius));
        bars.forEach(({ from, to, people, perKilometre }, index) => {
          expect(from).toBe(bars[index - 1]?.to ?? 0);
          expect((perKilometre * (to - from)) / 1000).toBeCloseTo(people, 6);
        });
      }),
    );
  });

  it('divide the kilometre that a radius falls into', () => {
    const even: Distances = { to: LIMITS, people: LIMITS.map(() => 100), population: 13_000 };
    const divided = barsOf(even, 7500).filter(({ from }) => from === 7000 || from === 7500);
    expect(divided).toEqual([
      { from: 7000, to: 7500, people: 100, perKilometre: 200, isWithin: true },
      { from: 7500, to: 8000, people: 100, perKilometre: 200, isWithin: false },
    ]);
    expect(barsOf(even, 5000)).toHaveLength(30);
  });

  it('give a curve that never falls and agrees with the share at every radius', () => {
    fc.assert(
      fc.property(distances, (any) => {
        const curve = curveOf(any);
        expect(curve[0]).toEqual([0, 0]);
        curve.forEach(([metres, share], index) => {
          expect(share).toBeGreaterThanOrEqual(curve[index - 1]?.[1] ?? 0);
          expect(share).toBeCloseTo(shareWithin(any, metres), 9);
        });
        expect(curve.at(-1)?.[0]).toBe(30_000);
      }),
    );
    expect(shareWithin({ to: LIMITS, people: LIMITS.map(() => 0), population: 0 }, 5000)).toBe(0);
  });
});
