import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCurves, pointsBetween, threeRadii } from '../../client/planner/compare/comparison.ts';
import { roomFor } from '../../client/planner/compare/silhouette-room.ts';
import { sizeFor, swarms } from '../../client/planner/compare/strip.ts';
import { similarBySize } from '../../client/planner/compare/suggestions.ts';

describe('the difference of two shares', () => {
  it('is that of the shares as they are written, so that readers can check it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const written = (share: number) => Number((Math.round(share * 1000) / 10).toFixed(1));
        expect(pointsBetween(a, b)).toBeCloseTo(written(a) - written(b), 6);
        expect(pointsBetween(a, b)).toBe(-pointsBetween(b, a) + 0);
      }),
    );
  });
});

describe('two cumulative curves', () => {
  const curve = (...shares: number[]) => shares.map((share, step): [number, number] => [step * 500, share]);
  it.each([
    ['above', curve(0, 0.3, 0.6, 1), curve(0, 0.1, 0.5, 1), { kind: 'above' }],
    ['below', curve(0, 0.1, 0.5, 1), curve(0, 0.3, 0.6, 1), { kind: 'below' }],
    ['alike', curve(0, 0.3, 0.6, 1), curve(0, 0.305, 0.595, 1), { kind: 'alike' }],
    ['crossing once', curve(0, 0.5, 0.6), curve(0, 0.2, 0.9), { kind: 'crossing', metres: 1000, firstLeads: true }],
    ['changing often', curve(0, 0.5, 0.6, 0.9), curve(0, 0.2, 0.8, 0.7), { kind: 'mixed', metres: 500, points: 30 }],
  ])('are told as %s', (_, a, b, finding) => {
    expect(compareCurves(a, b)).toEqual(finding);
  });
});

it('three radii are told, ascending, the one in force always among them', () => {
  for (const radius of [500, 1000, 2000, 3000, 5000, 7500, 10_000, 15_000, 100_000]) {
    const radii = threeRadii(radius);
    expect(radii).toHaveLength(3);
    expect(radii).toContain(radius);
    expect(radii).toEqual([...new Set(radii)].sort((a, b) => a - b));
  }
});

describe('the marks of the strip', () => {
  const marks = fc.array(
    fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }), people: fc.integer({ min: 1, max: 1_000_000 }) }),
    { maxLength: 25 },
  );
  it('keep their places on the axis, stay near their line, and have areas in one proportion to people on both sides', () => {
    fc.assert(
      fc.property(marks, marks, (one, other) => {
        const size = sizeFor(1_000_000, 12);
        const sides = [one, other].map((side) =>
          side.map((each) => ({ of: each, value: each.value, size: size(each.people) })),
        );
        const placed = swarms(sides, (value) => value * 600, [60, 200], 50);
        expect(placed.map((side) => side.length)).toEqual([one.length, other.length]);
        const scales = placed.flat().map((mark) => mark.size / size(mark.of.people));
        for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 1, 9);
        placed.forEach((side, index) => {
          for (const { x, y, value, size: radius } of side) {
            expect(x).toBeCloseTo(value * 600, 9);
            expect(Math.abs(y - (index === 0 ? 60 : 200)) + radius).toBeLessThanOrEqual(50 + 1e-6);
          }
        });
      }),
    );
  });

  it('do not cover one another where there is room', () => {
    const side = Array.from({ length: 12 }, (_, index) => ({ of: index, value: 0.5, size: 6 }));
    const [placed = []] = swarms([side], (value) => value * 600, [100], 100);
    for (const a of placed) {
      for (const b of placed)
        if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.size + b.size);
    }
  });
});

it('regions of a similar size are those of the nearest ratio, never the region itself', () => {
  const regions = [10, 100, 90, 1000, 120, 5].map((population, index) => ({ code: `${index}`, name: '', population }));
  expect(similarBySize(regions, '1').map(({ population }) => population)).toEqual([90, 120, 10]);
  expect(similarBySize(regions, null).map(({ population }) => population)).toEqual([1000, 120, 100]);
});

it('a silhouette lies on free water, or nowhere', () => {
  const coasts = [
    [50, 50],
    [52, 50],
    [50, 52],
  ] as const;
  const place = roomFor(30, 20, [0, 0, 200, 100], coasts, ([x]) => x < 60);
  expect(place).not.toBeNull();
  const [x = 0] = place ?? [];
  expect(x).toBeGreaterThan(52);
  expect(roomFor(30, 20, [0, 0, 200, 100], coasts, () => true)).toBeNull();
  expect(roomFor(300, 20, [0, 0, 200, 100], [], () => false)).toBeNull();
});
