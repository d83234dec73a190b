import { type Config, readConfig } from '../server/config.ts';
import { openDatabase } from '../server/db/connect.ts';
import { migrate } from '../server/db/migrate.ts';
import { prepareContent, storeContent } from './fill.ts';
import { createProgress } from './progress.ts';

/** This process computes for seconds and cannot hear its engine meanwhile, in milliseconds. */
const HANG_LIMIT = 600_000;

/**
 * Brings the schema up to date and fills it. A second run changes nothing.
 * The content is computed while the database starts; a database that cannot be opened ends that work at its next step.
 */
async function main(config: Config): Promise<void> {
  const broken = new AbortController();
  const progress = createProgress(process.stdout, broken.signal);
  const opening = openDatabase(config, { engine: { hangLimit: HANG_LIMIT } });
  opening.catch((error: unknown) => broken.abort(error));
  const closed = () => opening.then((database) => database.close());

  try {
    const content = await prepareContent(progress);
    const database = await progress.step(
      'Open the database',
      () => opening,
      () => (config.databaseUrl ? 'PostGIS at DATABASE_URL' : config.dataDir),
    );
    await progress.step(
      'Migrate',
      () => migrate(database.sql),
      (applied) => applied.join(', ') || 'up to date',
    );
    await database.exclusively(
      () => storeContent(database.sql, content, progress),
      () => process.stdout.write('Waiting for another program that writes to this database …\n'),
    );
  } finally {
    await closed().catch(() => undefined);
  }
}

try {
  await main(readConfig(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
