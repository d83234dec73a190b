import type { Sql } from 'postgres';

/** Reads codes of areas as lists write them: with dots or without, of today or of 2020. */
export interface AreaCodes {
  /** The code of today of a village; `null`: there is none. */
  readonly village: (text: string) => string | null;
  /** The code of today of a province or regency; `null`: there is none. */
  readonly region: (text: string) => string | null;
}

/** How many digits a code has down to its province, regency, district and village. */
const DIGITS = { province: 2, regency: 4, district: 6, village: 10 } as const;

export async function readAreaCodes(sql: Sql): Promise<AreaCodes> {
  const rows = await sql<{ code: string; before: string }[]>`select code, code_2020 as before from village`;
  const villages = new Map<string, string>();
  const regions = new Map<string, string>();
  for (const { code, before } of rows) {
    villages.set(digitsOf(before), code);
    for (const digits of [DIGITS.province, DIGITS.regency])
      regions.set(digitsOf(before).slice(0, digits), dotted(digitsOf(code).slice(0, digits)));
  }
  // A code of today stands for itself, whatever it meant in 2020.
  for (const { code } of rows) {
    villages.set(digitsOf(code), code);
    for (const digits of [DIGITS.province, DIGITS.regency]) {
      const region = digitsOf(code).slice(0, digits);
      regions.set(region, dotted(region));
    }
  }
  return {
    village: (text) => villages.get(digitsOf(text)) ?? null,
    region: (text) => regions.get(digitsOf(text)) ?? null,
  };
}

/** True for the code of a province, regency or district: a row of a sum, not of a village. */
export function isCodeAboveVillage(text: string): boolean {
  const { length } = digitsOf(text);
  return length === DIGITS.province || length === DIGITS.regency || length === DIGITS.district;
}

function digitsOf(text: string): string {
  return text.replace(/[.\s'’`-]/g, '');
}

function dotted(digits: string): string {
  return digits.length <= 2 ? digits : `${digits.slice(0, 2)}.${digits.slice(2)}`;
}
