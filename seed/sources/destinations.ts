import { parseCsv, readSeedData } from '../files.ts';

/** A priority tourism destination and the regencies that are counted as it, by codes of today. */
export interface Destination {
  readonly code: string;
  readonly name: string;
  readonly regencies: readonly string[];
}

/**
 * The ten priority tourism destinations named in government programmes for small enterprises (Likupang came later).
 *
 * No decree names the regencies for this purpose. Our reading: the regencies that a destination lies in, or whose shore or
 * national park it is; the file says which for each.
 */
export function readDestinations(): Destination[] {
  return parseCsv<'code' | 'name' | 'regencies'>(readSeedData('priority-destinations.csv')).map((row) => ({
    code: row.code,
    name: row.name,
    regencies: row.regencies.split(' '),
  }));
}
