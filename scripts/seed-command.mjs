// Runs a command of seed/ from a fresh clone on: installs and builds what is missing, then hands over the arguments.
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { inRoot, run } from './run.mjs';

export async function runSeedCommand(name) {
  await install();
  await build();
  const settings = existsSync(inRoot('.env')) ? ['--env-file=.env'] : [];
  process.exitCode = await run(process.execPath, [
    ...settings,
    inRoot(`dist/seed/${name}.js`),
    ...process.argv.slice(2),
  ]);
}
