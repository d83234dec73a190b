import { FileFault } from '../reading/file-fault.ts';
import type { RawRow } from '../reading/table.ts';
import { countHeadings } from './recognise.ts';

/** A table split where its headings end. */
export interface HeadedTable {
  readonly headings: readonly string[];
  /** The rows below the headings. */
  readonly rows: AsyncIterable<RawRow>;
}

/** Titles and notes may stand above the headings; farther down than this nobody looks for them. */
const LOOKED_AT = 30;
const FEWEST_HEADINGS = 2;

/**
 * Finds the row of headings: of the first rows the one with most headings that are known. A row above or below
 * that completes it belongs to it, as in tables that write "Koordinat" over "Lintang" and "Bujur".
 * @throws FileFault when no row has two known headings.
 */
export async function findHeader(rows: AsyncIterable<RawRow>): Promise<HeadedTable> {
  const iterator = rows[Symbol.asyncIterator]();
  const first: RawRow[] = [];
  while (first.length < LOOKED_AT) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
  }
  const counts = first.map(({ cells }) => countHeadings(cells));
  const most = Math.max(0, ...counts);
  if (most < FEWEST_HEADINGS) {
    await iterator.return?.();
    throw new FileFault(
      'No row of headings was found. The first row of the list must name its columns, such as nama_lokasi, kabupaten, lintang, bujur. ' +
        `The file begins with: ${(first[0]?.cells ?? []).join(' | ').slice(0, 200)}`,
    );
  }
  const at = counts.indexOf(most);
  const cells = first[at]?.cells ?? [];
  const completes = (index: number) => (completesHeadings(cells, first[index]?.cells) ? index : null);
  const below = completes(at + 1);
  const above = completes(at - 1);
  const width = Math.max(cells.length, ...[above, below].map((index) => first[index ?? -1]?.cells.length ?? 0));
  const headings = Array.from({ length: width }, (_, column) => {
    const of = (index: number | null) => (index === null ? '' : (first[index]?.cells[column] ?? '').trim());
    return of(below) || of(at) || of(above);
  });
  const start = (below ?? at) + 1;
  return { headings, rows: joined(first.slice(start), iterator) };
}

/** A row beside the headings is part of them when it holds nothing but headings, and one where they have a gap. */
function completesHeadings(headings: readonly string[], cells: readonly string[] = []): boolean {
  const filled = [...cells.entries()].filter(([, cell]) => cell.trim() !== '');
  return (
    filled.every(([, cell]) => countHeadings([cell]) === 1) &&
    filled.some(([column]) => (headings[column] ?? '').trim() === '')
  );
}

async function* joined(first: readonly RawRow[], rest: AsyncIterator<RawRow>): AsyncGenerator<RawRow> {
  try {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
