import type { VillageColumns } from '../../shared/village-columns.ts';
import type { Db } from '../db/connect.ts';
import { insideOf } from './coverage.ts';
import type { Published } from './published.ts';

/** So many rows are read at a time, so that other requests are answered in between. */
const BATCH = 4000;

export interface VillageRow {
  readonly number: number;
  readonly name: string;
  /** Hundred-thousandths of a degree. */
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly distance: number | null;
}

/** Which districts are in a region, in the order of codes, and how many villages does each have? */
export async function districtsOf(db: Db, region: string | undefined): Promise<VillageColumns['districts']> {
  return db<VillageColumns['districts']>`
    select d.code, d.name, r.name as regency, p.name as province, count(*)::int as villages
    from village v join region d on d.code = v.district join region r on r.code = v.regency
      join region p on p.code = v.province
    where true ${region ? db`and ${region} in (v.district, v.regency, v.province)` : db``}
    group by d.code, d.name, r.name, p.name order by d.code collate "C"`;
}

/** Which villages are in a region, and how far is each from its nearest active point? Batches in the order of codes. */
export async function* eachVillage(
  db: Db,
  published: Published,
  region: string | undefined,
): AsyncGenerator<readonly VillageRow[]> {
  let after = '';
  for (;;) {
    const rows = await db<(VillageRow & { code: string })[]>`
      select v.code, right(v.code, 4)::int as number, v.name, round(ST_X(v.location::geometry) * 1e5)::int as lon,
        round(ST_Y(v.location::geometry) * 1e5)::int as lat, c.population, ceil(c.distance)::int as distance
      from village_coverage c join village v on v.code = c.village
      where c.dataset = ${published.id} ${insideOf(db, region)} and c.village > ${after}
      order by c.village collate "C" limit ${BATCH}`;
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.code;
  }
}
