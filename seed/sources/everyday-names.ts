import { parseCsv, readSeedData } from '../files.ts';

/** A name people use that is not the official one, and the code of the region they mean. */
export interface EverydayName {
  readonly name: string;
  readonly code: string;
}

/** The names of `seed/data/everyday-names.csv`; one name may mean several regions. */
export function readEverydayNames(): EverydayName[] {
  return parseCsv<'name' | 'code'>(readSeedData('everyday-names.csv')).map(({ name, code }) => ({ name, code }));
}
