import type { CoverageGroups } from '../../shared/vocabulary.ts';
import type { Db } from '../db/connect.ts';
import { isListed, type Measured } from './coverage.ts';
import type { Published } from './published.ts';

/** A group of regencies, by codes of today. */
export interface Group {
  readonly code: string;
  readonly name: string;
  readonly regencies: readonly string[];
}

/** Which groups are there of this kind? An underdeveloped regency is one that is on the list on the day `asOf`. */
export async function listGroups(db: Db, groups: CoverageGroups, asOf: string): Promise<Group[]> {
  if (groups === 'destination') return db<Group[]>`select code, name, regencies from destination order by position`;
  const regencies = await db<{ code: string; listed: boolean }[]>`
    select code, ${isListed(db, 'r', asOf)} as listed from region r where level = 'regency' order by code`;
  const codes = (wanted: boolean) => regencies.filter(({ listed }) => listed === wanted).map(({ code }) => code);
  return [
    { code: 'underdeveloped', name: 'Daerah tertinggal (Perpres 63/2020)', regencies: codes(true) },
    { code: 'other', name: 'Daerah lainnya', regencies: codes(false) },
  ];
}

/** What holds of each group whatever the radius? A regency may be in several groups. */
export async function measureGroups(db: Db, published: Published, groups: readonly Group[]): Promise<Measured[]> {
  const members = groups.flatMap(({ regencies }, place) => regencies.map((regency) => ({ place, regency })));
  // The number of a group sorts faster than its code.
  const rows = await db<(Omit<Measured, 'code' | 'name' | 'level' | 'parent'> & { place: number })[]>`
    with member as (
      select place, regency from unnest(${members.map(({ place }) => place)}::int[],
        ${members.map(({ regency }) => regency)}::text[]) as member (place, regency)
    ), whole as (
      select place, sum(points)::int as points, sum(villages)::int as villages, sum(population)::int as people
      from region_coverage join member on regency = region where dataset = ${published.id} group by place
    ), ranked as (
      select place, distance, sum(population) over (partition by place order by distance) as reached
      from village_coverage join member on regency = left(village, 5) where dataset = ${published.id}
    )
    select place, max(points) as points, max(villages) as villages, max(people) as population,
      min(distance) filter (where people > 0 and 2 * reached >= people) as "medianDistance",
      min(distance) filter (where people > 0 and 10 * reached >= 9::bigint * people) as "p90Distance"
    from ranked join whole using (place) group by place`;
  const found = new Map(rows.map(({ place, ...row }) => [place, row]));
  return groups.map(({ code, name }, place) => ({
    ...NOTHING,
    ...found.get(place),
    code,
    name,
    level: 'group',
    parent: null,
  }));
}

const NOTHING = { points: 0, villages: 0, population: 0, medianDistance: null, p90Distance: null } as const;
