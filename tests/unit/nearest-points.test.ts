import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNearestSearch } from '../../seed/nearest-points.ts';
import type { LonLat } from '../../shared/lon-lat.ts';
import { geodesic } from '../db/geodesic.ts';

const near = fc.tuple(
  fc.double({ min: 123, max: 123.2, noNaN: true }),
  fc.double({ min: -10.2, max: -10, noNaN: true }),
);
const far = fc.tuple(fc.double({ min: 95, max: 141, noNaN: true }), fc.double({ min: -11, max: 6, noNaN: true }));

it('the nearest point on the spheroid is always among those in question', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(near, far), { minLength: 1, maxLength: 60 }),
      fc.oneof(near, far),
      (points, position) => {
        const distances = points.map((point: LonLat) => geodesic(position, point).distance);
        const nearest = Math.min(...distances);
        const candidates = createNearestSearch(points)(position).map((index) => distances[index] ?? Number.NaN);
        expect(Math.min(...candidates) - nearest).toBeLessThan(1e-9);
      },
    ),
    { numRuns: 2000, seed: 7634 },
  );
});

it('of no points there is none', () => {
  expect(createNearestSearch([])([123.6, -10.17])).toEqual([]);
});
