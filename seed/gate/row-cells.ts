import type { ColumnKey } from '../columns/headings.ts';
import type { ColumnMap } from '../columns/recognise.ts';
import type { Note } from '../notes.ts';
import type { RawRow } from '../reading/table.ts';

/** A row whose cells are asked for by what they tell. */
export interface RowCells {
  /** The text of a cell, blanks made single; blank when the list has no such column. */
  readonly text: (key: ColumnKey) => string;
  /** The heading of a column as the file has it; blank when it has none. */
  readonly heading: (key: ColumnKey) => string;
  /** A note on some cells, with their headings and values. */
  readonly note: (code: Note['code'], keys: readonly ColumnKey[], facts?: Note['facts']) => Note;
}

export function cellsOf({ cells }: RawRow, { columns }: ColumnMap): RowCells {
  const heading = (key: ColumnKey) => columns.get(key)?.heading ?? '';
  const text = (key: ColumnKey) => {
    const index = columns.get(key)?.index;
    return index === undefined ? '' : tidy(cells[index] ?? '');
  };
  return {
    text,
    heading,
    note: (code, keys, facts = {}) => {
      const present = keys.filter((key) => columns.has(key));
      const value = present
        .map(text)
        .filter((part) => part !== '')
        .join(' | ');
      return { code, column: present.map(heading).join(', '), value: value.slice(0, LONGEST_VALUE), facts };
    },
  };
}

const LONGEST_VALUE = 200;
const UNTIDY = /^[\s']|\s$|\s\s|[^\S ]/;

/** A line break in a cell is a blank. An apostrophe before a sign was put there by us or a spreadsheet, so that it is no formula. */
function tidy(cell: string): string {
  if (!UNTIDY.test(cell)) return cell;
  return cell
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}
