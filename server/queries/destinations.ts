import type { Db } from '../db/connect.ts';
import { shortName } from './regions.ts';

/** Which destinations are there, in their order, and which regencies are counted as each? Names. */
export async function listDestinations(db: Db): Promise<{ name: string; regencies: string[] }[]> {
  return db<{ name: string; regencies: string[] }[]>`
    select d.name, array_agg(${shortName(db, 'r')} order by r.code) as regencies
    from destination d join region r on r.code = any(d.regencies)
    group by d.code, d.name, d.position order by d.position`;
}
