// What the Find screen loads, read from the build's own list of files.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../scripts/run.mjs';

/** Gzip bytes of the scripts before the map, of those the map adds, and whether zod is among any of them. */
export function scriptsOfFind() {
  const client = inRoot('dist/client');
  const manifest = JSON.parse(readFileSync(path.join(client, '.vite/manifest.json'), 'utf8'));
  const files = Object.entries(manifest);
  const entry = files.find(([, { isEntry }]) => isEntry)[0];
  const first = closure(manifest, [entry]);
  const screen = files.filter(([name]) => /(FindScreen|find-screen)/.test(name)).map(([name]) => name);
  const find = closure(manifest, [...first, ...screen]);
  const withMap = closure(manifest, [
    ...find,
    ...files.filter(([name]) => name.endsWith('map/MapView.tsx')).map(([name]) => name),
  ]);
  if (withMap.size === find.size) throw new Error('The map is no chunk of its own any more.');
  const text = (name) => readFileSync(path.join(client, manifest[name].file), 'utf8');
  const bytes = (names) => [...names].reduce((sum, name) => sum + gzipSync(text(name), { level: 9 }).length, 0);
  const before = bytes(find);
  return {
    before,
    map: bytes(withMap) - before,
    hasZod: files.some(([name]) => /ZodError|\$ZodType/.test(text(name))),
  };
}

/** The chunks with all they import at once. */
function closure(manifest, names) {
  const reached = new Set();
  const visit = (name) => {
    if (reached.has(name) || !manifest[name]?.file.endsWith('.js')) return;
    reached.add(name);
    for (const imported of manifest[name].imports ?? []) visit(imported);
  };
  for (const name of names) visit(name);
  return reached;
}
