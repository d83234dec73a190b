import type { Language } from './language.ts';
import { formatNumber } from './number-format.ts';
import { number } from './text-format.ts';

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';
const PERCENT: Record<Language, string> = { id: '\u202f%', en: '%' };
const MILLION: Record<Language, string> = { id: 'juta', en: 'million' };
const THOUSAND: Record<Language, string> = { id: 'ribu', en: 'thousand' };

export interface Amount {
  readonly value: string;
  /** `juta`, `ribu`; empty below a thousand. */
  readonly unit: string;
}

/** A number with so many decimals. */
export function fixed(value: number, decimals: number, language: Language): string {
  return formatNumber(value, language, decimals, decimals);
}

/** A share in 0..1 as `60,5 %`. What is not nothing never reads 0, what is not all never reads 100. */
export function percent(share: number, language: Language, decimals: 0 | 1 = 1): string {
  const step = 10 ** -decimals;
  const hundred = share * 100;
  const honest = share <= 0 || share >= 1 ? hundred : Math.min(Math.max(hundred, step), 100 - step);
  return fixed(honest, decimals, language) + PERCENT[language];
}

/** An estimate of people: in millions or thousands with one decimal, below a thousand in hundreds. */
export function people(count: number, language: Language): Amount {
  if (count >= 999_950) return { value: fixed(count / 1_000_000, 1, language), unit: MILLION[language] };
  if (count >= 950) return { value: fixed(count / 1000, 1, language), unit: THOUSAND[language] };
  return { value: number(count <= 0 ? 0 : Math.max(100, Math.round(count / 100) * 100), language), unit: '' };
}

/** `172,4 juta`, with a no-break space. */
export function peopleText(count: number, language: Language): string {
  const { value, unit } = people(count, language);
  return unit === '' ? value : value + NO_BREAK + unit;
}

/** Metres as kilometres with one decimal, without the unit: `6,4`. */
export function kilometres(metres: number, language: Language): string {
  return fixed(metres / 1000, 1, language);
}
