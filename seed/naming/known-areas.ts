import type { Sql } from 'postgres';
import type { CodedPlace } from '../village-index.ts';

/** A region as far as its name and place are concerned. */
export interface KnownRegion extends CodedPlace {
  readonly level: 'province' | 'regency' | 'district';
  readonly name: string;
}

/** A village as far as its name and place are concerned; the code begins with those of its regions. */
export interface KnownVillage extends CodedPlace {
  readonly code2020: string;
  readonly name: string;
}

/** What rows of a list are compared with. */
export interface KnownAreas {
  readonly regions: readonly KnownRegion[];
  readonly villages: readonly KnownVillage[];
}

/** The areas that the database holds, in order of code. */
export async function readKnownAreas(sql: Sql): Promise<KnownAreas> {
  const regions = await sql<KnownRegion[]>`
    select code, level, name, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat
    from region order by code collate "C"`;
  const villages = await sql<KnownVillage[]>`
    select code, code_2020 as "code2020", name, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat
    from village order by code collate "C"`;
  return { regions: [...regions], villages: [...villages] };
}
