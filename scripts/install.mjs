// Installs the dependencies when they are missing or not those of the lock file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fail, hashOf, inRoot, requireNode, run } from './run.mjs';

const STAMP = inRoot('node_modules', '.titik-installed');

export async function install() {
  requireNode();
  const wanted = `${hashOf(['package-lock.json'])} node ${process.versions.modules}`;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  process.stdout.write('Installing dependencies …\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-fund', '--no-audit', '--loglevel=error'];
  // npm names itself to the scripts it starts; run alone, the one on the path is taken.
  const code = npm
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0)
    fail('The dependencies could not be installed; the reason stands above. Is the npm registry in reach?');
  writeFileSync(STAMP, wanted);
}
