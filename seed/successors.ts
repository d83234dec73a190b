import type { Sql } from 'postgres';
import { dropPatiently } from './drop-datasets.ts';

/** A point that arrived and one that has gone, which may be the same. */
interface Pair {
  readonly position: number;
  readonly id: string;
  /** 0: same name nearby. 1: same name in the same village, once in each list. 2: like name at the same place. */
  readonly rank: number;
  readonly distance: number;
}

/** Metres: a place that was measured anew lies within the first, a renamed one within the second. */
const NEARBY = 500;
const SAME_PLACE = 50;
/** Trigrams in common: "SDN 1 Alak" and "SD Negeri 1 Alak" are alike. */
const ALIKE = 0.4;
const BATCH = 500;

/**
 * Finds which points of the list before live on under a place or name that differs a little, best pairs first; each point has
 * one successor at the most.
 * @returns ids of the list before, by the position of the arriving point.
 */
export async function findSuccessors(sql: Sql, dataset: number, previous: number): Promise<Map<number, string>> {
  const arriving = `arriving_point_${dataset}`;
  const leaving = `leaving_point_${dataset}`;
  await sql`
    create unlogged table ${sql(leaving)} as
    select id, search_name, village, location from access_point as p
    where dataset = ${previous} and not exists (select from ${sql(`access_point_${dataset}`)} as kept where kept.id = p.id)`;
  await sql.unsafe(`create index on ${leaving} using gist (location)`);
  await sql.unsafe(`create index on ${leaving} (search_name)`);
  await sql.unsafe(`analyze ${leaving}`);
  const pairs: Pair[] = await sameInVillage(sql, arriving, leaving);
  const [row] = await sql<{ last: number | null }[]>`select max(position) as last from ${sql(arriving)}`;
  for (let from = 1; from <= (row?.last ?? 0); from += BATCH) {
    for (const pair of await nearby(sql, arriving, leaving, from)) pairs.push(pair);
  }
  await dropPatiently(sql, [leaving]);
  return bestPairs(pairs);
}

async function nearby(sql: Sql, arriving: string, leaving: string, from: number): Promise<Pair[]> {
  return sql<Pair[]>`
    select a.position, l.id, case when l.search_name = a.search_name then 0 else 2 end as rank,
      ST_Distance(a.location, l.location) as distance
    from ${sql(arriving)} a join ${sql(leaving)} l on ST_DWithin(a.location, l.location, ${NEARBY})
    where a.position between ${from} and ${from + BATCH - 1}
      and (l.search_name = a.search_name or (similarity(l.search_name, a.search_name) > ${ALIKE}
        and ST_DWithin(a.location, l.location, ${SAME_PLACE})))`;
}

async function sameInVillage(sql: Sql, arriving: string, leaving: string): Promise<Pair[]> {
  return sql<Pair[]>`
    select a.position, l.id, 1 as rank, ST_Distance(a.location, l.location) as distance
    from (select search_name, village, min(position) as position from ${sql(arriving)}
        group by search_name, village having count(*) = 1) as once
      join ${sql(arriving)} a on a.position = once.position
      join (select search_name, village, min(id) as id from ${sql(leaving)}
        group by search_name, village having count(*) = 1) as gone
        on gone.search_name = once.search_name and gone.village = once.village
      join ${sql(leaving)} l on l.id = gone.id`;
}

/** The best pair first; whoever is in it is in no other. */
function bestPairs(pairs: readonly Pair[]): Map<number, string> {
  const successors = new Map<number, string>();
  const taken = new Set<string>();
  const sorted = pairs.toSorted(
    (a, b) => a.rank - b.rank || a.distance - b.distance || a.position - b.position || (a.id < b.id ? -1 : 1),
  );
  for (const { position, id } of sorted) {
    if (successors.has(position) || taken.has(id)) continue;
    successors.set(position, id);
    taken.add(id);
  }
  return successors;
}
