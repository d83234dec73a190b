import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bboxOf, numberOf, wordsOf } from '../../client/offline/read-query.ts';
import { createVillageRanges } from '../../client/offline/village-ranges.ts';
import { listPointsRequest, nearestPointsRequest } from '../../shared/access-points.ts';
import type { LonLat } from '../../shared/lon-lat.ts';
import { createNameSearch } from '../../shared/offline/name-search.ts';
import { createNearestSearch } from '../../shared/offline/nearest.ts';
import { CATEGORIES } from '../../shared/vocabulary.ts';
import { angleBetween, geodesic } from '../db/geodesic.ts';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });
const near = fc.record({
  lon: fc.double({ min: 123, max: 123.2, noNaN: true }),
  lat: fc.double({ min: -10.2, max: -10, noNaN: true }),
});
const anywhere = fc.oneof(near, fc.record({ lon, lat }));

/** What a search through every position finds. */
function bySearchingAll(from: LonLat, points: readonly { lon: number; lat: number }[], maxDistance: number) {
  return points
    .map((point, index) => ({ index, ...geodesic(from, [point.lon, point.lat]) }))
    .filter(({ distance }) => distance <= maxDistance)
    .sort((a, b) => a.distance - b.distance || a.index - b.index);
}

function searchAmong(points: readonly { lon: number; lat: number }[]) {
  const column = (axis: 'lon' | 'lat') => Float64Array.from(points, (point) => point[axis]);
  return createNearestSearch(
    column('lon'),
    column('lat'),
    points.map((_, index) => index),
  );
}

describe('the nearest positions', () => {
  it('are those of a search through all, anywhere on the globe', () => {
    fc.assert(
      fc.property(
        fc.array(anywhere, { maxLength: 60 }),
        anywhere,
        fc.integer({ min: 1, max: 50 }),
        fc.option(fc.double({ min: 1, max: 20_100_000, noNaN: true }), { nil: undefined }),
        (points, from, limit, maxDistance) => {
          const found = searchAmong(points)([from.lon, from.lat], { limit, maxDistance });
          const wanted = bySearchingAll([from.lon, from.lat], points, maxDistance ?? Number.POSITIVE_INFINITY);
          expect(found.map(({ index }) => index)).toEqual(wanted.slice(0, limit).map(({ index }) => index));
          for (const [rank, { distance, bearing }] of found.entries()) {
            expect(distance).toBe(wanted[rank]?.distance);
            expect(bearing).toBeGreaterThanOrEqual(0);
            expect(bearing).toBeLessThan(360);
            if (distance > 0) expect(angleBetween(bearing, wanted[rank]?.bearing ?? 0)).toBeLessThan(1e-9);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('at one spot stand in the order of their ranks, and at the spot itself point nowhere', () => {
    const column = (value: number) => new Float64Array(5).fill(value);
    const search = createNearestSearch(column(123.6), column(-10.17), [3, 1, 4, 0, 2]);
    const found = search([123.6, -10.17], { limit: 3 });
    expect(found).toEqual([3, 1, 4].map((index) => ({ index, distance: 0, bearing: 0 })));
    expect(search([123.7, -10.17], { limit: 5 }).map(({ index }) => index)).toEqual([3, 1, 4, 0, 2]);
  });

  it('are only those that are accepted', () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 60 }), anywhere, (points, from) => {
        const accepts = (index: number) => index % 3 === 0;
        const found = searchAmong(points)([from.lon, from.lat], { limit: 4, accepts });
        const wanted = bySearchingAll([from.lon, from.lat], points, Number.POSITIVE_INFINITY).filter(({ index }) =>
          accepts(index),
        );
        expect(found.map(({ index }) => index)).toEqual(wanted.slice(0, 4).map(({ index }) => index));
      }),
    );
  });

  it('are none where there are none', () => {
    expect(searchAmong([])([0, 0], { limit: 5 })).toEqual([]);
  });
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', 'é'), minLength: 1, maxLength: 5 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('a search among names', () => {
  it('finds those that are a text, or begin with it, or have a word that does', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(name, fc.constant('')), { maxLength: 30 }), name, (names, text) => {
        const search = createNameSearch(names);
        const where = (test: (name: string) => boolean) => names.flatMap((one, index) => (test(one) ? [index] : []));
        expect(search.equal(text)).toEqual(where((one) => one === text));
        expect(search.beginning(text, false)).toEqual(where((one) => one.startsWith(text)));
        expect(search.beginning(text, true)).toEqual(where((one) => ` ${one}`.includes(` ${text}`)));
      }),
      { numRuns: 500 },
    );
  });

  it('tells how like they are by the trigrams of their words', () => {
    /** As the manual of pg_trgm describes it. */
    const trigrams = (text: string) =>
      new Set(
        text.split(' ').flatMap((part) => {
          const padded = `  ${part} `;
          return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
        }),
      );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), name, (names, text) => {
        const asked = trigrams(text);
        const wanted = names.flatMap((one, index) => {
          const own = trigrams(one);
          const shared = [...own].filter((trigram) => asked.has(trigram)).length;
          const similarity = Math.fround(shared / (own.size + asked.size - shared));
          return similarity >= 0.3 ? [{ index, similarity }] : [];
        });
        expect(createNameSearch(names).like(text)).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('can be repeated', () => {
    const search = createNameSearch(['kupang', 'kota lama', 'kupang tengah']);
    expect(search.like('kupamg')).toEqual(search.like('kupamg'));
    expect(search.like('kupamg').map(({ index }) => index)).toEqual([0]);
  });
});

describe('a query is read as the server reads it:', () => {
  const written = (value: fc.Arbitrary<number>) => value.map(String);

  it('numbers and boxes', () => {
    fc.assert(
      fc.property(written(lon), written(lat), (x, y) => {
        const read = nearestPointsRequest.parse({ lon: x, lat: y });
        expect([numberOf(x), numberOf(y)]).toEqual([read.lon, read.lat]);
      }),
    );
    fc.assert(
      fc.property(lon, lat, lon, lat, (west, south, east, north) => {
        fc.pre(west < east && south < north);
        const bbox = [west, south, east, north].join(',');
        expect(bboxOf(bbox)).toEqual(listPointsRequest.parse({ bbox }).bbox);
      }),
    );
  });

  it('lists of words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...CATEGORIES), { minLength: 1 }), (categories) => {
        const category = categories.join(' , ');
        expect(wordsOf(category)).toEqual(listPointsRequest.parse({ category }).category);
      }),
    );
  });

  it.each(['', 'x', '1e400', '0x10'])('and never a number from %j', (text) => {
    expect(() => numberOf(text)).toThrow(RangeError);
    expect(() => bboxOf(`1,2,3,${text}`)).toThrow(RangeError);
  });
});

describe('the villages of a region', () => {
  it('are from the first to the last whose code begins with its own', () => {
    const code = fc
      .tuple(fc.constantFrom('11', '12'), fc.constantFrom('01', '02'), fc.constantFrom('01', '02'), fc.nat(9999))
      .map(([province, regency, district, village]) =>
        [province, regency, district, String(village).padStart(4, '0')].join('.'),
      );
    fc.assert(
      fc.property(fc.uniqueArray(code), (unsorted) => {
        const codes = unsorted.sort();
        const rangeOf = createVillageRanges(codes.map((one) => ({ code: one })));
        for (const one of codes)
          for (const length of [2, 5, 8]) {
            const region = one.slice(0, length);
            const { first, end } = rangeOf(region);
            expect(codes.slice(first, end)).toEqual(codes.filter((other) => other.startsWith(`${region}.`)));
          }
        expect(rangeOf('99')).toEqual({ first: 0, end: 0 });
      }),
    );
  });
});
