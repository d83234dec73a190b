import { describe, expect, it } from 'vitest';
import { villagesOf } from '../../server/queries/village-columns.ts';
import { today } from '../../shared/today.ts';
import type { VillageColumns } from '../../shared/village-columns.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();

/** A village as a reader of the columns puts it together again. */
interface Decoded {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly regency: string;
  readonly province: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly distance: number | null;
}

describe('villages in columns', () => {
  it.each(['53.71.01', '53.71', '53', '95', undefined])('of region %s are exactly what SQL says', async (region) => {
    const decoded = decode(await columns(region));
    const rows = await database.sql<(Decoded & { exact: number })[]>`
      select v.code, v.name, d.name as district, r.name as regency, p.name as province,
        ST_X(v.location::geometry) as lon, ST_Y(v.location::geometry) as lat, c.population, c.distance as exact
      from village v join region d on d.code = v.district join region r on r.code = v.regency
        join region p on p.code = v.province
        join village_coverage c on c.dataset = ${database.published.id} and c.village = v.code
      where v.code like ${`${region ?? ''}%`}`;
    const expected = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    expect(codesOf(decoded)).toBe(codesOf(expected));
    const wrong = expected.filter((row, index) => !isSame(decoded[index], row));
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('count alike whether their distances are rounded up or not, within any whole radius', async () => {
    const decoded = decode(await columns('53'));
    for (const radius of [500, 1234, 5000, 100_000]) {
      const { body } = await database.ask(`/api/v1/coverage?level=regency&parent=53&radius=${radius}`);
      const within = decoded.filter(({ distance }) => distance !== null && distance <= radius);
      expect(within).toHaveLength(body.total.villagesCovered);
      expect(within.reduce((sum, { population }) => sum + population, 0)).toBe(body.total.populationCovered);
    }
  });

  it('name the underdeveloped regencies among them, and no other', async () => {
    const listed = await database.sql<{ code: string }[]>`
      select code from region where level = 'regency'
        and ${today()}::date between underdeveloped_from and coalesce(underdeveloped_until, 'infinity')`;
    const codes = listed.map(({ code }) => code).toSorted();
    expect(codes.length).toBeGreaterThan(0);
    expect((await columns(undefined)).underdevelopedRegencies).toEqual(codes);
    expect((await columns('53')).underdevelopedRegencies).toEqual(codes.filter((code) => code.startsWith('53.')));
    const [first = ''] = codes;
    const regency = await columns(first);
    expect(regency.underdevelopedRegencies).toEqual([first]);
    expect((await columns(regency.districts[0]?.code)).underdevelopedRegencies).toEqual([first]);
    expect((await columns('31')).underdevelopedRegencies).toEqual([]);
  });

  it('are the same when they are asked for again, and at once', async () => {
    const [first, ...others] = await Promise.all([columns(undefined), columns(undefined), columns(undefined)]);
    for (const other of others) expect(JSON.stringify(other) === JSON.stringify(first)).toBe(true);
  });

  it('have no distance where no point is active', async () => {
    // Asked before: the embedded engine answers nobody else while a transaction is open.
    const { number } = await columns('53.71.01');
    const undo = new Error('undone');
    const changed = database.sql.begin(async (transaction) => {
      await transaction`
        update village_coverage set distance = null, nearest_point = null
        where dataset = ${database.published.id} and village like '53.71.01.%'`;
      const rows = await villagesOf(transaction, database.published, ['53.71.01', '53.71.02']);
      expect(rows.some(({ distance }) => distance !== null)).toBe(true);
      expect(rows.filter(({ distance }) => distance === null)).toHaveLength(number.length);
      throw undo;
    });
    await expect(changed).rejects.toBe(undo);
  });
});

/** Whether a village came back as it was: of its place, half of the last digit may be lost, and a trace to binary fractions. */
function isSame(decoded: Decoded | undefined, { lon, lat, exact, ...row }: Decoded & { exact: number }): boolean {
  if (!decoded || Math.abs(decoded.lon - lon) > 0.500001e-5 || Math.abs(decoded.lat - lat) > 0.500001e-5) return false;
  const words = ['code', 'name', 'district', 'regency', 'province', 'population'] as const;
  return decoded.distance === Math.ceil(exact) && words.every((word) => decoded[word] === row[word]);
}

/** Adds up what was sent as differences, and gives each village the district it stands under. */
function decode({ districts, number, name, lon, lat, population, distance }: VillageColumns): Decoded[] {
  const of = districts.flatMap((district) => Array.from({ length: district.villages }, () => district));
  expect(new Set([of, number, name, lon, lat, population, distance].map(({ length }) => length)).size).toBe(1);
  let [x, y] = [0, 0];
  return of.map((district, index) => {
    x += lon[index] ?? 0;
    y += lat[index] ?? 0;
    return {
      code: `${district.code}.${number[index]}`,
      name: name[index] ?? '',
      district: district.name,
      regency: district.regency,
      province: district.province,
      lon: x / 1e5,
      lat: y / 1e5,
      population: population[index] ?? 0,
      distance: distance[index] ?? null,
    };
  });
}

async function columns(region: string | undefined): Promise<VillageColumns> {
  const { status, body, text } = await database.ask(
    `/api/v1/coverage/village-columns${region ? `?region=${region}` : ''}`,
  );
  expect(status, text.slice(0, 300)).toBe(200);
  return body;
}

function codesOf(villages: readonly { readonly code: string }[]): string {
  return villages.map(({ code }) => code).join(' ');
}
