import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { migrate } from '../../server/db/migrate.ts';
import { filledDatabase } from '../db/harness.ts';

const database = filledDatabase();
const NAME = 'titik_migrate';
let pools: postgres.Sql[] = [];

function open(): postgres.Sql {
  const url = new URL(inject('environment').DATABASE_URL ?? '');
  url.pathname = NAME;
  const sql = postgres(url.href, { max: 2, onnotice: () => undefined });
  pools.push(sql);
  return sql;
}

beforeEach(() => database.sql.unsafe(`create database ${NAME}`));
afterEach(async () => {
  await Promise.all(pools.map((sql) => sql.end()));
  pools = [];
  await database.sql.unsafe(`drop database ${NAME} with (force)`);
});

describe('migrating', () => {
  it('applies each file once', async () => {
    const sql = open();
    const applied = await migrate(sql);
    expect(applied.length).toBeGreaterThan(0);
    expect(applied).toEqual(applied.toSorted());
    expect(await migrate(sql)).toEqual([]);
    expect((await sql`select file from migration order by file`).map(({ file }) => file)).toEqual(applied);
  });

  it.each([1, 2, 3])('by programs that start together is done by one of them (%i)', async () => {
    const programs = Array.from({ length: 6 }, open);
    await Promise.all(programs.map((sql) => sql`select 1`));
    const outcomes = await Promise.all(programs.map((sql) => migrate(sql)));
    const applied = await open()<{ file: string }[]>`select file from migration order by file`;
    expect(outcomes.flat().toSorted()).toEqual(applied.map(({ file }) => file));
  });

  it('that breaks off leaves nothing behind', async () => {
    const sql = open();
    // A table of that name stands in the way of the first file.
    await sql`create table dataset (mine integer)`;
    await expect(migrate(sql)).rejects.toThrow(/dataset/);
    const left = await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'public' order by 1`;
    expect(left.map(({ name }) => name)).toEqual(['dataset', 'migration']);
    await sql`drop table dataset`;
    expect((await migrate(sql)).length).toBeGreaterThan(0);
  });
});
