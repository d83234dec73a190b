import type { LonLat } from '../../shared/lon-lat.ts';
import type { CheckedPoint, Verdict } from '../imported.ts';
import type { Note } from '../notes.ts';

/** A row as it was read by itself, before it is compared with the others. */
export interface Draft {
  readonly line: number;
  readonly notes: readonly Note[];
  /** `null`: refused for what stands in the row itself. */
  readonly point: Omit<CheckedPoint, 'notes'> | null;
  readonly name: string;
  /** Where it is written to stand, for the map of a refused row too; `null`: nowhere on Earth. */
  readonly written: LonLat | null;
  /** The list says of the row that it is invented. */
  readonly simulated: boolean;
  /** Code of the village that the row states, if it is known. */
  readonly statedVillage: string | null;
}

/** The verdict on a row, with what reports tell of a refused one as well. */
export interface JudgedRow {
  readonly verdict: Verdict;
  readonly name: string;
  readonly written: LonLat | null;
  readonly simulated: boolean;
}
