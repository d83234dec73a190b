import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { SEED_ENTRY } from './built.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();

/** SHA-256 of the published points, one line of JSON each, in the order of their ids: the same on every engine. */
const POINTS_HASH = 'a4ac9b1c3deda0e009255410dbd104c383562d44570acdfe1468ff0307cb541e';

const TABLES = [
  'region',
  'village',
  'place',
  'outline',
  'area_source',
  'area_version',
  'dataset',
  'access_point',
  'village_coverage',
  'region_coverage',
  'destination',
] as const;

describe('seeding', () => {
  it('gives the same points on every engine and every machine', async () => {
    const { body } = await database.ask('/api/v1/points?limit=10000');
    const lines = body.features.map((feature: object) => `${JSON.stringify(feature)}\n`);
    expect(lines).toHaveLength(7634);
    expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(POINTS_HASH);
  });

  it('a second time changes nothing', async () => {
    const before = await contents();
    const said = await seed();
    expect(await contents()).toEqual(before);
    expect(said).toMatch(/Store areas +unchanged/);
    expect(said).toMatch(/Publish points +unchanged/);
  });

  it('clears away what a broken-off load has left', async () => {
    const before = await contents();
    const [left] = await database.sql<{ id: number }[]>`
      insert into dataset (name, kind, source, licence, as_of)
      values ('broken off', 'official', 'nowhere', 'none', '2020-01-01') returning id`;
    const partition = `access_point_${left?.id}`;
    await database.sql.unsafe(`create table ${partition} partition of access_point for values in (${left?.id})`);
    await database.sql`
      insert into access_point (dataset, id, name, search_name, category, technology, status, village, location)
      select ${left?.id ?? 0}, id, name, search_name, category, technology, status, village, location
      from access_point where dataset = ${database.published.id} limit 100`;
    expect((await database.ask('/api/v1/points?limit=1')).body.numberMatched).toBe(7634);

    await seed();
    const [row] = await database.sql`select to_regclass(${partition}) as partition`;
    expect(row?.partition).toBeNull();
    expect(await contents()).toEqual(before);
  });
});

async function seed(): Promise<string> {
  const env = { ...process.env, DATABASE_URL: '', ...inject('environment') };
  const { stdout } = await promisify(execFile)(process.execPath, [SEED_ENTRY], { env });
  return stdout;
}

/** How many rows each table holds, and a hash of all that stands in them. */
async function contents(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const table of TABLES) {
    [found[table]] = await database.sql`
      select count(*)::int as rows, md5(coalesce(string_agg(hash, '' order by hash), '')) as hash
      from (select md5(t::text) as hash from ${database.sql(table)} t) hashed`;
  }
  [found.published] = await database.sql`select id, version, published_at from dataset where state = 'published'`;
  return found;
}
