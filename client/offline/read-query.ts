import { type Bbox, numberFromText } from '../../shared/lon-lat.ts';

/** Queries as text, read as the server reads them; what it would refuse is a mistake of this program. */

/** @throws RangeError when the text is no number. */
export function numberOf(text: string): number {
  const value = numberFromText(text);
  if (value === undefined) throw new RangeError(`${text} is no number`);
  return value;
}

/** @throws RangeError when the text is not four numbers. */
export function bboxOf(text: string): Bbox {
  const [west, south, east, north, ...rest] = text.split(',').map(numberOf);
  if (west === undefined || south === undefined || east === undefined || north === undefined || rest.length > 0)
    throw new RangeError(`${text} is no box`);
  return [west, south, east, north];
}

/** Comma-separated words. */
export function wordsOf(text: string): string[] {
  return text.split(',').map((word) => word.trim());
}
