import type { EverydayName, PlacedRegion, PlacedVillage } from '../../shared/offline/places-file.ts';
import type { SavedPoint } from '../../shared/offline/points-file.ts';
import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

/** So many rows are read at a time, so that other requests are answered in between. */
const BATCH = 2000;

/** Which points are published, with all that is stored of them? Batches in the order of ids. */
export function eachSavedPoint(db: Db, published: Published): AsyncGenerator<readonly SavedPoint[], void> {
  return inBatches(
    (after) => db<SavedPoint[]>`
      select id, name, category, technology, status, verified_on::text as "verifiedOn", bandwidth,
        opening_hours as "openingHours", provider, address, approximate, village, ST_X(location::geometry) as lon,
        ST_Y(location::geometry) as lat
      from access_point where dataset = ${published.points} and id > ${after} order by id limit ${BATCH}`,
    ({ id }) => id,
  );
}

/** Which villages are there, where, and how many people live in them? Batches in the order of codes. */
export function eachSavedVillage(db: Db, published: Published): AsyncGenerator<readonly PlacedVillage[], void> {
  return inBatches(
    (after) => db<PlacedVillage[]>`
      with page as (
        select village, population, population_is_official from village_coverage
        where dataset = ${published.id} and village > ${after} order by village limit ${BATCH}
      )
      select v.code, v.name, v.postal_code as "postalCode", ST_X(v.location::geometry) as lon,
        ST_Y(v.location::geometry) as lat, v.population, page.population as people,
        page.population_is_official as "peopleAreOfficial"
      from page join village v on v.code = page.village order by page.village`,
    ({ code }) => code,
  );
}

/** Which regions are there? */
export async function listSavedRegions(db: Db): Promise<PlacedRegion[]> {
  return db<PlacedRegion[]>`
    select code, name, area, underdeveloped_from::text as "underdevelopedFrom",
      underdeveloped_until::text as "underdevelopedUntil", ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat
    from region order by code collate "C"`;
}

/** By which further names are regions found? A region stands among the places first under its own, then under these. */
export async function listEverydayNames(db: Db): Promise<EverydayName[]> {
  return db<EverydayName[]>`
    select code, search_name as "searchName" from (
      select id, code, search_name, row_number() over (partition by code order by id) as turn
      from place where kind in ('province', 'regency', 'district')
    ) named
    where turn > 1 order by id`;
}

/** How many rows will there be? */
export async function countSaved(db: Db, published: Published): Promise<{ points: number; villages: number }> {
  const [row] = await db<{ points: number; villages: number }[]>`
    select (select count(*) from access_point where dataset = ${published.points})::int as points,
      (select count(*) from village_coverage where dataset = ${published.id})::int as villages`;
  return row ?? { points: 0, villages: 0 };
}

async function* inBatches<Row>(
  read: (after: string) => PromiseLike<readonly Row[]>,
  keyOf: (row: Row) => string,
): AsyncGenerator<readonly Row[], void> {
  let after = '';
  for (;;) {
    const rows = await read(after);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = keyOf(last);
  }
}
