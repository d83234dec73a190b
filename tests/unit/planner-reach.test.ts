import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { createVillageIndex, geodesicDistance, isWithin } from '../../client/planner/reach.ts';
import type { LonLat } from '../../shared/lon-lat.ts';

/** The oracle: Karney's inverse geodesic for each pair. */
function metres([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;
}

const lonOf = fc.integer({ min: 9_400_000, max: 14_200_000 });
const latOf = fc.integer({ min: -1_200_000, max: 700_000 });
const place: fc.Arbitrary<LonLat> = fc.tuple(lonOf, latOf).map(([lon, lat]) => [lon / 1e5, lat / 1e5] as const);
/** Places around one, so that many lie near the limit. */
const crowd = fc.tuple(
  place,
  fc.array(fc.tuple(fc.integer({ min: -150_000, max: 150_000 }), fc.integer({ min: -150_000, max: 150_000 })), {
    minLength: 1,
    maxLength: 60,
  }),
);
const radius = fc.constantFrom(500, 1000, 5000, 7500, 20_000, 100_000);

function columns(places: readonly LonLat[]) {
  return { lon: Float64Array.from(places, ([lon]) => lon), lat: Float64Array.from(places, ([, lat]) => lat) };
}

describe('villages within a radius', () => {
  it('are those that the geodesic says, no more and no less', () => {
    fc.assert(
      fc.property(crowd, radius, ([centre, offsets], limit) => {
        const places = offsets.map(([east, north]): LonLat => [centre[0] + east / 1e5, centre[1] + north / 1e5]);
        const found = createVillageIndex(columns(places)).within(centre, limit);
        const expected = places.flatMap((each, index) => (metres(centre, each) <= limit ? [index] : []));
        expect(found.toSorted((one, other) => one - other)).toEqual(expected);
        expect(createVillageIndex(columns(places)).hasWithin(centre, limit)).toBe(expected.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('are decided to the metre at the limit', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 360, noNaN: true }), radius, ([lon, lat], bearing, limit) => {
        for (const [away, inside] of [
          [limit - 0.5, true],
          [limit + 0.5, false],
        ] as const) {
          const { lat2 = 0, lon2 = 0 } = Geodesic.WGS84.Direct(lat, lon, bearing, away);
          expect(isWithin([lon, lat], [lon2, lat2], limit)).toBe(inside);
          expect(createVillageIndex(columns([[lon2, lat2]])).within([lon, lat], limit)).toHaveLength(inside ? 1 : 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same whichever end one asks from', () => {
    fc.assert(
      fc.property(place, place, radius, (one, other, limit) => {
        expect(isWithin(one, other, limit)).toBe(isWithin(other, one, limit));
      }),
    );
  });
});

describe('the nearest village', () => {
  it('is as near as any, to 1 %: the choice is made on the sphere, the distance on the spheroid', () => {
    fc.assert(
      fc.property(place, fc.array(place, { minLength: 1, maxLength: 40 }), (centre, places) => {
        const nearest = createVillageIndex(columns(places)).nearest(centre);
        const least = Math.min(...places.map((each) => metres(centre, each)));
        expect(nearest?.distance).toBeLessThanOrEqual(least * 1.01 + 0.01);
        expect(nearest?.distance).toBe(geodesicDistance(centre, places[nearest?.village ?? -1] ?? [0, 0]));
      }),
    );
  });

  it('is none where there are none', () => {
    expect(createVillageIndex(columns([])).nearest([120, -5])).toBeNull();
    expect(createVillageIndex(columns([])).within([120, -5], 5000)).toEqual([]);
  });
});
