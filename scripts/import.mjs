// npm run import -- FILE: a list of access points is checked, reported and published. `--help` lists the options.
import { runSeedCommand } from './seed-command.mjs';

await runSeedCommand('import-main');
