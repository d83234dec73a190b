import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';

const requireFrom = createRequire(import.meta.url);

/** The text of a file inside an installed package, such as `geografis/data/json/data.json`. */
export function readPackageFile(specifier: string): string {
  return readFileSync(requireFrom.resolve(specifier), 'utf8');
}

/** The text of a file in `seed/data`, which the build lays beside the built program. */
export function readSeedData(name: string): string {
  return readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');
}

/** The rows of a CSV text with a header, each by column name. A stray quote inside a value is kept as it stands. */
export function parseCsv<Column extends string>(text: string): Record<Column, string>[] {
  return parse(text, { columns: true, bom: true, relax_quotes: true, skip_empty_lines: true });
}
