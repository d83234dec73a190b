import type { Workbook } from './xlsx-workbook.ts';

const DAY = 86_400_000;
/** Day 0 of a workbook: 30 December 1899, which makes 1 March 1900 the day 61, or 1 January 1904. */
const EPOCHS = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) } as const;
const LAST_DAY = 2_958_465;

/** The place of a column from 0: "A5" is 0, "AB12" is 27. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.match(/^[A-Z]+/)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A cell as text: numbers in full with a decimal point, dates in ISO 8601, logical values as 1 and 0. */
export function cellText(
  text: string,
  { type, style }: { readonly type: string; readonly style: number },
  { strings, dateStyles, from1904 }: Pick<Workbook, 'strings' | 'dateStyles' | 'from1904'>,
): string {
  if (type === 's') return text === '' ? '' : strings.at(Number(text));
  if (type !== 'n' || text === '') return text;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  if (dateStyles[style] && value >= 1 && value < LAST_DAY) {
    const day = (from1904 ? EPOCHS.from1904 : EPOCHS.from1900) + Math.floor(value) * DAY;
    return new Date(day).toISOString().slice(0, 10);
  }
  return inFull(value);
}

/** Fifteen digits, as a spreadsheet shows and keeps them: 123.60700000000001 was typed as 123.607. */
function inFull(value: number): string {
  const rounded = String(Number(value.toPrecision(15)));
  return rounded.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : rounded;
}
