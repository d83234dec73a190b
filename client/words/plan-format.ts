import type { Language } from '../../shared/language.ts';
import { formatNumber } from '../../shared/number-format.ts';

const NO_BREAK = '\u00a0';
const THOUSAND: Record<Language, string> = { id: 'ribu', en: 'thousand' };
const MILLION: Record<Language, string> = { id: 'juta', en: 'million' };

function decimals(value: number, places: number, language: Language): string {
  return formatNumber(value, language, places, places);
}

/** `59,9 %` in Indonesian, `59.9%` in English, of a share in 0..1. */
export function percent(share: number, language: Language, places = 1): string {
  return `${decimals(100 * share, places, language)}${language === 'id' ? NO_BREAK : ''}%`;
}

/**
 * A share in 0..1 that is proved: never rounded up to more than was proved. Whole percents, from 99 % on with one decimal.
 */
export function percentProved(share: number, language: Language): string {
  const tenths = Math.floor(1000 * share + 1e-9);
  return tenths >= 990 && tenths % 10 !== 0
    ? percent(tenths / 1000, language)
    : percent(Math.floor(tenths / 10) / 100, language, 0);
}

/** People as an estimate deserves: `418 ribu`, `1,2 juta`; below ten thousand in hundreds, below one thousand in tens. */
export function peopleInWords(people: number, language: Language): string {
  if (people >= 999_500) return `${decimals(people / 1e6, 1, language)}${NO_BREAK}${MILLION[language]}`;
  if (people >= 9_950) return `${decimals(Math.round(people / 1000), 0, language)}${NO_BREAK}${THOUSAND[language]}`;
  return peopleInDigits(people, language);
}

/** People as an estimate deserves, for a column of figures: `38.300`; below one thousand in tens, below ten as they are. */
export function peopleInDigits(people: number, language: Language): string {
  const step = people >= 995 ? 100 : people >= 10 ? 10 : 1;
  return decimals(Math.round(people / step) * step, 0, language);
}
