/** A row as it stands in a file: where (line of a CSV, row of a sheet, number of a feature, from 1), and its cells as text. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What was found to be in a file. */
export type FileForm = 'csv' | 'xlsx' | 'geojson';

/** The longest row that is taken for one, in characters; a longer one is a file of another kind or a quotation mark left open. */
export const LONGEST_ROW = 1_000_000;
export const MOST_COLUMNS = 1_000;
