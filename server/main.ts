import { existsSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { buildHash } from './build-hash.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type Database, type Db, openDatabase } from './db/connect.ts';
import { DatabaseError } from './db/database-error.ts';
import { migrate } from './db/migrate.ts';
import { fill } from './fill.ts';
import { listen } from './listen.ts';
import { COUNTRY, findMeasured } from './queries/coverage.ts';
import { findPublished } from './queries/published.ts';
import { createSite, type Site } from './site.ts';

const CLIENT = fileURLToPath(new URL('../client', import.meta.url));
const SERVER = fileURLToPath(new URL('..', import.meta.url));
/** The longest statement on a real PostGIS, in milliseconds: a little less than a request waits. */
const STATEMENT_TIMEOUT = 9000;
/** How long requests under way may take to end, in milliseconds. */
const DRAIN = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, base: null });
  const listener = await listen(config);
  let database: Database | null = null;
  let site: Site | null = null;
  let stopping = false;
  const ending = new AbortController();

  async function stop(code: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    ending.abort();
    // Plans are broken off: a stream that tells of one would last longer than it may.
    await Promise.all([listener.drain(DRAIN), site?.plans.close(), site?.offline.close(), site?.cards.close()]);
    await database?.close();
    process.exit(code);
  }
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));

  try {
    say(config.databaseUrl ? 'Connecting to PostGIS …' : `Starting the embedded PostGIS in ${config.dataDir} …`);
    const isFresh = !config.databaseUrl && !existsSync(path.join(config.dataDir, 'postgres.ready'));
    const opening = openDatabase(config, { statementTimeout: STATEMENT_TIMEOUT });
    // A folder that cannot be written is known by now: then nothing is begun.
    await Promise.race([opening, setImmediate()]);
    // The content of a fresh database is computed while its engine starts.
    const filling = isFresh ? fill(ending.signal) : null;
    [database] = await Promise.all([opening, filling]);
    for (const file of await migrate(database.sql)) say(`Migrated: ${file}`);
    if (!(await isFilled(database.sql))) await fill(ending.signal);
    const onStored = (unkept: string | null) => {
      if (unkept !== null)
        log.warn(`The files for browsers are packed anew after each start: ${unkept}. Allow writing in DATA_DIR.`);
    };
    site = createSite(database, reached(config, listener.port), { build: buildHash(SERVER), maker: { onStored } });
    listener.handle(createApp(site, { log, clientDir: CLIENT, trustProxy: config.trustProxy }));
    say(`Titik Internet: http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${listener.port}`);
  } catch (error) {
    if (stopping) return;
    complain(error);
    await stop(1);
  }
}

/** With PORT=0 the system chooses the port, so the address is only known now. */
function reached(config: Config, port: number): Config {
  return config.port === 0
    ? { ...config, publicUrl: config.publicUrl.replace('//localhost:0', `//localhost:${port}`) }
    : config;
}

/** A data set that an earlier version of the program published lacks its coverage. */
async function isFilled(db: Db): Promise<boolean> {
  const published = await findPublished(db);
  return published !== null && (await findMeasured(db, published, COUNTRY)) !== null;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A known fault is one clear sentence; anything else keeps its stack, because it is ours to mend. */
function complain(error: unknown): void {
  const known = error instanceof ConfigError || error instanceof DatabaseError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
}

await main().catch((error: unknown) => {
  complain(error);
  process.exitCode = 1;
});
