// A style sheet of the sources with the sheets that it imports in their places.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './run.mjs';

const IMPORT = /^@import "(\.[^"]+)";$/gm;

export function readSheet(file) {
  return readFileSync(inRoot(file), 'utf8').replace(IMPORT, (_, part) =>
    readSheet(path.join(path.dirname(file), part)),
  );
}
