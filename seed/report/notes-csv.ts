import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { JudgedRow } from '../gate/draft.ts';
import type { Sentences } from './sentences.ts';

/** A CSV that offices work through: one line for each note, a refusal's row once for each of its faults. */
export interface NotesCsv {
  readonly add: (row: JudgedRow) => void;
  readonly end: () => Promise<void>;
}

/** With a byte order mark and semicolons, as spreadsheets set to Indonesian open it by a double click. */
export function createNotesCsv(path: string, { headings, verdicts, notes }: Sentences): NotesCsv {
  const output = createWriteStream(path);
  const done = finished(output);
  done.catch(() => undefined);
  const write = (cells: readonly (string | number)[]) => output.write(`${cells.map(quoted).join(';')}\r\n`);
  output.write('\uFEFF');
  write([
    headings.line,
    headings.verdict,
    headings.name,
    headings.column,
    headings.value,
    headings.what,
    headings.cure,
  ]);
  return {
    add({ name, verdict: { line, kind, notes: found } }) {
      for (const note of found) {
        const [what, cure] = notes[note.code](note.facts);
        write([line, verdicts[kind], name, note.column, note.value, what, cure]);
      }
    },
    async end() {
      output.end();
      await done;
    },
  };
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; a negative number is none. */
function quoted(cell: string | number): string {
  const text = String(cell);
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:[.,]\d+)?(?: ?[|,] ?-?\d+(?:[.,]\d+)?)*$/.test(text);
  const harmless = isFormula ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
