import type { HeadedTable } from '../columns/find-header.ts';
import { RowCollector, relateRows } from './cross-rows.ts';
import { decide } from './decide.ts';
import type { Draft, JudgedRow } from './draft.ts';
import { type RowRules, readRow } from './read-row.ts';
import { createSpool } from './spool.ts';

/** A list that went through the gate. */
export interface GatedList {
  readonly rows: number;
  /** The verdict on every row in its order, as often as wanted. */
  readonly judged: () => AsyncGenerator<JudgedRow>;
  readonly remove: () => Promise<void>;
}

/** How many rows are read between two words about it. */
const TELL_EVERY = 5_000;

/**
 * Reads every row by itself and keeps it on disk, then finds what rows have to do with one another; memory holds some fifty
 * bytes of each and its name.
 */
export async function runGate(
  { rows }: Pick<HeadedTable, 'rows'>,
  rules: RowRules,
  onRows: (read: number) => void = () => undefined,
): Promise<GatedList> {
  const drafts = await createSpool<Draft>();
  try {
    const collected = new RowCollector();
    for await (const row of rows) {
      // Spreadsheets hold rows without anything in them.
      if (row.cells.every((cell) => cell.trim() === '')) continue;
      const draft = readRow(row, rules);
      collected.add(draft);
      await drafts.add(draft);
      if (collected.lines.length % TELL_EVERY === 0) onRows(collected.lines.length);
    }
    await drafts.end();
    const relations = relateRows(collected);
    return {
      rows: collected.lines.length,
      async *judged() {
        let place = 0;
        for await (const draft of drafts.read()) {
          yield {
            verdict: decide(draft, place, relations, rules.gazetteer),
            name: draft.name,
            written: draft.written,
            simulated: draft.simulated,
          };
          place += 1;
        }
      },
      remove: drafts.remove,
    };
  } catch (error) {
    await drafts.remove();
    throw error;
  }
}
