import { readConfig } from '../server/config.ts';
import { type Database, openDatabase } from '../server/db/connect.ts';
import { migrate } from '../server/db/migrate.ts';
import { fill } from './fill.ts';
import { createProgress } from './progress.ts';

/** `node dist/seed/main.js`: brings the schema up to date and fills it. A second run changes nothing. */
async function main(): Promise<void> {
  const progress = createProgress(process.stdout);
  const config = readConfig(process.env);
  const database = await progress.step(
    'Open the database',
    () => openDatabase(config),
    () => (config.databaseUrl ? 'PostGIS at DATABASE_URL' : `embedded, in ${config.dataDir}`),
  );
  try {
    await seed(database, progress);
  } finally {
    await database.close();
  }
}

async function seed({ sql }: Database, progress: ReturnType<typeof createProgress>): Promise<void> {
  await progress.step(
    'Migrate',
    () => migrate(sql),
    (applied) => (applied.length > 0 ? applied.join(', ') : 'up to date'),
  );
  await fill(sql, progress);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
