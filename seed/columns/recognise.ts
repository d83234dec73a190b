import { comparableName } from '../proper-name.ts';
import { COLUMN_KEYS, type ColumnKey, HEADINGS } from './headings.ts';

/** Which column of a file tells what. */
export interface ColumnMap {
  /** The heading as the file has it, and its place from 0. */
  readonly columns: ReadonlyMap<ColumnKey, { readonly heading: string; readonly index: number }>;
  /** Headings that nothing is read from. */
  readonly unused: readonly string[];
}

/** What a person said of a column: `key=heading`; a blank heading leaves the column out. */
export type ColumnChoices = ReadonlyMap<ColumnKey, string>;

const RANKS = new Map<string, { readonly key: ColumnKey; readonly rank: number }>(
  COLUMN_KEYS.flatMap((key) => HEADINGS[key].split(' ').map((heading, rank) => [heading, { key, rank }] as const)),
);

/**
 * Finds the columns by their headings. Of two headings that mean the same the surer one is taken, of equals the first;
 * a choice stands above all.
 * @throws RangeError when a chosen heading is not there.
 */
export function recogniseColumns(headings: readonly string[], choices: ColumnChoices = new Map()): ColumnMap {
  const columns = new Map<ColumnKey, { heading: string; index: number }>();
  const ranks = new Map<ColumnKey, number>();
  const chosen = new Set<number>();
  for (const [key, wanted] of choices) {
    const index = headings.findIndex((heading) => comparableName(heading) === comparableName(wanted));
    if (wanted !== '' && index < 0) {
      throw new RangeError(`There is no column "${wanted}". The file has: ${headings.filter(Boolean).join(', ')}.`);
    }
    ranks.set(key, -1);
    if (index >= 0) {
      chosen.add(index);
      columns.set(key, { heading: headings[index] ?? '', index });
    }
  }
  for (const [index, heading] of headings.entries()) {
    const found = chosen.has(index) ? undefined : meaningOf(heading);
    if (!found || found.rank >= (ranks.get(found.key) ?? Number.POSITIVE_INFINITY)) continue;
    ranks.set(found.key, found.rank);
    columns.set(found.key, { heading, index });
  }
  const used = new Set([...columns.values()].map(({ index }) => index));
  return { columns, unused: headings.filter((heading, index) => heading.trim() !== '' && !used.has(index)) };
}

/** How many of some cells are headings that something can be read from. */
export function countHeadings(cells: readonly string[]): number {
  return new Set(cells.map((cell) => meaningOf(cell)?.key).filter(Boolean)).size;
}

/** Also without what stands in brackets ("Bandwidth (Mbps)"), and without words that say nothing. */
function meaningOf(heading: string) {
  if (heading.length > 60) return undefined;
  const plain = comparableName(heading);
  return RANKS.get(plain) ?? RANKS.get(comparableName(heading.replace(/[([{].*$/s, '')));
}
