import postgres from 'postgres';
import type { Config } from '../config.ts';
import { type Engine, type EngineOptions, startEngine } from './embedded/engine.ts';
import { releaseLock, socketPath, takeLock } from './embedded/lock.ts';

/** What queries are asked of: the pool or a transaction. */
export type Db = postgres.ISql;

/** A connection to PostGIS, embedded or not; nothing outside this folder knows which. */
export interface Database {
  readonly sql: postgres.Sql;
  /** False while the embedded engine is being started again. */
  readonly isUp: () => boolean;
  readonly close: () => Promise<void>;
}

/** PostGIS cannot be reached or was not what it must be; the message says what to do. */
export class DatabaseError extends Error {}

export interface ConnectOptions {
  readonly engine?: EngineOptions;
  /** The longest a statement may take on a real PostGIS, in milliseconds; absent: no limit (imports). */
  readonly statementTimeout?: number;
}

/**
 * Connects to `config.databaseUrl`, or to the embedded engine of `config.dataDir`: a running one as a guest, else its own.
 * @throws DatabaseError in one clear sentence.
 */
export async function openDatabase(config: Config, options: ConnectOptions = {}): Promise<Database> {
  return config.databaseUrl ? openServer(config.databaseUrl, options) : openEmbedded(config.dataDir, options);
}

const quiet = { onnotice: () => undefined, fetch_types: false, connect_timeout: 10 } as const;

async function openServer(url: string, { statementTimeout }: ConnectOptions): Promise<Database> {
  const connection = statementTimeout === undefined ? {} : { statement_timeout: statementTimeout };
  const sql = postgres(url, { ...quiet, max: 8, connection });
  try {
    await sql`select 1`;
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw new DatabaseError(
      `The database at DATABASE_URL does not answer: ${reasonOf(error)}. Is it running, and are name and password right?`,
    );
  }
  return { sql, isUp: () => true, close: () => sql.end({ timeout: 5 }) };
}

async function openEmbedded(dataDir: string, options: ConnectOptions): Promise<Database> {
  const path = socketPath(dataDir);
  const owner = lockOf(dataDir);
  let engine: Engine | null = null;
  if (!owner) {
    try {
      engine = await startEngine(dataDir, path, options.engine);
    } catch (error) {
      releaseLock(dataDir);
      throw new DatabaseError(`${reasonOf(error)} Its files are in ${dataDir}.`);
    }
  }
  // One connection: the engine has one session, and this library pipelines on it.
  const sql = postgres({ ...quiet, path, max: 1, backoff: 0.2, username: 'postgres', database: 'postgres' });
  if (owner) await waitFor(sql, `Process ${owner.pid} owns the database in ${dataDir} but does not answer.`);
  return {
    sql,
    isUp: () => engine?.isListening() ?? true,
    close: async () => {
      await sql.end({ timeout: 5 });
      await engine?.end();
      if (!owner) releaseLock(dataDir);
    },
  };
}

function lockOf(dataDir: string) {
  try {
    return takeLock(dataDir);
  } catch (error) {
    throw new DatabaseError(
      `The folder DATA_DIR=${dataDir} cannot be written: ${reasonOf(error)}. Name another folder, or allow writing there.`,
    );
  }
}

/** The owner may itself be starting: a first start takes half a minute on a slow machine. */
const PATIENCE = 120_000;

async function waitFor(sql: postgres.Sql, complaint: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      await sql`select 1`;
      return;
    } catch (error) {
      if (Date.now() > until) {
        await sql.end({ timeout: 1 });
        throw new DatabaseError(`${complaint} ${reasonOf(error)}. End it, then try again.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
