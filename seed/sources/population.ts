import { parseCsv, readSeedData } from '../files.ts';

/** People and land of a province or regency of today. */
export interface RegionPopulation {
  readonly code: string;
  readonly population: number;
  /** km²; null where the source gives none (Jakarta as a whole). */
  readonly area: number | null;
}

/** Population by Dukcapil, semester II 2024, and area by BIG, 2024, of 38 provinces and 514 regencies. */
export function readPopulation(): RegionPopulation[] {
  const rows = parseCsv<'code' | 'population' | 'area_km2'>(readSeedData('regency-population-2024.csv'));
  return rows.map((row) => ({
    code: row.code,
    population: Number(row.population),
    area: row.area_km2 === '' ? null : Number(row.area_km2),
  }));
}
