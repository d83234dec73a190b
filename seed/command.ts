import { type Config, readConfig } from '../server/config.ts';
import { type Database, openDatabase } from '../server/db/connect.ts';
import { migrate } from '../server/db/migrate.ts';

/** A program that computes for seconds cannot hear its engine meanwhile, in milliseconds. */
const HANG_LIMIT = 600_000;

/** Runs a command on the migrated database and closes it; a fault is one sentence on the error output and exit code 1. */
export async function runCommand(
  environment: Readonly<Record<string, string | undefined>>,
  command: (database: Database, config: Config) => Promise<void>,
): Promise<void> {
  try {
    const config = readConfig(environment);
    const database = await openDatabase(config, { engine: { hangLimit: HANG_LIMIT } });
    try {
      await migrate(database.sql);
      await command(database, config);
    } finally {
      await database.close();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
