import { runCommand } from './command.ts';
import { counted } from './progress.ts';
import { rollBack } from './rollback.ts';

// npm run rollback [-- VERSION]: publishes again what was published before, or the data set of this version.
await runCommand(process.env, async (database) => {
  const [version = null] = process.argv.slice(2);
  const back = await database.exclusively(
    () => rollBack(database.sql, version),
    () => process.stdout.write('Waiting for another program that writes to this database …\n'),
  );
  const { added, removed, moved, changed } = back;
  process.stdout.write(`Published again: ${back.name}, version ${back.version}\n`);
  process.stdout.write(
    `Points: ${counted(added)} added, ${counted(removed)} removed, ${counted(moved)} moved, ${counted(changed)} changed\n`,
  );
});
