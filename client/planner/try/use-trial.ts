import { useCallback, useState } from 'react';
import type { LonLat } from '../../../shared/lon-lat.ts';
import { MOST_ROWS, parseTable } from './parse-table.ts';
import { textOf } from './read-file.ts';
import type { Corrections } from './read-rows.ts';
import { type Columns, recognise, type Table } from './recognise-columns.ts';

/** Why a file cannot be used as it is. */
export type FileFault =
  | 'empty'
  | 'binary'
  | 'workbook'
  | 'too-large'
  | 'too-many'
  | 'no-columns'
  | 'no-rows'
  | 'unreadable';

export interface TrialFile {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  /** null: the file is no table. */
  readonly table: Table | null;
  readonly fault: FileFault | null;
}

interface Kept {
  readonly file: TrialFile | null;
  readonly corrections: Corrections;
}

export interface Trial extends Kept {
  readonly open: (file: File) => Promise<void>;
  readonly remove: () => void;
  readonly chooseColumns: (columns: Columns) => void;
  /** Sets rows right, each by its line. */
  readonly correct: (lines: readonly number[], by: LonLat | 'swap') => void;
}

const NOTHING: Kept = { file: null, corrections: new Map() };
/** The file stays while other tabs are looked at; it ends with the page, for it is kept nowhere else. */
let kept = NOTHING;

/** The file that the person dropped, as far as it is understood, and what was set right by hand. */
export function useTrial(): Trial {
  const [state, setState] = useState(kept);
  const settle = useCallback((change: (before: Kept) => Kept) => {
    kept = change(kept);
    setState(kept);
  }, []);

  const open = useCallback(
    async (file: File) => {
      const bytes = await file.arrayBuffer().catch(() => null);
      const read = bytes === null ? faulty('unreadable') : readTable(new Uint8Array(bytes));
      settle(() => ({ file: { name: file.name, ...read }, corrections: new Map() }));
    },
    [settle],
  );
  const remove = useCallback(() => settle(() => NOTHING), [settle]);
  const chooseColumns = useCallback(
    (columns: Columns) =>
      settle(({ file }) => {
        if (!file?.table) return { file, corrections: new Map() };
        return { file: { ...file, table: { ...file.table, columns }, fault: null }, corrections: new Map() };
      }),
    [settle],
  );
  const correct = useCallback(
    (lines: readonly number[], by: LonLat | 'swap') =>
      settle(({ file, corrections }) => {
        const next = new Map(corrections);
        for (const line of lines) next.set(line, by);
        return { file, corrections: next };
      }),
    [settle],
  );
  return { ...state, open, remove, chooseColumns, correct };
}

function readTable(bytes: Uint8Array): Omit<TrialFile, 'name'> {
  const { text, fault } = textOf(bytes);
  if (text === undefined) return faulty(fault);
  const cells = parseTable(text);
  const table = recognise(cells);
  const filled = cells.filter((row, place) => place >= table.begin && row.some((cell) => cell.trim() !== '')).length;
  if (filled > MOST_ROWS) return faulty('too-many');
  if (filled === 0) return faulty('no-rows');
  return { cells, table, fault: table.columns === null ? 'no-columns' : null };
}

function faulty(fault: FileFault): Omit<TrialFile, 'name'> {
  return { cells: [], table: null, fault };
}
