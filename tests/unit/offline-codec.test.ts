import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteReader, createByteWriter } from '../../shared/offline/bytes.ts';
import { DamagedFile } from '../../shared/offline/damaged-file.ts';
import { alongHilbertCurve } from '../../shared/offline/hilbert.ts';
import { fromSigns, toSigns } from '../../shared/offline/names-of-places.ts';
import { decodeOutlines, encodeOutlines } from '../../shared/offline/outlines-file.ts';
import { decodePlaces, encodePlaces } from '../../shared/offline/places-file.ts';
import { decodePoints, encodePoints } from '../../shared/offline/points-file.ts';
import { crc32 } from '../../shared/offline/sealed.ts';
import { placesContent, pointsContent, pointsOf } from './offline-content.ts';

describe('numbers and texts', () => {
  it('come back as they were written', () => {
    const whole = fc.oneof(fc.nat(), fc.maxSafeNat());
    const signed = fc.oneof(fc.integer(), fc.integer({ min: -(2 ** 52), max: 2 ** 52 - 1 }));
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(whole), fc.array(signed), fc.array(text), (wholes, signs, texts) => {
        const writer = createByteWriter();
        for (const value of wholes) writer.whole(value);
        for (const value of signs) writer.signed(value);
        for (const value of texts) writer.text(value);
        const reader = createByteReader(writer.bytes());
        expect(wholes.map(reader.whole)).toEqual(wholes);
        expect(signs.map(reader.signed)).toEqual(signs);
        expect(texts.map(reader.text)).toEqual(texts);
        reader.end();
      }),
    );
  });

  it.each([[[0x80]], [[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]], [[]]])('are none in %j', (bytes) => {
    expect(() => createByteReader(Uint8Array.from(bytes)).whole()).toThrow(DamagedFile);
  });

  it.each([[[3, 65, 66]], [[2, 0xc3, 0x28]]])('make no text of %j', (bytes) => {
    expect(() => createByteReader(Uint8Array.from(bytes)).text()).toThrow(DamagedFile);
  });

  it.each([-1, 0.5, 2 ** 53, Number.NaN])('are not written where they are no whole number: %d', (value) => {
    expect(() => createByteWriter().whole(value)).toThrow(RangeError);
  });
});

describe('the checksum', () => {
  it('is that of the standard', () => {
    // The check value of CRC-32/ISO-HDLC.
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('the Hilbert curve', () => {
  it('passes each cell once, and steps to a neighbour each time', () => {
    // The cells of one corner, 64 a side: the curve fills a quarter of a quarter … before it leaves it.
    const side = 64;
    const cells = Array.from({ length: side * side }, (_, cell) => {
      const [x, y] = [cell % side, Math.floor(cell / side)];
      return { x, y, place: alongHilbertCurve(-180 + ((x + 0.5) * 360) / 2 ** 20, -90 + ((y + 0.5) * 180) / 2 ** 20) };
    }).sort((a, b) => a.place - b.place);
    for (const [index, { x, y, place }] of cells.entries()) {
      expect(place).toBe(index);
      const before = cells[index - 1];
      if (before) expect(Math.abs(x - before.x) + Math.abs(y - before.y)).toBe(1);
    }
  });

  it('has a place for every position, the corners of the globe too', () => {
    const lon = fc.double({ min: -180, max: 180, noNaN: true });
    const lat = fc.double({ min: -90, max: 90, noNaN: true });
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const place = alongHilbertCurve(x, y);
        expect(Number.isSafeInteger(place) && place >= 0 && place < 2 ** 40).toBe(true);
      }),
    );
    expect(new Set([-180, 180].flatMap((x) => [-90, 90].map((y) => alongHilbertCurve(x, y)))).size).toBe(4);
  });
});

describe('a name said by the names around it', () => {
  it('comes back, whatever signs it holds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '{', '|', '}', '^', '~', '$', '&') });
    fc.assert(
      fc.property(fc.option(letters), fc.tuple(letters, letters, letters), (name, around) => {
        expect(fromSigns(toSigns(name, around), around)).toBe(name);
      }),
    );
  });

  it('is shorter where it holds one', () => {
    expect(toSigns('SD Negeri Oebobo', ['Oebobo', 'Oebobo', 'Kota Kupang'])).toBe('SD Negeri {');
  });
});

describe('a points file', () => {
  it('gives back every point with all that is known of it', () => {
    fc.assert(
      fc.property(pointsContent, (content) => {
        const table = decodePoints(encodePoints(content));
        expect(table.facts).toEqual(content.facts);
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(pointsOf(table).sort(byId)).toEqual([...content.points].sort(byId));
        const used = new Set(content.points.map(({ village }) => village));
        expect(table.villages).toEqual(content.villages.filter(({ code }) => used.has(code)));
        for (const code of used)
          for (const length of [2, 5, 8])
            expect(table.regionNames.get(code.slice(0, length))).toBe(content.regionNames.get(code.slice(0, length)));
      }),
      { numRuns: 300 },
    );
  });

  it('holds the points along the curve, and knows the order of their ids', () => {
    fc.assert(
      fc.property(pointsContent, (content) => {
        const { lon, lat, ids, ranks } = decodePoints(encodePoints(content));
        const places = ids.map((_, index) => alongHilbertCurve(lon[index] as number, lat[index] as number));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const sorted = [...ids].sort((a, b) => (a < b ? -1 : 1));
        expect(Array.from(ranks, (rank) => sorted[rank])).toEqual(ids);
      }),
    );
  });

  it('is the same whatever order the points come in', () => {
    fc.assert(
      fc.property(pointsContent, (content) => {
        const other = { ...content, points: [...content.points].reverse() };
        expect(encodePoints(other)).toEqual(encodePoints(content));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps a centimetre of positions with more decimals than seven', () => {
    const [content] = fc.sample(pointsContent, { numRuns: 1, seed: 5 });
    const [point] = content?.points ?? [];
    if (!content || !point) throw new Error('a sample without points');
    const odd = { ...point, lon: 123.123456789012, lat: -10.1 / 3 };
    const { lon, lat } = decodePoints(encodePoints({ ...content, points: [odd] }));
    expect(Math.abs((lon[0] as number) - odd.lon)).toBeLessThan(6e-8);
    expect(Math.abs((lat[0] as number) - odd.lat)).toBeLessThan(6e-8);
  });
});

describe('a places file', () => {
  it('gives back every village, region and name', () => {
    fc.assert(
      fc.property(placesContent, (content) => {
        const table = decodePlaces(encodePlaces(content));
        expect(
          table.villages.map((village, index) => ({
            ...village,
            lon: table.lon[index],
            lat: table.lat[index],
            population: table.population[index],
            people: table.people[index],
            peopleAreOfficial: (table.official.places[index] ?? -1) >= 0,
          })),
        ).toEqual(content.villages);
        expect(table.everydayNames).toEqual(content.everydayNames);
        for (const [index, code] of table.regions.entries()) {
          const region = content.regions.find((one) => one.code === code);
          const word = (column: typeof table.area) => column.words[column.places[index] ?? -1] ?? null;
          const middle = table.middles[index] ?? -1;
          expect({
            code,
            name: table.regionNames.get(code),
            lon: table.lon[middle],
            lat: table.lat[middle],
            area: word(table.area) === null ? null : Number(word(table.area)),
            underdevelopedFrom: word(table.underdevelopedFrom),
            underdevelopedUntil: word(table.underdevelopedUntil),
          }).toEqual(region);
        }
        expect(table.regions.length).toBe(content.regions.length);
      }),
      { numRuns: 300 },
    );
  });
});

const TOPOLOGY = JSON.stringify({ type: 'Topology', objects: {}, arcs: [[[1, 2]]] });

describe('an outlines file', () => {
  it('gives back the outlines of each level', () => {
    const file = encodeOutlines({ province: TOPOLOGY, regency: TOPOLOGY });
    expect(decodeOutlines(file)).toEqual({ province: JSON.parse(TOPOLOGY), regency: JSON.parse(TOPOLOGY) });
  });
});

describe('a damaged file is refused', () => {
  const sample = <Value>(values: fc.Arbitrary<Value>) => fc.sample(values, { numRuns: 1, seed: 34 })[0] as Value;
  const files: readonly (readonly [string, Uint8Array, (file: Uint8Array) => unknown])[] = [
    ['points', encodePoints(sample(pointsContent)), decodePoints],
    ['places', encodePlaces(sample(placesContent)), decodePlaces],
    ['outlines', encodeOutlines({ province: TOPOLOGY, regency: TOPOLOGY }), decodeOutlines],
  ];

  it.each(files)('%s cut off anywhere', (_, file, decode) => {
    expect(() => decode(file)).not.toThrow();
    for (let length = 0; length < file.length; length += 1)
      expect(() => decode(file.subarray(0, length)), `${length} bytes`).toThrow(DamagedFile);
  });

  it.each(files)('%s with any bit turned', (_, file, decode) => {
    for (let bit = 0; bit < 8 * file.length; bit += 1) {
      const damaged = file.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(() => decode(damaged), `bit ${bit}`).toThrow(DamagedFile);
    }
  });

  it.each(files)('%s with something after it, or with parts exchanged or zeroed', (_, file, decode) => {
    expect(() => decode(Uint8Array.from([...file, 0]))).toThrow(DamagedFile);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 64 }), (from, length) => {
        const zeroed = file.slice().fill(0, from, from + length);
        const moved = file.slice();
        moved.copyWithin(from, 0, length);
        for (const other of [zeroed, moved])
          if (other.some((byte, index) => byte !== file[index])) expect(() => decode(other)).toThrow(DamagedFile);
      }),
    );
  });

  it('a page that a proxy sent instead, an empty file, and a file of another kind', () => {
    const page = new TextEncoder().encode('<!doctype html><title>Login</title>');
    for (const [, , decode] of files) {
      expect(() => decode(page)).toThrow(/none of Titik Internet/);
      expect(() => decode(new Uint8Array())).toThrow(/ends too early/);
    }
    const [[, points], [, places]] = files as [(typeof files)[0], (typeof files)[0]];
    expect(() => decodePlaces(points)).toThrow(/does not hold places/);
    expect(() => decodePoints(places)).toThrow(/does not hold points/);
  });
});

describe('what cannot be kept is not written', () => {
  const [content] = fc.sample(pointsContent, { numRuns: 1, seed: 34 });

  it.each([
    ['a point in a village that is not given', { village: '99.99.99.9999' }],
    ['a name with the character 0', { name: 'a\0b' }],
  ])('%s', (_, change) => {
    const [point] = content?.points ?? [];
    if (!content || !point) throw new Error('a sample without points');
    expect(() => encodePoints({ ...content, points: [{ ...point, ...change }] })).toThrow(RangeError);
  });

  it('a code that is none', () => {
    const village = { code: '53.71', name: 'Oebobo', postalCode: null };
    const point = { ...content?.points[0], village: '53.71' } as NonNullable<typeof content>['points'][number];
    expect(() => encodePoints({ facts: null, points: [point], villages: [village], regionNames: new Map() })).toThrow(
      RangeError,
    );
  });
});
