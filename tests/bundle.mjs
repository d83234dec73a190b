// What the Find screen loads, read from the build's own list of files.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../scripts/run.mjs';

/** Gzip bytes of the scripts before the map, of those the map adds, what of them travels, and whether zod is among any of them. */
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
    ...travelling(manifest, find),
    packedMap: travelling(manifest, withMap).packed - travelling(manifest, find).packed,
    hasZod: files.some(([name]) => /ZodError|\$ZodType/.test(text(name))),
  };
}

/** What the page inside frames on other sites loads beside itself, in bytes of brotli: for a list, and what a map adds; and its own scripts. */
export function partsOfFrame() {
  const client = inRoot('dist/client');
  const manifest = JSON.parse(readFileSync(path.join(client, '.vite/frame.json'), 'utf8'));
  const entry = 'embed/frame.ts';
  const map = closure(manifest, ['embed/frame-map.ts']);
  map.delete(entry);
  return {
    // The sheet travels inside the page.
    list: travelling(manifest, [entry]).packed + statSync(path.join(client, 'frame.css.br')).size,
    map: travelling(manifest, map).packed,
    text: readFileSync(path.join(client, manifest[entry].file), 'utf8'),
  };
}

/** What the build has packed of the first chunks and their sheets, in bytes of brotli, and whether the planner is among them. */
function travelling(manifest, names) {
  const client = inRoot('dist/client');
  const files = new Set([...names].flatMap((name) => [manifest[name].file, ...(manifest[name].css ?? [])]));
  return {
    packed: [...files].reduce((sum, file) => sum + statSync(path.join(client, `${file}.br`)).size, 0),
    hasPlanner: [...names].some((name) => name.includes('planner/')),
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
