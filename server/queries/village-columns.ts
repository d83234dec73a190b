import type { VillageColumns } from '../../shared/village-columns.ts';
import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

export interface VillageRow {
  readonly number: number;
  readonly name: string;
  /** Hundred-thousandths of a degree. */
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  /** Metres, rounded up. */
  readonly distance: number | null;
}

/** Which districts are in a region, in the order of codes, and how many villages does each have? */
export async function districtsOf(db: Db, region: string | undefined): Promise<VillageColumns['districts']> {
  return db<VillageColumns['districts']>`
    select d.code, d.name, r.name as regency, p.name as province, count(*)::int as villages
    from village v join region d on d.code = v.district join region r on r.code = v.regency
      join region p on p.code = v.province
    ${region ? db`where ${region} in (v.district, v.regency, v.province)` : db``}
    group by d.code, d.name, r.name, p.name order by d.code collate "C"`;
}

/** Which villages are in these districts, which follow one another, and how far is each from its nearest active point? */
export async function villagesOf(db: Db, published: Published, districts: readonly string[]): Promise<VillageRow[]> {
  // The range is the key of the one table, the list that of the other: neither is read beyond what is wanted.
  return db<VillageRow[]>`
    select right(v.code, 4)::int as number, v.name, round(ST_X(v.location::geometry) * 1e5)::int as lon,
      round(ST_Y(v.location::geometry) * 1e5)::int as lat, c.population, ceil(c.distance)::int as distance
    from village_coverage c join village v on v.code = c.village
    where c.dataset = ${published.id} and v.district = any(${[...districts]}::text[])
      and c.village > ${`${districts.at(0)}.`} and c.village < ${`${districts.at(-1)}/`}
    order by c.village`;
}
