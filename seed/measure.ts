import type { Sql } from 'postgres';
import type { LonLat } from '../shared/lon-lat.ts';
import { inBatches } from './batches.ts';
import { createNearestSearch } from './nearest-points.ts';

interface Place {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
}

const BATCH = 10_000;
/** Digits and dots of a code down to its province, regency and district. */
const CODE_LENGTHS = [2, 5, 8] as const;

/** True when a data set's coverage is measured to the end. */
export async function isMeasured(sql: Sql, dataset: number): Promise<boolean> {
  const [row] = await sql`select 1 from region_coverage where dataset = ${dataset} and region = 'ID'`;
  return row !== undefined;
}

/**
 * Measures how far each village is from its nearest active point of a data set, and sums up for every region.
 * It takes the place of what a broken-off measurement has left. Distances are those of PostGIS on the WGS84 spheroid; kdbush
 * finds which points come into question.
 * @param onVillages told how many villages are measured.
 */
export async function measureCoverage(
  sql: Sql,
  dataset: number,
  onVillages: (measured: number) => void = () => undefined,
): Promise<void> {
  await dropCoverage(sql, dataset);
  const partition = coveragePartition(dataset);
  await sql.unsafe(`create table ${partition} partition of village_coverage for values in (${dataset})`);
  const points = await sql<Place[]>`
    select id as code, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat
    from access_point where dataset = ${dataset} and status = 'active' order by id`;
  const villages = await sql<Place[]>`
    select code, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat from village order by code collate "C"`;
  const candidatesOf = createNearestSearch(points.map(positionOf));
  let measured = 0;
  for (const batch of inBatches(villages, BATCH)) {
    const pairs = batch.flatMap((village) => {
      const candidates = candidatesOf(positionOf(village));
      return candidates.length === 0
        ? [{ village, point: null }]
        : candidates.map((index) => ({ village, point: points[index] ?? null }));
    });
    await storeNearest(sql, dataset, pairs);
    measured += batch.length;
    onVillages(measured);
  }
  await sql.unsafe(`analyze ${partition}`);
  for (const length of CODE_LENGTHS) await sumUpRegions(sql, dataset, length);
  await sumUpRegions(sql, dataset, null);
}

/** Removes all that was measured of a data set. */
export async function dropCoverage(sql: Sql, dataset: number): Promise<void> {
  await sql`delete from region_coverage where dataset = ${dataset}`;
  await sql.unsafe(`drop table if exists ${coveragePartition(dataset)}`);
}

/** Stores of each village the nearest of its candidates; of points equally far, the one with the lowest id. */
async function storeNearest(
  sql: Sql,
  dataset: number,
  pairs: readonly { readonly village: Place; readonly point: Place | null }[],
): Promise<void> {
  await sql`
    insert into village_coverage (dataset, village, population, nearest_point, distance)
    select distinct on (v.code collate "C") ${dataset}::int, v.code, v.population, given.point,
      ST_Distance(v.location, ST_SetSRID(ST_MakePoint(given.lon, given.lat), 4326)::geography)
    from unnest(${pairs.map(({ village }) => village.code)}::text[], ${pairs.map(({ point }) => point?.code ?? null)}::text[],
      ${pairs.map(({ point }) => point?.lon ?? null)}::float8[], ${pairs.map(({ point }) => point?.lat ?? null)}::float8[])
      as given (village, point, lon, lat)
      join village v on v.code = given.village
    order by v.code collate "C", 5, given.point`;
}

/** @param length of the codes that are summed up for; `null`: one row for the country. */
async function sumUpRegions(sql: Sql, dataset: number, length: number | null): Promise<void> {
  const regionOf = () => (length === null ? sql`'ID'` : sql`left(village, ${length}::int)`);
  await sql`
    insert into region_coverage (dataset, region, points, villages, population, median_distance, p90_distance)
    with counted as (
      select ${regionOf()} as region, count(*)::int as points
      from access_point where dataset = ${dataset} and status = 'active' group by 1
    ), ranked as (
      select ${regionOf()} as region, population, distance,
        sum(population) over (partition by ${regionOf()} order by distance) as reached,
        sum(population) over (partition by ${regionOf()}) as people
      from village_coverage where dataset = ${dataset}
    )
    select ${dataset}::int, region, coalesce(max(points), 0), count(*)::int, sum(population)::int,
      min(distance) filter (where people > 0 and 2 * reached >= people),
      min(distance) filter (where people > 0 and 10 * reached >= 9 * people)
    from ranked left join counted using (region)
    group by region`;
}

function positionOf({ lon, lat }: Place): LonLat {
  return [lon, lat];
}

function coveragePartition(dataset: number): string {
  return `village_coverage_${dataset}`;
}
