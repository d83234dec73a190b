import { plainName } from '../../shared/search-name.ts';
import { remembered } from './remembered.ts';

/** Months in Indonesian and English, whole or by their first letters. */
const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb', 'peb'],
  ['maret', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'agst', 'aug', 'ags'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

/** Days since 30 December 1899, as spreadsheets count: from 1 January 1990 to 31 December 2099. */
const SERIAL_DAYS = { first: 32_874, last: 73_050 } as const;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Reads a day as people and spreadsheets write it: `2020-10-05`, `5/10/2020` (the day first, as in Indonesia), `05.10.20`,
 * `5 Oktober 2020`, `Oct 5, 2020`, `44109`. A time behind it is left out; a month alone is no day.
 * @returns ISO 8601, or `null`.
 */
export const dateFromText = remembered((text): string | null => {
  const plain = text.trim();
  if (plain.length > 40) return null;
  if (/^\d{5}(?:[.,]\d+)?$/.test(plain)) return fromSerial(Number.parseInt(plain, 10));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(plain);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:\s.*)?$/.exec(plain);
  if (local) {
    const [first, second, year] = [Number(local[1]), Number(local[2]), wholeYear(local[3] ?? '')];
    return dayOf(year, second, first) ?? dayOf(year, first, second);
  }
  return fromWords(plain);
});

function fromWords(text: string): string | null {
  const words = plainName(text).split(' ');
  const month = MONTHS.findIndex((names) => words.some((word) => names.includes(word)));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (month < 0 || numbers.length !== 2) return null;
  const [first = '', second = ''] = numbers;
  const yearFirst = first.length === 4;
  return dayOf(wholeYear(yearFirst ? first : second), month + 1, Number(yearFirst ? second : first));
}

function fromSerial(days: number): string | null {
  if (days < SERIAL_DAYS.first || days > SERIAL_DAYS.last) return null;
  return new Date(SERIAL_EPOCH + days * DAY).toISOString().slice(0, 10);
}

function wholeYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
