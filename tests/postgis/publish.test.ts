import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Village } from '../../seed/areas.ts';
import type { AccessPointRecord } from '../../seed/check.ts';
import { keepOfficial } from '../../seed/fill.ts';
import { loadPoints } from '../../seed/import-points.ts';
import { type AreaContent, loadAreas } from '../../seed/load.ts';
import type { Region } from '../../seed/regions.ts';
import { migrate } from '../../server/db/migrate.ts';

const name = `titik_publish_${randomUUID().replaceAll('-', '')}`;
let admin: postgres.Sql;
let sql: postgres.Sql;

// A database of its own, because publishing changes what every other test reads.
beforeAll(async () => {
  const url = new URL(inject('environment').DATABASE_URL ?? '');
  admin = postgres(url.href, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${name}`);
  url.pathname = name;
  sql = postgres(url.href, { max: 2, onnotice: () => undefined });
  await migrate(sql);
});
afterAll(async () => {
  await sql?.end();
  await admin?.unsafe(`drop database ${name} with (force)`);
  await admin?.end();
});

const region = (code: string, level: Region['level']): Region => ({
  code,
  level,
  parent: level === 'province' ? null : code.slice(0, -3),
  name: `Wilayah ${code}`,
  population: 10,
  populationIsEstimate: level === 'district',
  area: null,
  underdevelopedFrom: level === 'regency' ? '2020-01-01' : null,
  underdevelopedUntil: null,
  villages: 1,
  lon: 123.5,
  lat: -10.1,
  bbox: [123.4, -10.2, 123.6, -10],
});
const village = (code: string, code2020 = code): Village => ({
  code,
  code2020,
  name: `Desa ${code}`,
  district: code.slice(0, 8),
  regency: code.slice(0, 5),
  province: code.slice(0, 2),
  postalCode: null,
  population: 10,
  lon: 123.5,
  lat: -10.1,
});
const areas = (...villages: Village[]): AreaContent => ({
  regions: [
    region('53', 'province'),
    region('53.71', 'regency'),
    ...[...new Set(villages.map(({ district }) => district))].map((code) => region(code, 'district')),
  ],
  villages,
  places: [],
  outlines: [{ level: 'province', topology: '{}' }],
  sources: [],
  destinations: [],
});
const point = (id: string, of: string): AccessPointRecord => ({
  id,
  name: `Titik ${id}`,
  category: 'school',
  technology: 'vsat',
  status: 'active',
  verifiedOn: null,
  bandwidth: null,
  openingHours: null,
  provider: null,
  address: null,
  village: of,
  lon: 123.5,
  lat: -10.1,
});
const list = {
  name: 'Uji',
  kind: 'official',
  publisher: 'Dinas Uji',
  source: 'uji',
  licence: 'uji',
  asOf: '2020-10-05',
  file: 'uji.csv',
} as const;
const publish = async (...kept: AccessPointRecord[]) => {
  const points = kept.map(({ id, ...point }, index) => ({
    ...point,
    statedId: id,
    approximate: false,
    line: index + 2,
    notes: [],
  }));
  const end = { fileHash: '0', rows: kept.length, noted: 0, refused: [] };
  const { version, published } = await loadPoints(sql, points, list, () => end);
  return { version, published };
};
const keep = () => keepOfficial(sql, () => undefined);
const states = async () =>
  (await sql<{ state: string }[]>`select state from dataset order by id`).map(({ state }) => state);
const published = async () =>
  (
    await sql<{ id: string }[]>`
      select access_point.id from access_point join dataset on dataset.id = dataset where state = 'published' order by 1`
  ).map(({ id }) => id);
const partitions = async () => (await sql`select 1 from pg_inherits where inhparent = 'access_point'::regclass`).length;
/** Tables of data sets that are not there. */
const leftovers = async () =>
  (
    await sql<{ name: string }[]>`
      select relname as name from pg_class where relkind = 'r' and relname ~ '_[0-9]+$'
        and relname not in (select "table" || '_' || id from dataset,
          unnest(array['access_point', 'village_coverage']) as tables ("table"))`
  ).map(({ name }) => name);
const codes = async (table: string) =>
  (await sql<{ code: string }[]>`select code from ${sql(table)} order by code`).map(({ code }) => code);

const [first, second, third] = ['53.71.01.1001', '53.71.01.1002', '53.71.02.1001'];

describe('areas', () => {
  it('are stored once; the same areas again change nothing', async () => {
    const content = areas(village(first), village(third));
    const { version, stored } = await loadAreas(sql, content);
    expect(stored).toBe(true);
    expect(await loadAreas(sql, content)).toEqual({ version, stored: false });
    expect(await codes('village')).toEqual([first, third]);
  });

  it('keep every index although an empty table is filled without them', async () => {
    const indexes = await sql<{ name: string }[]>`
      select indexname as name from pg_indexes where tablename in ('village', 'place') order by 1`;
    expect(indexes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['place_search_name_trigram', 'village_district', 'village_location']),
    );
  });

  it('may exchange their codes of 2020', async () => {
    await loadAreas(sql, areas(village(first, third), village(third, first)));
    expect((await sql`select code_2020 from village where code = ${first}`)[0]).toEqual({ code_2020: third });
  });

  it('lose a village that vanished only when no point refers to it', async () => {
    await loadAreas(sql, areas(village(first), village(third)));
    await publish(point('A', third));
    await loadAreas(sql, areas(village(first), village(second)));
    expect(await codes('village')).toEqual([first, second, third]);
    await publish(point('A', first));
    await sql`delete from access_point where village = ${third}`;
    await loadAreas(sql, areas(village(first)));
    expect(await codes('village')).toEqual([first]);
    expect(await codes('region')).toEqual(['53', '53.71', '53.71.01']);
  });

  it('take the points along when a village gets another code', async () => {
    await loadAreas(sql, areas(village(second, first)));
    expect(await codes('village')).toEqual([second]);
    expect(await sql`select village from access_point where id = 'A'`).toMatchObject([{ village: second }]);
    await loadAreas(sql, areas(village(first)));
    expect(await codes('village')).toEqual([first]);
  });
});

describe('points', () => {
  it('are published in place of those before; the same points again change nothing', async () => {
    const { version } = await publish(point('B', first), point('A', first));
    expect(await published()).toEqual(['A', 'B']);
    const before = await states();
    expect(await publish(point('A', first), point('B', first))).toEqual({ version, published: false });
    expect(await states()).toEqual(before);
  });

  it('have another version when one of them changes', async () => {
    const one = await publish(point('A', first));
    const other = await publish({ ...point('A', first), status: 'trouble' });
    expect(other.version).not.toBe(one.version);
  });

  it('that cannot be stored leave nothing, and what was published', async () => {
    await expect(publish(point('A', first), point('B', 'no such village'))).rejects.toThrow(/foreign key/);
    expect(await states()).not.toContain('loading');
    expect(await leftovers()).toEqual([]);
    expect(await published()).toEqual(['A']);
    await publish({ ...point('A', first), status: 'trouble' });
    expect(await states()).not.toContain('loading');
  });

  it('stay for a rollback three times, no longer', async () => {
    for (const id of ['C', 'D', 'E', 'F', 'G']) await publish(point(id, first));
    expect(await states()).toEqual(['retired', 'retired', 'retired', 'published']);
    expect(await partitions()).toBe(4);
    expect(await published()).toEqual(['G']);
  });
});

describe('coverage', () => {
  const measured = async () =>
    sql`select village, nearest_point, distance from village_coverage
      join dataset on dataset.id = village_coverage.dataset where state = 'published' order by village`;
  const sums = async () =>
    sql`select region, points, villages, population, median_distance from region_coverage
      join dataset on dataset.id = region_coverage.dataset where state = 'published' order by region`;
  const kept = async () => (await sql`select distinct dataset from village_coverage`).length;

  it('is measured with every data set, and goes with it', async () => {
    expect(await measured()).toEqual([{ village: first, nearest_point: 'G', distance: 0 }]);
    expect((await sums()).map(({ region }) => region)).toEqual(['53', '53.71', '53.71.01', 'ID']);
    expect(await kept()).toBe(4);
    const [orphans] = await sql`
      select count(*)::int as count from region_coverage where dataset not in (select id from dataset)`;
    expect(orphans?.count).toBe(0);
  });

  it('is to the nearest active point, of several as near to the one with the lowest id', async () => {
    await publish({ ...point('A', first), status: 'trouble' }, point('C', first), point('B', first));
    expect(await measured()).toEqual([{ village: first, nearest_point: 'B', distance: 0 }]);
    expect((await sums()).at(-1)).toEqual({ region: 'ID', points: 2, villages: 1, population: 10, median_distance: 0 });
  });

  it('of a list without an active point is unknown, not nought', async () => {
    await publish({ ...point('A', first), status: 'planned' });
    expect(await measured()).toEqual([{ village: first, nearest_point: null, distance: null }]);
    expect((await sums()).at(-1)).toMatchObject({ region: 'ID', points: 0, median_distance: null });
  });

  it('that is missing, or was broken off, is measured at the next run', async () => {
    const { version } = await publish(point('A', first));
    const whole = [await measured(), await sums()];
    await sql`delete from region_coverage where region = 'ID'`;
    await sql`update village_coverage set distance = 1 where distance = 0`;
    expect(await publish(point('A', first))).toEqual({ version, published: false });
    expect([await measured(), await sums()]).toEqual(whole);
    await sql.unsafe('truncate village_coverage, region_coverage');
    expect(await keep()).toMatchObject({ version, published: false });
    expect([await measured(), await sums()]).toEqual(whole);
  });
});
