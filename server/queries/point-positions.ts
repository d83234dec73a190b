import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

/** Where are the points of a region? lon, lat in turn, the region by its Kemendagri code of any level. */
export async function listPositions(db: Db, published: Published, region: string): Promise<Float64Array> {
  const rows = await db<{ lon: number; lat: number }[]>`
    select ST_X(p.location::geometry) as lon, ST_Y(p.location::geometry) as lat
    from access_point p join village v on v.code = p.village
    where p.dataset = ${published.points} and ${region} in (v.code, v.district, v.regency, v.province)`;
  return Float64Array.from(rows.flatMap(({ lon, lat }) => [lon, lat]));
}
