import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

/** Which regions are there from the province down to the district, the large ones first? Their codes. */
export async function listRegionCodes(db: Db): Promise<string[]> {
  const rows = await db<{ code: string }[]>`select code from region order by length(code), code collate "C"`;
  return rows.map(({ code }) => code);
}

/** Which points are there, in the order of their ids? */
export async function listPointIds(
  db: Db,
  published: Published,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select id from access_point where dataset = ${published.points} order by id limit ${limit} offset ${offset}`;
  return rows.map(({ id }) => id);
}

/** How many points are there? */
export async function countPointIds(db: Db, published: Published): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int as count from access_point where dataset = ${published.points}`;
  return row?.count ?? 0;
}
