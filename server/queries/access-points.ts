import type { Fragment } from 'postgres';
import type { AccessPoint } from '../../shared/access-points.ts';
import type { Request } from '../../shared/api.ts';
import { plainName } from '../../shared/search-name.ts';
import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

export interface AccessPointRow extends AccessPoint {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
}

export interface NearestRow extends AccessPointRow {
  readonly distance: number;
  readonly bearing: number;
}

type Filters = Pick<Request<'nearestPoints'>, 'category' | 'technology' | 'status'>;

/** Which points match, in the order of their ids? */
export async function listPoints(
  db: Db,
  published: Published,
  request: Request<'listPoints'>,
): Promise<AccessPointRow[]> {
  // The page is chosen first: only its own rows are worth looking up their regions.
  return db<AccessPointRow[]>`
    with page as materialized (
      select p.* from access_point p ${villageFor(db, request)}
      where ${matches(db, published, request)}
      order by p.id
      limit ${request.limit} offset ${request.offset}
    )
    select ${columns(db, published)} from page p ${areas(db)} order by p.id`;
}

/** How many points match, on all pages? */
export async function countPoints(db: Db, published: Published, request: Request<'listPoints'>): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int as count
    from access_point p ${villageFor(db, request)}
    where ${matches(db, published, request)}`;
  return row?.count ?? 0;
}

/** Which point has this id? */
export async function getPoint(db: Db, published: Published, id: string): Promise<AccessPointRow | null> {
  const [row] = await db<AccessPointRow[]>`
    select ${columns(db, published)}
    from access_point p ${areas(db)}
    where p.dataset = ${published.points} and p.id = ${id}`;
  return row ?? null;
}

/**
 * Which points are nearest, by metres on the WGS84 spheroid?
 * The index orders by distance on a sphere, which may differ by 0.5 %. So it only finds how far the k nearest by sphere
 * are on the spheroid at the most; all points within that reach are then ordered exactly.
 */
export async function nearestPoints(
  db: Db,
  published: Published,
  { lon, lat, limit, maxDistance, region, ...filters }: Request<'nearestPoints'>,
): Promise<NearestRow[]> {
  // A subquery is one value to the planner, and only a value lets the index give the points in order.
  const here = db`(select location from place)`;
  // Written out, because with a limit it does not know the planner would plan anew each time, which takes longer than the rest.
  const most = db.unsafe(String(limit));
  const wanted = db`${filtered(db, filters)} ${region ? db`and p.village in (select v.code from village v where ${inRegion(db, region)})` : db``}`;
  return db<NearestRow[]>`
    with place as materialized (
      select ST_SetSRID(ST_MakePoint(${lon}, ${lat}), 4326)::geography as location
    ), reach as materialized (
      select least(max(ST_Distance(location, ${here})) + 0.001, ${maxDistance ?? null}::double precision) as metres
      from (
        select p.location from access_point p
        where p.dataset = ${published.points} ${wanted}
        order by p.location <-> ${here}
        limit ${most}
      ) nearest_on_sphere
    ), nearest as materialized (
      select p.*, ST_Distance(p.location, ${here}) as distance,
        coalesce(degrees(ST_Azimuth(${here}, p.location)), 0) as bearing
      from access_point p
      where p.dataset = ${published.points} ${wanted}
        and ST_DWithin(p.location, ${here}, (select metres from reach))
      order by distance, p.id collate "C"
      limit ${most}
    )
    select ${columns(db, published)}, p.distance, case when p.bearing < 360 then p.bearing else 0 end as bearing
    from nearest p ${areas(db)}
    order by p.distance, p.id collate "C"`;
}

/** The village is only needed where a region is asked for. */
function villageFor(db: Db, { region }: Request<'listPoints'>): Fragment {
  return region ? db`join village v on v.code = p.village` : db``;
}

function columns(db: Db, { kind }: Published): Fragment {
  return db`
    p.id, p.name, ${kind} as dataset, p.category, p.technology, p.status, p.verified_on::text as "verifiedOn", p.bandwidth,
    p.approximate, p.opening_hours as "openingHours", p.provider, p.address, v.postal_code as "postalCode", v.code as "villageCode",
    v.name as village, d.name as district, r.code as "regencyCode", r.name as regency, province.name as province,
    ST_X(p.location::geometry) as lon, ST_Y(p.location::geometry) as lat`;
}

function areas(db: Db): Fragment {
  return db`
    join village v on v.code = p.village
    join region d on d.code = v.district
    join region r on r.code = v.regency
    join region province on province.code = v.province`;
}

function filtered(db: Db, { category, technology, status }: Filters): Fragment {
  return db`
    ${category ? db`and p.category = any(${category})` : db``}
    ${technology ? db`and p.technology = any(${technology})` : db``}
    ${status ? db`and p.status = any(${status})` : db``}`;
}

function matches(db: Db, published: Published, { bbox, region, q, ...filters }: Request<'listPoints'>): Fragment {
  return db`
    p.dataset = ${published.points} ${filtered(db, filters)}
    ${region ? db`and ${inRegion(db, region)}` : db``}
    ${q ? nameContains(db, plainName(q)) : db``}
    ${bbox ? insideBox(db, bbox) : db``}`;
}

/** Whether the village `v` lies in a region, or is it. */
export function inRegion(db: Db, region: string): Fragment {
  return db`${region} in (v.code, v.district, v.regency, v.province)`;
}

/** A text of nothing but punctuation is in no name. */
function nameContains(db: Db, text: string): Fragment {
  return text === '' ? db`and false` : db`and p.search_name like ${likeAnywhere(text)}`;
}

function insideBox(db: Db, [west, south, east, north]: readonly [number, number, number, number]): Fragment {
  return db`
    and p.location::geometry && ST_MakeEnvelope(${west}, ${south}, ${east}, ${north}, 4326)
    and ST_X(p.location::geometry) between ${west} and ${east}
    and ST_Y(p.location::geometry) between ${south} and ${north}`;
}

/** A pattern that finds text anywhere; `%`, `_` and `\` stand for themselves. */
export function likeAnywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
