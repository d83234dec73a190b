import type { Sql, TransactionSql } from 'postgres';
import type { AreaSource } from './area-sources.ts';
import type { Village } from './areas.ts';
import { column, inBatches } from './batches.ts';
import type { PlaceRow } from './places.ts';
import type { Region } from './regions.ts';
import type { Destination } from './sources/destinations.ts';
import { versionOf } from './version.ts';

/** All that is stored of areas; `outlines` are TopoJSON texts. */
export interface AreaContent {
  readonly regions: readonly Region[];
  readonly villages: readonly Village[];
  readonly places: readonly PlaceRow[];
  readonly outlines: readonly { readonly level: 'province' | 'regency'; readonly topology: string }[];
  readonly sources: readonly AreaSource[];
  readonly destinations: readonly Destination[];
}

/** Told after each batch: how many rows of which table are stored. */
export type OnRows = (table: 'regions' | 'villages' | 'places', stored: number) => void;

const BATCH = 5_000;
/** PostgreSQL's number for its type boolean: this library takes a list of booleans for one. */
const BOOLEAN = 16;

/**
 * Stores the areas in one transaction, so that readers see the old ones or the new.
 * @returns their version, and whether they were stored; areas of the same version are left alone.
 */
export async function loadAreas(
  sql: Sql,
  content: AreaContent,
  onRows: OnRows = () => undefined,
): Promise<{ version: string; stored: boolean }> {
  const version = areaVersion(content);
  const stored = await sql.begin(async (transaction) => {
    await transaction`lock table area_version in exclusive mode`;
    const [current] = await transaction`select 1 from area_version where version = ${version}`;
    if (current) return false;
    await storeRegions(transaction, content.regions, onRows);
    await indexedAtTheEnd(transaction, 'village', () => storeVillages(transaction, content.villages, onRows));
    await removeVanished(transaction, content);
    await indexedAtTheEnd(transaction, 'place', () => storePlaces(transaction, content.places, onRows));
    await storeOutlines(transaction, content.outlines);
    await storeSources(transaction, content.sources);
    await storeDestinations(transaction, content.destinations);
    await transaction`delete from area_version`;
    await transaction`insert into area_version (version) values (${version})`;
    return true;
  });
  if (stored) await sql`analyze region, village, place`;
  return { version, stored };
}

/**
 * An empty table is filled without its indexes, which are then built whole: several times as fast. A table with rows keeps
 * them, since dropping one would make readers wait.
 */
async function indexedAtTheEnd(
  sql: TransactionSql,
  table: 'village' | 'place',
  store: () => Promise<void>,
): Promise<void> {
  const [row] = await sql`select 1 from ${sql(table)} limit 1`;
  if (row) return store();
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = current_schema() and tablename = ${table}
      and indexname not in (select conname from pg_constraint where conrelid = ${table}::regclass)`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  await store();
  for (const { definition } of indexes) await sql.unsafe(definition);
}

/** The version of areas, from all that is stored of them. */
export function areaVersion({ regions, villages, places, outlines, sources, destinations }: AreaContent): string {
  return versionOf([regions, villages, places, outlines, sources, destinations]);
}

async function storeRegions(sql: TransactionSql, regions: readonly Region[], onRows: OnRows): Promise<void> {
  for (const rows of inBatches(regions, BATCH)) {
    await sql`
      insert into region (code, level, parent, name, population, population_is_estimate, area, underdeveloped_from,
        underdeveloped_until, villages, location, bbox)
      select code, level, parent, name, population, population_is_estimate, area, underdeveloped_from,
        underdeveloped_until, villages, st_setsrid(st_makepoint(lon, lat), 4326), array[west, south, east, north]
      from unnest(${column(rows, 'code')}::text[], ${column(rows, 'level')}::text[], ${column(rows, 'parent')}::text[],
        ${column(rows, 'name')}::text[], ${column(rows, 'population')}::int[],
        ${sql.array(column(rows, 'populationIsEstimate'), BOOLEAN)}, ${column(rows, 'area')}::float8[],
        ${column(rows, 'underdevelopedFrom')}::date[], ${column(rows, 'underdevelopedUntil')}::date[],
        ${column(rows, 'villages')}::int[], ${column(rows, 'lon')}::float8[], ${column(rows, 'lat')}::float8[],
        ${rows.map(({ bbox }) => bbox[0])}::float8[], ${rows.map(({ bbox }) => bbox[1])}::float8[],
        ${rows.map(({ bbox }) => bbox[2])}::float8[], ${rows.map(({ bbox }) => bbox[3])}::float8[])
        as given (code, level, parent, name, population, population_is_estimate, area, underdeveloped_from,
          underdeveloped_until, villages, lon, lat, west, south, east, north)
      on conflict (code) do update set level = excluded.level, parent = excluded.parent, name = excluded.name,
        population = excluded.population, population_is_estimate = excluded.population_is_estimate, area = excluded.area,
        underdeveloped_from = excluded.underdeveloped_from, underdeveloped_until = excluded.underdeveloped_until,
        villages = excluded.villages, location = excluded.location, bbox = excluded.bbox`;
  }
  onRows('regions', regions.length);
}

async function storeVillages(sql: TransactionSql, villages: readonly Village[], onRows: OnRows): Promise<void> {
  let stored = 0;
  for (const rows of inBatches(villages, BATCH)) {
    await sql`
      insert into village (code, code_2020, name, district, regency, province, postal_code, population, location)
      select code, code_2020, name, district, regency, province, postal_code, population,
        st_setsrid(st_makepoint(lon, lat), 4326)
      from unnest(${column(rows, 'code')}::text[], ${column(rows, 'code2020')}::text[], ${column(rows, 'name')}::text[],
        ${column(rows, 'district')}::text[], ${column(rows, 'regency')}::text[], ${column(rows, 'province')}::text[],
        ${column(rows, 'postalCode')}::text[], ${column(rows, 'population')}::int[], ${column(rows, 'lon')}::float8[],
        ${column(rows, 'lat')}::float8[])
        as given (code, code_2020, name, district, regency, province, postal_code, population, lon, lat)
      on conflict (code) do update set code_2020 = excluded.code_2020, name = excluded.name,
        district = excluded.district, regency = excluded.regency, province = excluded.province,
        postal_code = excluded.postal_code, population = excluded.population, location = excluded.location`;
    stored += rows.length;
    onRows('villages', stored);
  }
}

/**
 * Points of a village that has another code now follow it, found by its code of 2020. A village that points still refer to
 * stays until these points have gone; a region, until its villages have.
 */
async function removeVanished(sql: TransactionSql, { regions, villages }: AreaContent): Promise<void> {
  const kept = new Set([...regions, ...villages].map(({ code }) => code));
  const vanished = async (table: 'region' | 'village') => {
    const rows = await sql<{ code: string }[]>`select code from ${sql(table)} order by code desc`;
    return rows.map(({ code }) => code).filter((code) => !kept.has(code));
  };
  const gone = await vanished('village');
  await sql`
    update access_point set village = successor.code
    from village join village as successor using (code_2020)
    where access_point.village = village.code and village.code = any (${gone}::text[])
      and successor.code <> all (${gone}::text[])`;
  await sql`
    delete from village where code = any (${gone}::text[])
      and not exists (select from access_point where access_point.village = village.code)`;
  for (const code of await vanished('region')) {
    await sql`
      delete from region where code = ${code}
        and not exists (select from village where ${code} in (district, regency, province))
        and not exists (select from region as child where child.parent = ${code})`;
  }
}

async function storePlaces(sql: TransactionSql, places: readonly PlaceRow[], onRows: OnRows): Promise<void> {
  await sql`delete from place`;
  let stored = 0;
  for (const rows of inBatches(places, BATCH)) {
    await sql`
      insert into place (id, kind, code, name, context, search_name, search_context, weight, location, bbox)
      select ${stored}::int + position, kind, code, name, context, search_name, search_context, weight,
        st_setsrid(st_makepoint(lon, lat), 4326),
        case when west is not null then array[west, south, east, north] end
      from unnest(${column(rows, 'kind')}::text[], ${column(rows, 'code')}::text[], ${column(rows, 'name')}::text[],
        ${column(rows, 'context')}::text[], ${column(rows, 'searchName')}::text[],
        ${column(rows, 'searchContext')}::text[], ${column(rows, 'weight')}::float8[],
        ${column(rows, 'lon')}::float8[], ${column(rows, 'lat')}::float8[],
        ${rows.map(({ bbox }) => bbox?.[0] ?? null)}::float8[], ${rows.map(({ bbox }) => bbox?.[1] ?? null)}::float8[],
        ${rows.map(({ bbox }) => bbox?.[2] ?? null)}::float8[], ${rows.map(({ bbox }) => bbox?.[3] ?? null)}::float8[])
        with ordinality as given (kind, code, name, context, search_name, search_context, weight, lon, lat,
          west, south, east, north, position)`;
    stored += rows.length;
    onRows('places', stored);
  }
}

async function storeOutlines(sql: TransactionSql, outlines: AreaContent['outlines']): Promise<void> {
  for (const { level, topology } of outlines) {
    await sql`
      insert into outline (level, topology) values (${level}, ${topology})
      on conflict (list, level) do update set topology = excluded.topology`;
  }
}

async function storeSources(sql: TransactionSql, sources: readonly AreaSource[]): Promise<void> {
  await sql`delete from area_source`;
  for (const [position, { subject, source, licence, asOf }] of sources.entries()) {
    await sql`
      insert into area_source (subject, source, licence, as_of, position)
      values (${subject}, ${source}, ${licence}, ${asOf}, ${position})`;
  }
}

async function storeDestinations(sql: TransactionSql, destinations: readonly Destination[]): Promise<void> {
  await sql`delete from destination`;
  for (const [position, { code, name, regencies }] of destinations.entries()) {
    await sql`
      insert into destination (code, name, regencies, position)
      values (${code}, ${name}, ${[...regencies]}::text[], ${position})`;
  }
}
