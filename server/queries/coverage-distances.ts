import type { Db } from '../db/connect.ts';
import { insideOf } from './coverage.ts';
import type { Published } from './published.ts';

/** `bin` is the place of the first edge that is not nearer than the villages; the number of edges for those beyond the last. */
export interface DistanceBin {
  readonly bin: number;
  readonly people: number;
  readonly villages: number;
}

/** How many people and villages are between two distances? Edges are in metres, ascending. */
export async function countByDistance(
  db: Db,
  published: Published,
  edges: readonly number[],
  within: { readonly region: string | undefined; readonly regencies: readonly string[] | undefined },
): Promise<DistanceBin[]> {
  // Negated, because width_bucket counts a value on an edge as beyond it, and a distance on an edge is within it.
  const negated = edges.map((edge) => -edge).reverse();
  return db<DistanceBin[]>`
    select coalesce(${edges.length}::int - width_bucket(-distance, ${negated}::float8[]), ${edges.length}::int) as bin,
      sum(population)::int as people, count(*)::int as villages
    from village_coverage
    where dataset = ${published.id} ${insideOf(db, within.region)}
      ${within.regencies ? db`and left(village, 5) = any(${[...within.regencies]}::text[])` : db``}
    group by 1`;
}
