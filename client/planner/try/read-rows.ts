import { INDONESIA, isInside, type LonLat } from '../../../shared/lon-lat.ts';
import { positionIn } from './position-in.ts';
import type { Columns, Table } from './recognise-columns.ts';

/**
 * Why a row cannot be used. `swapped`: it would lie in Indonesia if latitude and longitude changed places; `missing`: it has no
 * coordinates; `unreadable`: what stands there is no number; `outside`: it lies in another country.
 */
export type RowProblem = 'swapped' | 'missing' | 'unreadable' | 'outside';

export interface Row {
  /** The number of the row as a spreadsheet shows it, from 1, headings counted. */
  readonly line: number;
  /** As the file says it; empty when it says none. */
  readonly name: string;
  /** As the file says it or as the person set it right; null where it cannot be used. */
  readonly position: LonLat | null;
  readonly problem: RowProblem | null;
  /** What stands in the cells of the coordinates, for the person to recognise. */
  readonly written: string;
}

/** What the person set right, by line: the position picked on the map, or `swap`. */
export type Corrections = ReadonlyMap<number, LonLat | 'swap'>;

/** Rows of data, blank ones left out; each with its position, or with the reason why it has none. */
export function readRows(
  rows: readonly (readonly string[])[],
  { begin, columns }: Pick<Table, 'begin'> & { readonly columns: Columns },
  corrections: Corrections,
): Row[] {
  return rows.flatMap((cells, place) => {
    if (place < begin || cells.every((cell) => cell.trim() === '')) return [];
    const line = place + 1;
    const name = columns.name === null ? '' : (cells[columns.name] ?? '').trim();
    const written = Object.values(columns.position)
      .map((column) => (cells[column] ?? '').trim())
      .filter((text) => text !== '')
      .join('; ');
    const said = positionIn(cells, columns.position);
    return [{ line, name, written, ...judge(said, written, corrections.get(line)) }];
  });
}

function judge(
  said: LonLat | null,
  written: string,
  correction: LonLat | 'swap' | undefined,
): Pick<Row, 'position' | 'problem'> {
  const position: LonLat | null = correction === 'swap' ? said && [said[1], said[0]] : (correction ?? said);
  if (position === null) return { position: null, problem: written === '' ? 'missing' : 'unreadable' };
  if (isInside(position, INDONESIA)) return { position, problem: null };
  // Two zeros are what programs write where nothing is known.
  if (position[0] === 0 && position[1] === 0) return { position: null, problem: 'missing' };
  const problem = isInside([position[1], position[0]], INDONESIA) ? 'swapped' : 'outside';
  return { position: null, problem };
}
