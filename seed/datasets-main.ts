import { runCommand } from './command.ts';
import { listDatasets } from './list-datasets.ts';

// npm run datasets: what is published, and what it can be rolled back to.
await runCommand(process.env, async ({ sql }) => {
  process.stdout.write(await listDatasets(sql));
});
