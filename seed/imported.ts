import type { AccessPointRecord } from './check.ts';
import type { Note } from './notes.ts';

/**
 * A row of a list that is ready to be stored. Its `id` is that of the list, or `null`: then the point keeps the id it had in
 * the list before, or is given one.
 */
export interface CheckedPoint extends Omit<AccessPointRecord, 'id'> {
  readonly statedId: string | null;
  /** True when the row had no coordinates and stands at its village. */
  readonly approximate: boolean;
  /** Where it stood in the file, from 1. */
  readonly line: number;
  readonly notes: readonly Note[];
}

/** What became of a row: exactly one of kept, kept with notes, refused. */
export type Verdict =
  | { readonly kind: 'kept'; readonly line: number; readonly notes: readonly []; readonly point: CheckedPoint }
  | { readonly kind: 'noted'; readonly line: number; readonly notes: readonly Note[]; readonly point: CheckedPoint }
  | { readonly kind: 'refused'; readonly line: number; readonly notes: readonly Note[]; readonly point: null };

/** Who published a list, and of which day it speaks (ISO 8601). */
export interface Provenance {
  readonly name: string;
  readonly publisher: string;
  readonly source: string;
  readonly licence: string;
  readonly asOf: string;
  /** Name of the file without its folders, or the address it came from. */
  readonly file: string;
}

/** What is known once the file has been read to its end. */
export interface Outcome {
  /** SHA-256 of the file, hexadecimal. */
  readonly fileHash: string;
  readonly rows: number;
  readonly noted: number;
  /** The most frequent first. */
  readonly refused: readonly { readonly reason: string; readonly count: number }[];
}

/** Points that were not there before, are gone, stand elsewhere, or are told differently. */
export interface Difference {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly changed: number;
}
