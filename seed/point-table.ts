import type { Sql } from 'postgres';
import { searchName } from '../shared/search-name.ts';
import { column } from './batches.ts';
import type { AccessPointRecord } from './check.ts';
import { versionOf } from './version.ts';

/** A point as it is stored. */
export interface StoredPoint extends AccessPointRecord {
  /** True when its list had no coordinates and it stands at its village. */
  readonly approximate: boolean;
}

/** One partition a data set: dropping it leaves no holes in the others. */
export function pointTable(dataset: number): string {
  return `access_point_${dataset}`;
}

/** Built when all rows are there, one statement each, so that readers of an engine with one session wait for one at the most. */
const INDEXES = [
  'using gist (location)',
  '(village)',
  'using gin (search_name gin_trgm_ops)',
  'using gist ((location::geometry))',
] as const;

/** A table for the points of a data set that no reader sees yet, without indexes. */
export async function createPointTable(sql: Sql, dataset: number): Promise<void> {
  const table = pointTable(dataset);
  await sql.unsafe(`create table ${table} (like access_point including defaults including constraints)`);
}

/** Stores a batch of points in a table that has the columns of points. */
export async function storePoints(
  sql: Sql,
  table: string,
  dataset: number,
  points: readonly StoredPoint[],
): Promise<void> {
  await sql`
    insert into ${sql(table)} (dataset, id, ${sql.unsafe(POINT_FIELDS)})
    select ${dataset}::int, id, name, search_name, category, technology, status, verified_on, bandwidth, opening_hours,
      provider, address, village, approximate, st_setsrid(st_makepoint(lon, lat), 4326)
    from unnest(${column(points, 'id')}::text[], ${column(points, 'name')}::text[],
      ${points.map(({ name }) => searchName(name))}::text[], ${column(points, 'category')}::text[],
      ${column(points, 'technology')}::text[], ${column(points, 'status')}::text[],
      ${column(points, 'verifiedOn')}::date[], ${column(points, 'bandwidth')}::float8[],
      ${column(points, 'openingHours')}::text[], ${column(points, 'provider')}::text[],
      ${column(points, 'address')}::text[], ${column(points, 'village')}::text[],
      ${sql.array(column(points, 'approximate'), BOOLEAN)},
      ${column(points, 'lon')}::float8[], ${column(points, 'lat')}::float8[])
      as given (id, name, search_name, category, technology, status, verified_on, bandwidth, opening_hours, provider,
        address, village, approximate, lon, lat)`;
}

/** What a point has besides its data set and its id. */
export const POINT_FIELDS =
  'name, search_name, category, technology, status, verified_on, bandwidth, opening_hours, provider, address, village, approximate, location';

/** PostgreSQL's number for its type boolean: this library takes a list of booleans for one. */
const BOOLEAN = 16;

/** @throws when an id stands twice. */
export async function keyPoints(sql: Sql, dataset: number): Promise<void> {
  await sql.unsafe(`alter table ${pointTable(dataset)} add primary key (dataset, id)`);
}

/** Builds the indexes of a loaded table and makes it a partition; readers of the other partitions do not wait. */
export async function attachPoints(sql: Sql, dataset: number): Promise<void> {
  const table = pointTable(dataset);
  for (const index of INDEXES) await sql.unsafe(`create index on ${table} ${index}`);
  await sql.unsafe(`alter table ${table} add constraint of_dataset check (dataset = ${dataset})`);
  await sql.unsafe(`alter table access_point attach partition ${table} for values in (${dataset})`);
  await sql.unsafe(`alter table ${table} drop constraint of_dataset`);
  await sql.unsafe(`analyze ${table}`);
}

/** A hash of all that stands in the points of a data set, the same on every engine. */
export async function contentOf(sql: Sql, dataset: number): Promise<string> {
  const [row] = await sql<{ hash: string | null }[]>`
    select string_agg(hash, '' order by id collate "C") as hash
    from (
      select id, md5(row(id, name, category, technology, status, verified_on - date '2000-01-01', bandwidth, opening_hours,
        provider, address, village, approximate, st_x(location::geometry), st_y(location::geometry))::text) as hash
      from ${sql(pointTable(dataset))}
    ) hashed`;
  return versionOf([row?.hash ?? '']);
}
