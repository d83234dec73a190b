import type { Fragment } from 'postgres';
import type { Request } from '../../shared/api.ts';
import type { CoverageRow } from '../../shared/coverage.ts';
import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

/** The code under which the whole country is measured. */
export const COUNTRY = 'ID';

/** A row before shares are computed and the method is written to it. */
export type Counted = Omit<
  CoverageRow,
  'coveredShare' | 'pointsPer10k' | 'radius' | 'distances' | 'populations' | 'dataset' | 'datasetVersion'
>;
/** The same without what is known only of a radius. */
export type Measured = Omit<Counted, 'villagesCovered' | 'populationCovered' | 'underdeveloped'>;

const CODE_LENGTHS = { province: 2, regency: 5, district: 8 } as const;

/** What was measured of this region, or of the country, whatever the radius? `null`: there is no such region. */
export async function findMeasured(db: Db, published: Published, code: string): Promise<Measured | null> {
  const [row] = await db<Measured[]>`
    select m.region as code, coalesce(r.name, 'Indonesia') as name, coalesce(r.level, 'country') as level, r.parent,
      m.points, m.villages, m.population, m.median_distance as "medianDistance", m.p90_distance as "p90Distance"
    from region_coverage m left join region r on r.code = m.region
    where m.dataset = ${published.id} and m.region = ${code}`;
  return row ?? null;
}

/** How many villages and people of each region of this level are within the radius, in the order of codes? */
export async function coverageOfRegions(
  db: Db,
  published: Published,
  { level, parent, radius, asOf }: Request<'coverage'>,
): Promise<Counted[]> {
  return db<Counted[]>`
    with within as (
      select left(village, ${CODE_LENGTHS[level]}::int) as region, ${countsWithin(db, radius)}
      from village_coverage where dataset = ${published.id} ${insideOf(db, parent)}
      group by 1
    )
    select r.code, r.name, r.level, r.parent, m.points, m.villages, within."villagesCovered", m.population,
      within."populationCovered", m.median_distance as "medianDistance", m.p90_distance as "p90Distance",
      case r.level when 'regency' then ${isListed(db, 'r', asOf)} when 'district' then ${isListed(db, 'regency', asOf)} end
        as underdeveloped
    from within join region_coverage m using (region)
      join region r on r.code = m.region
      left join region regency on regency.code = r.parent
    where m.dataset = ${published.id}
    order by r.code`;
}

/** The two counts of a radius in metres, over rows of `village_coverage`. */
export function countsWithin(db: Db, radius: number): Fragment {
  return db`
    (count(*) filter (where distance <= ${radius}))::int as "villagesCovered",
    coalesce(sum(population) filter (where distance <= ${radius}), 0)::int as "populationCovered"`;
}

/** Only rows of `village_coverage` inside a region: a range of their key. A slash is the character after the dot. */
export function insideOf(db: Db, region: string | undefined): Fragment {
  return region ? db`and village > ${`${region}.`} and village < ${`${region}/`}` : db``;
}

/** Whether a regency is on the list of underdeveloped ones on a day. */
export function isListed(db: Db, alias: 'r' | 'regency', day: string): Fragment {
  const table = db(alias);
  return db`coalesce(${day}::date between ${table}.underdeveloped_from and coalesce(${table}.underdeveloped_until, 'infinity'),
    false)`;
}
