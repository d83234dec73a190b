// npm run rollback [-- VERSION]: publishes again what was published before, or the data set of this version.
import { runSeedCommand } from './seed-command.mjs';

await runSeedCommand('rollback-main');
