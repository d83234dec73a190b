import type { Db } from '../db/connect.ts';
import { insideOf } from './coverage.ts';
import type { Published } from './published.ts';

/** A village with its distance to the nearest active point, in metres; null: no point is active. */
export interface ReachedVillage {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly distance: number | null;
}

/** Which villages are in this district, and how far is each from the nearest active point? */
export async function listReachedVillages(db: Db, published: Published, district: string): Promise<ReachedVillage[]> {
  return db<ReachedVillage[]>`
    select v.code, v.name, c.population, c.distance
    from village_coverage c join village v on v.code = c.village
    where c.dataset = ${published.id} ${insideOf(db, district)}
    order by v.name, v.code`;
}

/** How far is this village from the nearest active point? `undefined`: it is not measured. */
export async function findReachedVillage(
  db: Db,
  published: Published,
  village: string,
): Promise<ReachedVillage | undefined> {
  const [row] = await db<ReachedVillage[]>`
    select v.code, v.name, c.population, c.distance
    from village_coverage c join village v on v.code = c.village
    where c.dataset = ${published.id} and c.village = ${village}`;
  return row;
}

/** In which direction, in degrees clockwise from north, does the nearest active point of each of these villages lie? */
export async function bearingsToPoints(
  db: Db,
  published: Published,
  villages: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db<{ code: string; bearing: number }[]>`
    select v.code, coalesce(degrees(ST_Azimuth(v.location, p.location)), 0) as bearing
    from village_coverage c
      join village v on v.code = c.village
      join access_point p on p.dataset = ${published.points} and p.id = c.nearest_point
    where c.dataset = ${published.id} and c.village = any (${[...villages]}::text[])`;
  return new Map(rows.map(({ code, bearing }) => [code, bearing]));
}
