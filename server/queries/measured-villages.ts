import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

/** So many rows are read at a time, so that other requests are answered in between. */
const BATCH = 2000;

export interface MeasuredVillage {
  readonly code: string;
  /** Decimal degrees, WGS84, as stored. */
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  /** Metres to the nearest active point; null when none is active. */
  readonly distance: number | null;
}

/** How many villages are measured? */
export async function countMeasuredVillages(db: Db, published: Published): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select villages as count from region_coverage where dataset = ${published.id} and region = 'ID'`;
  return row?.count ?? 0;
}

/** Where is every village, how many live there, how far is its nearest active point? Batches in the order of codes. */
export async function* eachMeasuredVillage(
  db: Db,
  published: Published,
): AsyncGenerator<readonly MeasuredVillage[], void> {
  let after = '';
  for (;;) {
    const rows: readonly MeasuredVillage[] = await db<MeasuredVillage[]>`
      with page as (
        select village, population, distance from village_coverage
        where dataset = ${published.id} and village > ${after} order by village limit ${BATCH}
      )
      select v.code, ST_X(v.location::geometry) as lon, ST_Y(v.location::geometry) as lat, page.population, page.distance
      from page join village v on v.code = page.village order by page.village`;
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.code;
  }
}

export interface NamedVillage {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly regency: string;
  readonly province: string;
}

/** What are these villages called, and where do they lie? */
export async function nameVillages(db: Db, codes: readonly string[]): Promise<NamedVillage[]> {
  return db<NamedVillage[]>`
    select v.code, v.name, district.name as district, regency.name as regency, province.name as province
    from village v join region district on district.code = v.district
      join region regency on regency.code = v.regency
      join region province on province.code = v.province
    where v.code = any (${[...codes]}::text[])`;
}
