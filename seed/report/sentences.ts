import type { Verdict } from '../imported.ts';
import type { Note, NoteCode } from '../notes.ts';

/** What was found, and what to do about it. */
type Sentence = (facts: Note['facts']) => readonly [what: string, cure: string];

/** Everything that the reports say, in one language. */
export interface Sentences {
  readonly verdicts: Readonly<Record<Verdict['kind'], string>>;
  readonly headings: Readonly<Record<'line' | 'verdict' | 'name' | 'column' | 'value' | 'what' | 'cure', string>>;
  /** What each note is called, without the facts of a row. */
  readonly names: Readonly<Record<NoteCode, string>>;
  readonly notes: Readonly<Record<NoteCode, Sentence>>;
  readonly page: Readonly<
    Record<
      'title' | 'rows' | 'notesTitle' | 'rowsTitle' | 'count' | 'code' | 'left' | 'off' | 'map' | 'in' | 'out',
      string
    >
  >;
}
