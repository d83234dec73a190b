// npm run dev: the compiler, the server and Vite, each following changes. The site with reload on change is Vite's address.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, watch } from 'node:fs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { inRoot, root, tool } from './run.mjs';

await install();
await build();

const settings = existsSync(inRoot('.env')) ? ['--env-file=.env'] : [];
const node = process.execPath;
const programs = [
  spawn(node, [tool('typescript'), '-b', '-w', '--preserveWatchOutput', 'seed'], { cwd: root, stdio: 'inherit' }),
  spawn(node, [...settings, '--watch', '--watch-preserve-output', inRoot('dist/server/main.js')], {
    cwd: root,
    stdio: 'inherit',
  }),
  spawn(node, [tool('vite')], { cwd: root, stdio: 'inherit' }),
];
// The compiler leaves SQL where it is.
const migrations = watch(inRoot('server/db/migrations'), () => {
  cpSync(inRoot('server/db/migrations'), inRoot('dist/server/db/migrations'), { recursive: true });
});

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  migrations.close();
  for (const program of programs) program.kill('SIGTERM');
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const program of programs) program.once('exit', stop);
