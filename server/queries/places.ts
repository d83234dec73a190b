import type { Fragment } from 'postgres';
import type { LonLat } from '../../shared/lon-lat.ts';
import type { AskedName, PlaceRow } from '../../shared/place-ranking.ts';
import { searchName } from '../../shared/search-name.ts';
import type { Db } from '../db/connect.ts';
import { inRegion, likeAnywhere } from './access-points.ts';
import type { Published } from './published.ts';
import { shortName } from './regions.ts';

/** How many candidates a search hands to the ranking. */
const CANDIDATES = 40;

/** Which places bear one of these names exactly, inside what was asked? */
export async function findPlacesNamed(db: Db, asked: readonly AskedName[], region?: string): Promise<PlaceRow[]> {
  const names = asked.map(({ name }) => name);
  const contexts = asked.map(({ inside }) => likeAnywhere(inside.join('%')).replace(/\\%/g, '%'));
  return db<PlaceRow[]>`
    select ${columns(db)}
    from place p join unnest(${names}::text[], ${contexts}::text[]) as asked (name, context)
      on p.search_name = asked.name and p.search_context like asked.context
    where ${inside(db, region)}
    order by p.weight desc, p.id limit ${CANDIDATES}`;
}

/** Which places have a name, or a word of a name, that begins so? */
export async function findPlacesBeginning(db: Db, text: string, region?: string): Promise<PlaceRow[]> {
  const beginning = likeAnywhere(text).slice(1);
  const inner = text.length < 3 ? db`` : db`or p.search_name like ${`% ${beginning}`}`;
  // Thousands may begin so: they are put in order by what is short, and only those that are handed on are read whole.
  return db<PlaceRow[]>`
    with candidate as materialized (
      select p.id from place p where (p.search_name like ${beginning} ${inner}) and ${inside(db, region)}
      order by p.weight desc, p.id limit ${CANDIDATES}
    )
    select ${columns(db)} from candidate join place p using (id) order by p.weight desc, p.id`;
}

/** Which places have a name that looks like this one (trigrams)? */
export async function findPlacesLike(db: Db, text: string, region?: string): Promise<PlaceRow[]> {
  return db<PlaceRow[]>`
    select ${columns(db)} from place p
    where p.search_name % ${text} and ${inside(db, region)}
    order by similarity(p.search_name, ${text}) desc, p.weight desc, p.id limit ${2 * CANDIDATES}`;
}

/** Which places have this postal code: the area of the code first, then its villages? */
export async function findPlacesByPostalCode(db: Db, postalCode: string, region?: string): Promise<PlaceRow[]> {
  const villages = await db<{ code: string; name: string }[]>`
    select code, name from village where postal_code = ${postalCode}`;
  // Places have an index of names, not of codes.
  const names = [postalCode, ...villages.map(({ name }) => searchName(name))];
  return db<PlaceRow[]>`
    select ${columns(db)} from place p
    where p.search_name = any(${names}::text[]) and ${inside(db, region)} and ((p.kind = 'postal-code' and p.code = ${postalCode})
      or (p.kind = 'village' and p.code = any(${villages.map(({ code }) => code)}::text[])))
    order by p.kind = 'postal-code' desc, p.weight desc, p.id limit ${CANDIDATES}`;
}

/** Shorter texts are part of thousands of names, and whoever types them is on the way to a longer one. */
const SHORTEST_PART = 4;

/** Which access points have this id, or this text in their name? Shorter names come first. */
export async function findPointsNamed(
  db: Db,
  published: Published,
  { id, text, region }: { readonly id: string; readonly text: string; readonly region?: string | undefined },
): Promise<PlaceRow[]> {
  const within = region ? db`and p.village in (select v.code from village v where ${inRegion(db, region)})` : db``;
  const named = text.length < SHORTEST_PART ? db`` : db`or p.search_name like ${likeAnywhere(text)}`;
  return db<PlaceRow[]>`
    select 'point' as kind, p.id as code, p.name, concat_ws(', ', v.name, 'Kec. ' || d.name, ${shortName(db, 'r')}) as context,
      ST_X(p.location::geometry) as lon, ST_Y(p.location::geometry) as lat, null as bbox,
      p.search_name as "searchName", 2::real as weight
    from (
        select p.* from access_point p
        where p.dataset = ${published.points} and (p.id = ${id} ${named}) ${within}
        order by length(p.search_name), p.id limit ${CANDIDATES}
      ) p
      join village v on v.code = p.village
      join region d on d.code = v.district
      join region r on r.code = v.regency
    order by length(p.search_name), p.id`;
}

/** The index orders by a sphere; so many are then ordered by the spheroid. */
const NEAR = 8;

/** In which village, by the nearest settlement, does this position lie, and how far is that settlement in metres? */
export async function findNearestVillage(
  db: Db,
  [lon, lat]: LonLat,
): Promise<(PlaceRow & { distance: number }) | null> {
  const here = db`ST_SetSRID(ST_MakePoint(${lon}, ${lat}), 4326)::geography`;
  const [row] = await db<(PlaceRow & { distance: number })[]>`
    select 'village' as kind, v.code, v.name, concat_ws(', ', 'Kec. ' || d.name, ${shortName(db, 'r')}, p.name) as context,
      ${lon}::double precision as lon, ${lat}::double precision as lat, null as bbox, '' as "searchName", 0::real as weight,
      v.distance
    from (
        select near.*, ST_Distance(near.location, ${here}) as distance
        from (select * from village order by location <-> ${here} limit ${NEAR}) near
      ) v
      join region d on d.code = v.district
      join region r on r.code = v.regency
      join region p on p.code = v.province
    order by v.distance, v.code limit 1`;
  return row ?? null;
}

/** Whether the place is a region, or lies in it; an area of a postal code may reach beyond, so it is in none. */
function inside(db: Db, region: string | undefined): Fragment {
  return region ? db`(p.code = ${region} or p.code like ${`${region}.%`})` : db`true`;
}

function columns(db: Db): Fragment {
  return db`
    p.kind, p.code, p.name, p.context, ST_X(p.location::geometry) as lon, ST_Y(p.location::geometry) as lat, p.bbox,
    p.search_name as "searchName", p.weight`;
}
