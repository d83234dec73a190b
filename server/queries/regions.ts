import type { Fragment } from 'postgres';
import type { Request } from '../../shared/api.ts';
import type { Region } from '../../shared/regions.ts';
import { today } from '../../shared/today.ts';
import type { RegionLevel } from '../../shared/vocabulary.ts';
import type { Db } from '../db/connect.ts';
import { isListed } from './coverage.ts';
import type { Published } from './published.ts';

/** Which regions are there at this level, inside this parent or box, in the order of their codes? */
export async function listRegions(db: Db, published: Published, request: Request<'listRegions'>): Promise<Region[]> {
  const { level, parent, bbox } = request;
  const inParent = parent
    ? db`and ${parent} in (place.district, place.regency, place.province) and place.code <> ${parent}`
    : db``;
  const inBox = bbox
    ? db`and place.location::geometry && ST_MakeEnvelope(${bbox[0]}, ${bbox[1]}, ${bbox[2]}, ${bbox[3]}, 4326)`
    : db``;
  return db<Region[]>`${regionsWhere(db, published, level, db`true ${inParent} ${inBox}`)}`;
}

/** Which region has this code? */
export async function getRegion(db: Db, published: Published, code: string): Promise<Region | null> {
  const level = levelOf(code);
  const [row] = await db<Region[]>`${regionsWhere(db, published, level, db`place.code = ${code}`)}`;
  return row ?? null;
}

/** Which regions lie right inside this one, or which provinces are there, by name? */
export async function listRegionNames(db: Db, parent: string | null): Promise<{ code: string; name: string }[]> {
  return db<{ code: string; name: string }[]>`
    select code, name from region where ${parent === null ? db`level = 'province'` : db`parent = ${parent}`} order by name, code`;
}

/** Where is the middle of each region of this level, inside this parent? */
export async function listMiddles(db: Db, level: RegionLevel, parent: string | undefined) {
  const inParent = parent ? db`and starts_with(code, ${`${parent}.`})` : db``;
  return db<{ code: string; lon: number; lat: number }[]>`
    select code, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat
    from region where level = ${level} ${inParent}`;
}

/** The level that a Kemendagri code stands for. */
export function levelOf(code: string): RegionLevel {
  const levels = ['province', 'regency', 'district', 'village'] as const;
  return levels[code.split('.').length - 1] ?? 'village';
}

function regionsWhere(db: Db, published: Published, level: RegionLevel, condition: Fragment): Fragment {
  const key = db(level === 'village' ? 'code' : level);
  return db`
    with place as (
      select place.* from (${level === 'village' ? villages(db) : regions(db, level)}) place where ${condition}
    ), counted as (
      select v.${key} as code, count(*)::int as points, count(*) filter (where p.status = 'active')::int as active
      from access_point p join village v on v.code = p.village
      where p.dataset = ${published.points} and v.${key} in (select code from place)
      group by 1
    )
    select place.code, place.name, ${level} as level, place.parent, place.context,
      coalesce(people.population, place.population) as population,
      coalesce(people.is_estimate, place.population_is_estimate) as "populationIsEstimate", place.area, place.underdeveloped,
      ST_X(place.location::geometry) as lon, ST_Y(place.location::geometry) as lat, place.bbox, place.villages,
      coalesce(counted.points, 0) as points, coalesce(counted.active, 0) as "activePoints"
    from place left join (${level === 'village' ? peopleOfVillages(db, published) : peopleOfRegions(db, published, level)}) people using (code)
      left join counted using (code)
    order by place.code`;
}

/** Which regencies in a region, or in the country, are on the list of underdeveloped ones on a day? Their codes. */
export async function listUnderdeveloped(db: Db, region: string | undefined, day: string): Promise<string[]> {
  const rows = await db<{ code: string }[]>`
    select code from region r where level = 'regency' and ${isListed(db, 'r', day)}
      ${region ? db`and ${region.slice(0, 5)} in (code, parent)` : db``}
    order by code collate "C"`;
  return rows.map(({ code }) => code);
}

/** Regions with the regions they lie in: an ancestor's code where there is one, else their own. */
function regions(db: Db, level: RegionLevel): Fragment {
  return db`
    select r.code, r.name, r.parent, r.population, r.population_is_estimate, r.area, r.villages, r.location, r.bbox,
      concat_ws(', ', ${shortName(db, 'parent')}, grandparent.name) as context,
      ${isListed(db, 'r', today())} as underdeveloped,
      r.code as district, coalesce(parent.code, r.code) as regency, coalesce(grandparent.code, parent.code, r.code) as province
    from region r
      left join region parent on parent.code = r.parent
      left join region grandparent on grandparent.code = parent.parent
    where r.level = ${level}`;
}

function villages(db: Db): Fragment {
  return db`
    select v.code, v.name, v.district as parent, v.population, true as population_is_estimate,
      null::double precision as area, 1 as villages, v.location,
      array[ST_X(v.location::geometry), ST_Y(v.location::geometry), ST_X(v.location::geometry), ST_Y(v.location::geometry)]
        as bbox,
      concat_ws(', ', 'Kec. ' || d.name, ${shortName(db, 'r')}, p.name) as context, false as underdeveloped,
      v.district, v.regency, v.province
    from village v
      join region d on d.code = v.district
      join region r on r.code = v.regency
      join region p on p.code = v.province`;
}

/** "Kab. Kupang", as people write it where a name is one of several. */
export function shortName(db: Db, alias: 'r' | 'parent'): Fragment {
  return db`regexp_replace(${db(alias)}.name, '^Kabupaten ', 'Kab. ')`;
}

/** People as they were when the data set was published. Those of a whole regency are counted; below it, only a list knows them. */
function peopleOfRegions(db: Db, published: Published, level: RegionLevel): Fragment {
  const isEstimate =
    level === 'district' ? db`official_villages < villages` : db`official_villages between 1 and villages - 1`;
  return db`
    select region as code, population, ${isEstimate} as is_estimate from region_coverage where dataset = ${published.id}`;
}

function peopleOfVillages(db: Db, published: Published): Fragment {
  return db`
    select village as code, population, not population_is_official as is_estimate
    from village_coverage where dataset = ${published.id}`;
}
