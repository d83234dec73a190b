// What the service worker keeps from the start: all that the app needs without a connection, and nothing of the planner's view.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { APP_SHELL } from '../shared/screens.ts';

/** Chunks that are fetched when somebody asks for them, with all that only they need. */
const ON_REQUEST = ['planner/PlanScreens.tsx', 'opening-hours-library.ts'];

/**
 * Picks from what lies in the folder of the built client, and adds the page of the app; its revision changes with any file.
 * Entries and result as @serwist/build has them.
 */
export function precacheList(entries, clientDir) {
  const wanted = filesOfApp(JSON.parse(readFileSync(path.join(clientDir, '.vite/manifest.json'), 'utf8')));
  const kept = entries.filter(({ url }) => !url.startsWith('assets/') || wanted.has(url));
  const hash = createHash('sha256').update(readFileSync(path.join(clientDir, 'index.html')));
  for (const { url, revision } of kept) hash.update(`${url} ${revision}\n`);
  const page = { url: APP_SHELL, revision: hash.digest('hex').slice(0, 16), size: 0 };
  return { manifest: [...kept.map((entry) => ({ ...entry, url: `/${entry.url}` })), page], warnings: [] };
}

/** Scripts, their workers and style sheets that can be reached from the page without asking for what is fetched on request. */
function filesOfApp(manifest) {
  const reached = new Set();
  const visit = (name) => {
    if (reached.has(name) || ON_REQUEST.includes(name)) return;
    reached.add(name);
    const { imports = [], dynamicImports = [] } = manifest[name];
    for (const imported of [...imports, ...dynamicImports]) visit(imported);
  };
  const names = Object.keys(manifest);
  for (const name of names) if (manifest[name].isEntry) visit(name);
  for (const name of ON_REQUEST) if (!manifest[name]) throw new Error(`${name} is no chunk of its own any more.`);
  return new Set(
    [...reached].flatMap((name) => {
      const { file, css = [], assets = [] } = manifest[name];
      return [file, ...css, ...assets];
    }),
  );
}
