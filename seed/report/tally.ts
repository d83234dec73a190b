import type { JudgedRow } from '../gate/draft.ts';
import { isRefusal, NOTE_CODES, type NoteCode } from '../notes.ts';

/** How many rows ended how; each row is in one of kept, noted, refused. */
export interface Tally {
  readonly rows: number;
  readonly kept: number;
  readonly noted: number;
  readonly refused: number;
  /** Published rows that the list itself calls invented. */
  readonly simulated: number;
  /** How often each note was made, the most frequent first. */
  readonly notes: readonly { readonly code: NoteCode; readonly count: number }[];
  /** Refused rows by their first fault, the most frequent first. Their sum is `refused`. */
  readonly reasons: readonly { readonly reason: NoteCode; readonly count: number }[];
}

/** Counts verdicts as they come. */
export function createTally() {
  let invented = 0;
  const kinds = { kept: 0, noted: 0, refused: 0 };
  const notes = new Map<NoteCode, number>();
  const reasons = new Map<NoteCode, number>();
  const count = (counts: Map<NoteCode, number>, code: NoteCode) => counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    add({ verdict, simulated }: Pick<JudgedRow, 'verdict' | 'simulated'>) {
      if (simulated && verdict.point) invented += 1;
      kinds[verdict.kind] += 1;
      for (const { code } of verdict.notes) count(notes, code);
      const fault = verdict.kind === 'refused' ? verdict.notes.find(isRefusal) : undefined;
      if (fault) count(reasons, fault.code);
    },
    result: (): Tally => ({
      rows: kinds.kept + kinds.noted + kinds.refused,
      ...kinds,
      simulated: invented,
      notes: frequent(notes).map(([code, count]) => ({ code, count })),
      reasons: frequent(reasons).map(([reason, count]) => ({ reason, count })),
    }),
  };
}

function frequent(counts: ReadonlyMap<NoteCode, number>): [NoteCode, number][] {
  return NOTE_CODES.map((code): [NoteCode, number] => [code, counts.get(code) ?? 0])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
}
