// npm start: everything from a fresh clone to a running site.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { inRoot, root } from './run.mjs';

await install();
await build();

const settings = existsSync(inRoot('.env')) ? ['--env-file=.env'] : [];
const server = spawn(process.execPath, [...settings, inRoot('dist/server/main.js')], { cwd: root, stdio: 'inherit' });
// The terminal sends Ctrl-C to the server as well; other signals are passed on. We end when it has ended.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
