// npm run datasets: what is published, and what it can be rolled back to.
import { runSeedCommand } from './seed-command.mjs';

await runSeedCommand('datasets-main');
