import type { Sql } from 'postgres';
import { searchName } from '../shared/search-name.ts';
import { column, inBatches } from './batches.ts';
import { type AccessPointRecord, type Checked, countReasons } from './check.ts';
import { dropCoverage, isMeasured, measureCoverage } from './measure.ts';
import type { Source } from './sources/source.ts';
import { versionOf } from './version.ts';

/** What became of a list of points: published, or already so. */
export interface Publication {
  readonly version: string;
  readonly published: boolean;
}

/** Told how far it is: points stored, villages measured. */
export interface PublishListener {
  readonly onPoints?: (stored: number) => void;
  readonly onVillages?: (measured: number) => void;
}

const BATCH = 2_000;
const KEPT_FOR_ROLLBACK = 3;

/**
 * Loads the points beside those that are published and measures their coverage, then switches in one short transaction:
 * readers see the old or the new. Points that were published before coverage was measured are measured where they stand.
 * The last three published before stay for a rollback. What a broken-off load has left is removed first.
 */
export async function publishPoints(
  sql: Sql,
  source: Omit<Source, 'records'>,
  { kept, refused }: Checked,
  areaVersion: string,
  { onPoints, onVillages }: PublishListener = {},
): Promise<Publication> {
  await dropDatasets(sql, await sql<DatasetId[]>`select id from dataset where state = 'loading'`);
  const { name, kind, licence, asOf } = source;
  const points = kept.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const reasons = countReasons(refused);
  const version = versionOf([areaVersion, name, kind, source.source, licence, asOf, reasons, points]);
  const [current] = await sql<DatasetId[]>`
    select id from dataset where state = 'published' and version = ${version}`;
  if (current) {
    if (!(await isMeasured(sql, current.id))) await measureCoverage(sql, current.id, onVillages);
    return { version, published: false };
  }

  const [dataset] = await sql<DatasetId[]>`
    insert into dataset (name, kind, source, licence, as_of, refused)
    values (${name}, ${kind}, ${source.source}, ${licence}, ${asOf}, ${sql.json(reasons)}) returning id`;
  if (!dataset) throw new Error('The database gave the new data set no number.');
  await sql.unsafe(`create table ${partitionOf(dataset)} partition of access_point for values in (${dataset.id})`);
  let stored = 0;
  for (const rows of inBatches(points, BATCH)) {
    await storePoints(sql, dataset, rows);
    stored += rows.length;
    onPoints?.(stored);
  }
  await sql`analyze ${sql(partitionOf(dataset))}`;
  await measureCoverage(sql, dataset.id, onVillages);

  await sql.begin(async (transaction) => {
    await transaction`update dataset set state = 'retired' where state = 'published'`;
    await transaction`
      update dataset set state = 'published', version = ${version}, published_at = now() where id = ${dataset.id}`;
  });
  await dropDatasets(
    sql,
    await sql<DatasetId[]>`
      select id from dataset where state = 'retired' order by published_at desc, id desc offset ${KEPT_FOR_ROLLBACK}`,
  );
  return { version, published: true };
}

/**
 * Measures the published data set when it is an official list that lacks its coverage.
 * @returns its version, or `null` when no official list is published.
 */
export async function keepOfficial(sql: Sql, { onVillages }: PublishListener = {}): Promise<Publication | null> {
  const [official] = await sql<(DatasetId & { version: string })[]>`
    select id, version from dataset where state = 'published' and kind = 'official'`;
  if (!official) return null;
  if (!(await isMeasured(sql, official.id))) await measureCoverage(sql, official.id, onVillages);
  return { version: official.version, published: false };
}

interface DatasetId {
  readonly id: number;
}

async function storePoints(sql: Sql, dataset: DatasetId, points: readonly AccessPointRecord[]): Promise<void> {
  await sql`
    insert into access_point (dataset, id, name, search_name, category, technology, status, verified_on, bandwidth,
      opening_hours, provider, address, village, location)
    select ${dataset.id}::int, id, name, search_name, category, technology, status, verified_on, bandwidth,
      opening_hours, provider, address, village, st_setsrid(st_makepoint(lon, lat), 4326)
    from unnest(${column(points, 'id')}::text[], ${column(points, 'name')}::text[],
      ${points.map(({ name }) => searchName(name))}::text[], ${column(points, 'category')}::text[],
      ${column(points, 'technology')}::text[], ${column(points, 'status')}::text[],
      ${column(points, 'verifiedOn')}::date[], ${column(points, 'bandwidth')}::float8[],
      ${column(points, 'openingHours')}::text[], ${column(points, 'provider')}::text[],
      ${column(points, 'address')}::text[], ${column(points, 'village')}::text[],
      ${column(points, 'lon')}::float8[], ${column(points, 'lat')}::float8[])
      as given (id, name, search_name, category, technology, status, verified_on, bandwidth, opening_hours, provider,
        address, village, lon, lat)`;
}

async function dropDatasets(sql: Sql, datasets: readonly DatasetId[]): Promise<void> {
  for (const dataset of datasets) {
    await dropCoverage(sql, dataset.id);
    await sql.begin(async (transaction) => {
      await transaction`drop table if exists ${transaction(partitionOf(dataset))}`;
      await transaction`delete from dataset where id = ${dataset.id}`;
    });
  }
}

/** One partition a data set: dropping it leaves no holes in the others. */
function partitionOf({ id }: DatasetId): string {
  return `access_point_${id}`;
}
