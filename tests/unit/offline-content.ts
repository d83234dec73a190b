import fc from 'fast-check';
import type { PlacesContent } from '../../shared/offline/places-file.ts';
import type { PointsContent, PointTable, SavedPoint } from '../../shared/offline/points-file.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../../shared/vocabulary.ts';

/** Contents of files as PostgreSQL can hold them: any text without the character 0, positions with up to seven decimals. */

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('{', '|', '}', '^', '~', '\n', 'a', ' ', '\u0001') }),
    fc.constantFrom('', 'Oebobo', 'SD Negeri Oebobo', 'Kantor Lurah Oebobo, Kec. Oebobo'),
  )
  .map((raw) => raw.replaceAll('\0', ''));
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const degrees = (most: number) =>
  fc
    .record({ decimals: fc.nat(7), share: fc.double({ min: -1, max: 1, noNaN: true }) })
    .map(({ decimals, share }) => Number((most * share).toFixed(decimals)) + 0);
const position = fc.record({ lon: degrees(180), lat: degrees(90) });

/** Few enough regions that villages share them. */
const code = fc
  .tuple(fc.integer({ min: 11, max: 13 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.nat(9999))
  .map(([province, regency, district, village]) =>
    [province, `0${regency}`, `0${district}`, String(village).padStart(4, '0')].join('.'),
  );
const postalCode = fc.option(fc.nat(99_999).map((number) => String(number).padStart(5, '0')));

const villages = fc
  .uniqueArray(fc.record({ code, name: text, postalCode }), {
    selector: (village) => village.code,
    maxLength: 20,
    minLength: 1,
  })
  .map((list) => list.sort((a, b) => (a.code < b.code ? -1 : 1)));

const regionsOf = (codes: readonly string[]) =>
  [2, 5, 8].flatMap((length) => [...new Set(codes.map((one) => one.slice(0, length)))]);

const point: fc.Arbitrary<Omit<SavedPoint, 'id' | 'village'>> = fc
  .record({
    position,
    name: text,
    category: fc.constantFrom(...CATEGORIES),
    technology: fc.constantFrom(...TECHNOLOGIES),
    status: fc.constantFrom(...STATUSES),
    verifiedOn: fc.option(day),
    bandwidth: fc.option(fc.double({ min: 0.001, max: 1e6, noNaN: true })),
    openingHours: fc.option(text),
    provider: fc.option(text),
    address: fc.option(text),
    approximate: fc.boolean(),
  })
  .map(({ position: { lon, lat }, ...rest }) => ({ ...rest, lon, lat }));

export const pointsContent: fc.Arbitrary<PointsContent<unknown>> = villages.chain((listed) => {
  const codes = listed.map((village) => village.code);
  const regions = regionsOf(codes);
  return fc
    .record({
      facts: fc.jsonValue(),
      points: fc.array(fc.tuple(point, fc.constantFrom(...codes)), { minLength: 1, maxLength: 30 }),
      ids: fc.uniqueArray(
        fc.oneof(
          text,
          fc.nat(99_999).map((number) => `SIM-${number}`),
        ),
        { minLength: 30, maxLength: 30 },
      ),
      names: fc.array(text, { minLength: regions.length, maxLength: regions.length }),
    })
    .map(({ facts, points, ids, names }) => ({
      facts: JSON.parse(JSON.stringify(facts)),
      villages: listed,
      regionNames: new Map(regions.map((region, index) => [region, names[index] ?? ''])),
      points: points.map(([one, village], index) => ({ ...one, id: ids[index] ?? '', village })),
    }));
});

export const placesContent: fc.Arbitrary<PlacesContent> = villages.chain((listed) => {
  const regions = regionsOf(listed.map((village) => village.code));
  const people = fc.record({ position, population: fc.nat(), people: fc.nat(), peopleAreOfficial: fc.boolean() });
  const region = fc.record({
    name: text,
    area: fc.option(fc.double({ min: 0.001, max: 1e6, noNaN: true })),
    underdevelopedFrom: fc.option(day),
    underdevelopedUntil: fc.option(day),
    middle: fc.nat(1000),
  });
  return fc
    .record({
      people: fc.array(people, { minLength: listed.length, maxLength: listed.length }),
      facts: fc.array(region, { minLength: regions.length, maxLength: regions.length }),
      everydayNames: fc.array(fc.record({ code: fc.constantFrom(...regions), searchName: text })),
    })
    .map(({ people: counted, facts, everydayNames }) => {
      const placed = listed.map((village, index) => {
        const { position: at, ...rest } = counted[index] as (typeof counted)[0];
        return { ...village, ...at, ...rest };
      });
      const placedRegions = regions.map((code, index) => {
        const { middle, ...rest } = facts[index] as (typeof facts)[0];
        const inside = placed.filter((village) => village.code.startsWith(code));
        const { lon, lat } = inside[middle % inside.length] as (typeof inside)[0];
        return { code, ...rest, lon, lat };
      });
      return { villages: placed, regions: placedRegions, everydayNames };
    });
});

/** The points of a table as they were given. */
export function pointsOf<Facts>(table: PointTable<Facts>): SavedPoint[] {
  type Words = 'category' | 'technology' | 'status' | 'verifiedOn' | 'bandwidth' | 'openingHours' | 'provider';
  const word = (column: Words | 'approximate', index: number) =>
    table[column].words[table[column].places[index] ?? -1] ?? null;
  return table.ids.map((id, index) => ({
    id,
    lon: table.lon[index] as number,
    lat: table.lat[index] as number,
    name: table.nameAt(index),
    category: word('category', index) ?? '',
    technology: word('technology', index) ?? '',
    status: word('status', index) ?? '',
    verifiedOn: word('verifiedOn', index),
    bandwidth: word('bandwidth', index) === null ? null : Number(word('bandwidth', index)),
    openingHours: word('openingHours', index),
    provider: word('provider', index),
    address: table.addressAt(index),
    approximate: word('approximate', index) !== null,
    village: table.villages[table.village[index] ?? -1]?.code ?? '',
  }));
}
