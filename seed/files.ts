import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const requireFrom = createRequire(import.meta.url);

/** The text of a file inside an installed package, such as `geografis/data/json/data.json`. */
export function readPackageFile(specifier: string): string {
  return readFileSync(requireFrom.resolve(specifier), 'utf8');
}

/** The path of a file in `seed/data`, the same from the sources and from the build in `dist/`. */
export function seedDataPath(name: string): string {
  return join(repositoryRoot(), 'seed', 'data', name);
}

/** The text of a file in `seed/data`. */
export function readSeedData(name: string): string {
  return readFileSync(seedDataPath(name), 'utf8');
}

/** The rows of a CSV text with a header, each by column name. A stray quote inside a value is kept as it stands. */
export function parseCsv<Column extends string>(text: string): Record<Column, string>[] {
  return parse(text, { columns: true, bom: true, relax_quotes: true, skip_empty_lines: true });
}

function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The folder that holds package.json was not found above the seed program.');
    folder = parent;
  }
  return folder;
}
