import { parseCsv, readSeedData } from '../files.ts';

/** A name that an area had, and its code of today. */
export interface FormerName {
  readonly level: 'province' | 'regency' | 'district' | 'village';
  readonly name: string;
  readonly code: string;
}

/** Regions that were renamed, with the regulation that did it, and everything that had another name in 2020. */
export function readFormerNames(): FormerName[] {
  const renamed = parseCsv<'level' | 'name' | 'code'>(readSeedData('former-region-names.csv'));
  const of2020 = parseCsv<'level' | 'name_2020' | 'code' | 'name'>(readSeedData('crosswalk-report.csv'))
    .filter((row) => row.name_2020 !== '' && row.name_2020 !== row.name)
    .map(({ level, name_2020, code }) => ({ level, name: name_2020, code }));
  return [...renamed, ...of2020].map(({ level, name, code }) => ({ level: level as FormerName['level'], name, code }));
}
