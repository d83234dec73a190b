import type { CheckedPoint } from '../imported.ts';
import type { Note } from '../notes.ts';
import { isAbsent } from '../values/absent.ts';
import { bandwidthFromText } from '../values/bandwidth.ts';
import { categoryFromText } from '../values/category.ts';
import { dateFromText } from '../values/date.ts';
import { openingHoursFromText } from '../values/opening-hours.ts';
import { statusFromText } from '../values/status.ts';
import { technologyFromText } from '../values/technology.ts';
import type { RowCells } from './row-cells.ts';

type Details = Pick<CheckedPoint, 'category' | 'technology' | 'status' | 'verifiedOn' | 'bandwidth' | 'openingHours'>;

/**
 * Reads what a row tells of its point beside name and place. What cannot be read is left out or taken for the least that it can
 * mean, and noted: the point is there even where its date is nonsense. A cell without a value is no fault.
 */
export function readDetails(
  cells: RowCells,
  today: string,
): { readonly values: Details; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const read = <Value>(
    key: 'technology' | 'status' | 'bandwidth' | 'openingHours',
    code: Note['code'],
    reader: (text: string, heading: string) => Value | null | undefined,
  ): Value | null => {
    const text = cells.text(key);
    if (isAbsent(text)) return null;
    const value = reader(text, cells.heading(key)) ?? null;
    if (value === null) notes.push(cells.note(code, [key]));
    return value;
  };
  const category = readCategory(cells, notes);
  const technology = read('technology', 'unknown-technology', technologyFromText) ?? 'other';
  const status = read('status', 'unknown-status', statusFromText) ?? 'unverified';
  const bandwidth = read('bandwidth', 'unreadable-bandwidth', bandwidthFromText);
  const openingHours = read('openingHours', 'unreadable-hours', openingHoursFromText);
  const verifiedOn = readDate(cells, today, notes);
  return { values: { category, technology, status, verifiedOn, bandwidth, openingHours }, notes };
}

/** A list without categories, or with a word that nobody knows, still has "SD Negeri" and "Puskesmas" in its names. */
function readCategory(cells: RowCells, notes: Note[]): Details['category'] {
  const text = cells.text('category');
  const stated = isAbsent(text) ? undefined : categoryFromText(text);
  if (stated) return stated;
  const named = categoryFromText(cells.text('name'));
  if (named) notes.push(cells.note('category-from-name', ['category', 'name'], { category: named }));
  else if (!isAbsent(text)) notes.push(cells.note('unknown-category', ['category']));
  return named ?? 'other';
}

function readDate(cells: RowCells, today: string, notes: Note[]): string | null {
  const text = cells.text('verifiedOn');
  if (isAbsent(text)) return null;
  const date = dateFromText(text);
  if (date !== null && date <= today) return date;
  notes.push(cells.note(date === null ? 'unreadable-date' : 'future-date', ['verifiedOn']));
  return null;
}
