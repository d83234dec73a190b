import { DamagedFile } from './damaged-file.ts';

/** `53.71.01.1001` as the number 5371011001. @throws RangeError for another form. */
export function numberOfVillage(code: string): number {
  if (!/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(code)) throw new RangeError(`${code} is no code of a village`);
  return Number(code.replaceAll('.', ''));
}

/** The codes of villages with these numbers. */
export function villagesOfNumbers(numbers: Float64Array): string[] {
  let [district, prefix] = [-1, ''];
  return Array.from(numbers, (number) => {
    if (!(number >= 0 && number <= 9_999_999_999)) throw new DamagedFile('it holds a code that is none');
    const within = number % 10_000;
    // Villages of a district follow one another.
    if ((number - within) / 10_000 !== district) {
      district = (number - within) / 10_000;
      const digits = String(district).padStart(6, '0');
      prefix = `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4)}.`;
    }
    return prefix + String(10_000 + within).slice(1);
  });
}

/** The regions that villages lie in, by their codes: 53, 53.71, 53.71.01. Each once, a level after the other, in the order of the villages. */
export function regionsOfVillages(villages: readonly string[]): string[] {
  return [2, 5, 8].flatMap((length) => [...new Set(villages.map((code) => code.slice(0, length)))]);
}

/** A postal code as a number; 0 for none. @throws RangeError for another form. */
export function numberOfPostalCode(code: string | null): number {
  if (code !== null && !/^\d{5}$/.test(code)) throw new RangeError(`${code} is no postal code`);
  return code === null ? 0 : Number(code) + 1;
}

export function postalCodesOfNumbers(numbers: Float64Array): (string | null)[] {
  let [last, code]: [number, string | null] = [0, null];
  return Array.from(numbers, (number) => {
    if (!(number >= 0 && number <= 100_000)) throw new DamagedFile('it holds a postal code that is none');
    if (number !== last) [last, code] = [number, number === 0 ? null : String(99_999 + number).slice(1)];
    return code;
  });
}
