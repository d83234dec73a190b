import { csvRows } from './csv-rows.ts';
import { geojsonRows } from './geojson-rows.ts';
import type { InspectedFile } from './inspect-file.ts';
import type { RawRow } from './table.ts';
import type { OnBytes } from './text-pieces.ts';
import { xlsxRows } from './xlsx-rows.ts';

export interface OpenOptions {
  readonly onBytes?: OnBytes;
  /** Of a workbook with several: the sheet to read. */
  readonly sheet?: string;
}

/** The rows of an inspected file, headings among the first, whatever its form. */
export function openRows(
  path: string,
  { form, encoding, bytes }: InspectedFile,
  options: OpenOptions = {},
): AsyncGenerator<RawRow> {
  const { onBytes = () => undefined } = options;
  if (form === 'geojson') return geojsonRows(path, encoding, onBytes);
  if (form === 'xlsx') return xlsxRows(path, bytes, onBytes, options.sheet);
  return csvRows(path, encoding, onBytes);
}
