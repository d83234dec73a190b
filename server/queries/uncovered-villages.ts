import type { Fragment } from 'postgres';
import type { Request } from '../../shared/api.ts';
import type { UncoveredVillage } from '../../shared/coverage.ts';
import type { Db } from '../db/connect.ts';
import { insideOf, isListed } from './coverage.ts';
import type { Published } from './published.ts';

/** A village before the method is written to it. */
export type Uncovered = Omit<UncoveredVillage, 'radius' | 'distances' | 'populations' | 'dataset' | 'datasetVersion'>;

/** Which villages; `regencies` are those of a group. */
type Wanted = Request<'uncoveredVillages'> & { readonly regencies?: readonly string[] };

/** Which villages are beyond the radius, most people first, of as many the farthest first? */
export async function listUncovered(db: Db, published: Published, wanted: Wanted): Promise<Uncovered[]> {
  return db<Uncovered[]>`
    with page as (
      select village, population, distance, nearest_point from village_coverage
      where ${isBeyond(db, published, wanted)}
      order by population desc, distance desc nulls first, village limit ${wanted.limit} offset ${wanted.offset}
    )
    select v.code, v.name, district.name as district, regency.name as regency, province.name as province,
      ST_X(v.location::geometry) as lon, ST_Y(v.location::geometry) as lat, page.population, page.distance,
      page.nearest_point as "nearestPoint", ${isListed(db, 'regency', wanted.asOf)} as underdeveloped
    from page join village v on v.code = page.village
      join region district on district.code = v.district
      join region regency on regency.code = v.regency
      join region province on province.code = v.province
    order by page.population desc, page.distance desc nulls first, page.village`;
}

/** How many villages and people are beyond the radius? */
export async function countUncovered(db: Db, published: Published, wanted: Wanted) {
  const [row] = await db<{ villages: number; people: number }[]>`
    select count(*)::int as villages, coalesce(sum(population), 0)::int as people
    from village_coverage where ${isBeyond(db, published, wanted)}`;
  return row ?? { villages: 0, people: 0 };
}

function isBeyond(db: Db, published: Published, { region, regencies, radius }: Wanted): Fragment {
  const inGroup = regencies ? db`and left(village, 5) = any (${[...regencies]}::text[])` : db``;
  return db`dataset = ${published.id} ${insideOf(db, region)} ${inGroup} and not coalesce(distance <= ${radius}, false)`;
}
