import { setImmediate } from 'node:timers/promises';
import type { Sql } from 'postgres';
import type { LonLat } from '../shared/lon-lat.ts';
import { column, inBatches } from './batches.ts';
import { dropPatiently } from './drop-datasets.ts';
import { createNearestSearch } from './nearest-points.ts';
import { type InhabitedPlace, populationsOf, readPeople } from './people.ts';

interface Place {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
}

const BATCH = 10_000;
/** PostgreSQL's number for its type boolean: this library takes a list of booleans for one. */
const BOOLEAN = 16;
/** Digits and dots of a code down to its province, regency and district. */
const CODE_LENGTHS = [2, 5, 8] as const;

/** True when a data set's coverage is measured to the end. */
export async function isMeasured(sql: Sql, dataset: number): Promise<boolean> {
  const [row] = await sql`select 1 from region_coverage where dataset = ${dataset} and region = 'ID'`;
  return row !== undefined;
}

/** A data set, whose points it shows (`null`: its own), and which list of people it goes by (`null`: estimates). */
interface Measurable {
  readonly id: number;
  readonly pointsOf: number | null;
  readonly populationList: number | null;
}

/**
 * Measures how far each village is from its nearest active point of a data set, and sums up for every region.
 * It takes the place of what a broken-off measurement has left. Distances are those of PostGIS on the WGS84 spheroid; kdbush
 * finds which points come into question.
 * @param onVillages told how many villages are measured.
 */
export async function measureCoverage(
  sql: Sql,
  { id, pointsOf, populationList }: Measurable,
  onVillages: (measured: number) => void = () => undefined,
): Promise<void> {
  await dropCoverage(sql, id);
  const partition = coveragePartition(id);
  await sql.unsafe(`create table ${partition} (like village_coverage including defaults including constraints)`);
  const shown = pointsOf ?? id;
  const points = await sql<Place[]>`
    select id as code, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat
    from access_point where dataset = ${shown} and status = 'active' order by id`;
  const villages = await readPeople(sql, populationList);
  const candidatesOf = createNearestSearch(points.map(positionOf));
  let measured = 0;
  // While the database measures a batch, the next one is prepared.
  let storing: Promise<void> = Promise.resolve();
  for (const batch of inBatches(villages, BATCH)) {
    const pairs = batch.flatMap((village) => {
      const candidates = candidatesOf(positionOf(village));
      return candidates.length === 0
        ? [{ village, point: null }]
        : candidates.map((index) => ({ village, point: points[index] ?? null }));
    });
    await storing;
    storing = storeNearest(sql, id, batch, pairs).then(() => {
      measured += batch.length;
      onVillages(measured);
    });
    // Lets the statement go out before this program computes on; its failure is told when it is waited for.
    storing.catch(() => undefined);
    await setImmediate();
  }
  await storing;
  await attachCoverage(sql, id);
  for (const length of CODE_LENGTHS) await sumUpRegions(sql, id, shown, length);
  await sumUpRegions(sql, id, shown, null);
  await sql`update dataset set populations = ${populationsOf(villages)} where id = ${id}`;
}

/** Removes all that was measured of a data set. */
async function dropCoverage(sql: Sql, dataset: number): Promise<void> {
  await sql`delete from region_coverage where dataset = ${dataset}`;
  if (await dropPatiently(sql, [coveragePartition(dataset)])) return;
  throw new Error('Readers keep the coverage that is to be measured anew. Please try again when there are fewer.');
}

/** As a partition it is seen by readers; those of the other partitions do not wait. */
async function attachCoverage(sql: Sql, dataset: number): Promise<void> {
  const partition = coveragePartition(dataset);
  await sql.unsafe(`alter table ${partition} add primary key (dataset, village)`);
  await sql.unsafe(`alter table village_coverage attach partition ${partition} for values in (${dataset})`);
  await sql.unsafe(`analyze ${partition}`);
}

/** Stores of each village the nearest of its candidates; of points equally far, the one with the lowest id. */
async function storeNearest(
  sql: Sql,
  dataset: number,
  villages: readonly InhabitedPlace[],
  pairs: readonly { readonly village: InhabitedPlace; readonly point: Place | null }[],
): Promise<void> {
  await sql`
    insert into ${sql(coveragePartition(dataset))}
      (dataset, village, population, population_is_official, nearest_point, distance)
    select distinct on (v.code collate "C") ${dataset}::int, v.code, people.population, people.is_official, given.point,
      ST_Distance(v.location, ST_SetSRID(ST_MakePoint(given.lon, given.lat), 4326)::geography)
    from unnest(${pairs.map(({ village }) => village.code)}::text[], ${pairs.map(({ point }) => point?.code ?? null)}::text[],
      ${pairs.map(({ point }) => point?.lon ?? null)}::float8[], ${pairs.map(({ point }) => point?.lat ?? null)}::float8[])
      as given (village, point, lon, lat)
      join village v on v.code = given.village
      join unnest(${column(villages, 'code')}::text[], ${column(villages, 'population')}::int[],
        ${sql.array(column(villages, 'isOfficial'), BOOLEAN)}) as people (village, population, is_official)
        on people.village = given.village
    order by v.code collate "C", 6, given.point collate "C"`;
}

/** @param length of the codes that are summed up for; `null`: one row for the country. */
async function sumUpRegions(sql: Sql, dataset: number, shown: number, length: number | null): Promise<void> {
  const regionOf = () => (length === null ? sql`'ID'` : sql`left(village, ${length}::int)`);
  await sql`
    insert into region_coverage (dataset, region, points, villages, population, official_villages, median_distance, p90_distance)
    with counted as (
      select ${regionOf()} as region, count(*)::int as points
      from access_point where dataset = ${shown} and status = 'active' group by 1
    ), ranked as (
      select ${regionOf()} as region, population, distance, population_is_official,
        sum(population) over (partition by ${regionOf()} order by distance) as reached,
        sum(population) over (partition by ${regionOf()}) as people
      from village_coverage where dataset = ${dataset}
    )
    select ${dataset}::int, region, coalesce(max(points), 0), count(*)::int, sum(population)::int,
      (count(*) filter (where population_is_official))::int,
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
