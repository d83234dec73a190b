import { parseCsv, readPackageFile } from '../files.ts';

/** A region or village on today's list: its code, the code it belongs to, its name. */
export interface AreaToday {
  readonly code: string;
  readonly parent: string | null;
  readonly name: string;
}

/** Names and codes of today (Kepmendagri 300.2.2-2430/2025). Names of provinces and regencies are in capitals. */
export interface AreasToday {
  readonly provinces: readonly AreaToday[];
  readonly regencies: readonly AreaToday[];
  readonly districts: readonly AreaToday[];
  readonly villages: readonly AreaToday[];
}

/** The lists of the npm package idn-area-data. */
export function readAreasToday(): AreasToday {
  return {
    provinces: readLevel('provinces'),
    regencies: readLevel('regencies', 'province_code'),
    districts: readLevel('districts', 'regency_code'),
    villages: readLevel('villages', 'district_code'),
  };
}

function readLevel(level: keyof AreasToday, parentColumn?: string): AreaToday[] {
  const rows = parseCsv<string>(readPackageFile(`idn-area-data/data/${level}.csv`));
  return rows.map((row) => ({
    code: row.code ?? '',
    parent: parentColumn ? (row[parentColumn] ?? '') : null,
    name: tidy(row.name ?? ''),
  }));
}

/** The list writes an apostrophe as a quotation mark ("Ra"as"), leaves blanks after a slash and full stops at the end. */
function tidy(name: string): string {
  return name
    .replaceAll('"', "'")
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim();
}
