import { parseCsv, readSeedData } from '../files.ts';

/** How long a regency of today stands on the list of underdeveloped regencies, both days included. */
export interface Underdeveloped {
  readonly regency: string;
  readonly from: string;
  /** null: no end announced. */
  readonly until: string | null;
}

/**
 * The 62 regencies of Perpres 63/2020, which covers 2020–2024.
 *
 * Our reading of its validity: all are listed from 2020-01-01; those announced to leave the list by 2025 are on it until
 * 2024-12-31; the others stay on it until a later decree says otherwise.
 */
export function readUnderdeveloped(): Underdeveloped[] {
  const rows = parseCsv<'code_2025' | 'announced_to_leave_by_2025'>(
    readSeedData('underdeveloped-regencies-perpres-63-2020.csv'),
  );
  return rows.map((row) => ({
    regency: row.code_2025,
    from: '2020-01-01',
    until: row.announced_to_leave_by_2025 === 'yes' ? '2024-12-31' : null,
  }));
}
