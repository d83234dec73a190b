import type { Language } from './language.ts';

const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Formats are dear to make and cheap to use; a table of 514 rows uses one some thousand times. */
const made = new Map<string, Intl.NumberFormat>();

/** A number in the words' language with so many decimals at the least and at the most. */
export function formatNumber(value: number, language: Language, least: number, most: number): string {
  const key = `${language} ${least} ${most}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: least, maximumFractionDigits: most });
    made.set(key, format);
  }
  return format.format(value);
}
