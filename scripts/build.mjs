// Builds dist/: server and seed by the TypeScript compiler, the client by Vite. Does nothing when nothing changed.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compress } from './compress.mjs';
import { frameCss, lightCss } from './light-css.mjs';
import { fail, hashOf, inRoot, run, tool } from './run.mjs';
import { readSheet } from './sheet.mjs';

const STAMP = inRoot('dist', '.built');
const SOURCES = [
  'shared',
  'server',
  'seed',
  'client',
  'vite.config.ts',
  'vite.embed.config.ts',
  'vite.frame.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/compress.mjs',
  'scripts/light-css.mjs',
  'scripts/precache.mjs',
  'scripts/sheet.mjs',
];

export async function build({ serverOnly = false } = {}) {
  const wanted = hashOf(SOURCES);
  if (!serverOnly && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  process.stdout.write('Building …\n');
  rmSync(STAMP, { force: true });
  // What was deleted in the sources must not live on in the build.
  for (const folder of ['server', 'seed', 'shared']) rmSync(inRoot('dist', folder), { recursive: true, force: true });
  for (const project of ['shared', 'server', 'seed'])
    rmSync(inRoot('dist', `.${project}.tsbuildinfo`), { force: true });
  const bundling = serverOnly ? null : bundle();
  const compiled = await run(process.execPath, [tool('typescript'), '-b', 'seed']);
  const bundled = await bundling;
  if (compiled !== 0) fail('The server could not be built; the reason stands above.');
  if (bundled) fail('The client could not be built; the reason stands above.');
  cpSync(inRoot('server/db/migrations'), inRoot('dist/server/db/migrations'), { recursive: true });
  cpSync(inRoot('seed/data'), inRoot('dist/seed/data'), { recursive: true });
  if (serverOnly) return;
  layPageStyles();
  await compress(inRoot('dist/client'));
  writeFileSync(STAMP, wanted);
}

/** The client, and then, since its build empties the folder, what is for other sites: the web component, the script of frames. */
async function bundle() {
  const vite = [tool('vite'), 'build', '--logLevel', 'error'];
  const configs = ['vite.config.ts', 'vite.embed.config.ts', 'vite.frame.config.ts'];
  for (const config of configs) {
    const failed = await run(process.execPath, [...vite, '--config', inRoot(config)]);
    if (failed) return failed;
  }
  return 0;
}

/** Pages without script take the tokens and the look of the client, in one sheet. */
function layPageStyles() {
  const sheets = ['client/tokens.css', 'client/citizen.css', 'server/pages/pages.css'];
  mkdirSync(inRoot('dist/client'), { recursive: true });
  writeFileSync(inRoot('dist/client/light.css'), lightCss());
  writeFileSync(inRoot('dist/client/frame.css'), frameCss());
  writeFileSync(inRoot('dist/client/pages.css'), sheets.map(readSheet).join('\n'));
  for (const file of [
    'poster/poster.css',
    'poster/poster.js',
    'builder/builder.css',
    'builder/builder.js',
    'near-me.js',
  ])
    cpSync(inRoot('server/pages', file), inRoot('dist/client', path.basename(file)));
}

if (process.argv[1] === inRoot('scripts/build.mjs')) await build({ serverOnly: process.argv.includes('--server') });
