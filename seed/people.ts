import type { Sql } from 'postgres';
import type { PopulationKind } from '../shared/vocabulary.ts';
import { apportion } from './apportion.ts';
import { groupBy } from './group.ts';

/** A village, its people, and whether their number is from an official list. Degrees, WGS84. */
export interface InhabitedPlace {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly isOfficial: boolean;
}

/**
 * Every village in the order of codes. Where the list lacks some villages of a regency, these share evenly those of its people
 * whom the list does not count.
 * @param list `null`: all are estimates.
 */
export async function readPeople(sql: Sql, list: number | null): Promise<InhabitedPlace[]> {
  const rows = await sql<(Omit<InhabitedPlace, 'isOfficial'> & { regency: string; listed: number | null })[]>`
    select v.code, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat, v.population, v.regency,
      listed.population as listed
    from village v left join village_population listed on listed.list = ${list ?? 0} and listed.village = v.code
    order by v.code collate "C"`;
  const shares = new Map<string, number>();
  for (const [, members] of groupBy(rows, ({ regency }) => regency)) {
    const without = members.filter(({ listed }) => listed === null);
    if (without.length === 0 || without.length === members.length) continue;
    const all = members.reduce((sum, { population }) => sum + population, 0);
    const counted = members.reduce((sum, { listed }) => sum + (listed ?? 0), 0);
    const parts = apportion(
      Math.max(0, all - counted),
      without.map(() => 1),
    );
    for (const [index, { code }] of without.entries()) shares.set(code, parts[index] ?? 0);
  }
  return rows.map(({ code, lon, lat, population, listed }) => ({
    code,
    lon,
    lat,
    population: listed ?? shares.get(code) ?? population,
    isOfficial: listed !== null,
  }));
}

/** Whether all, some or none of the numbers are official. */
export function populationsOf(villages: readonly InhabitedPlace[]): PopulationKind {
  const official = villages.filter(({ isOfficial }) => isOfficial).length;
  if (official === 0) return 'estimated';
  return official === villages.length ? 'official' : 'partly-official';
}
