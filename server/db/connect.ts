import postgres from 'postgres';
import type { Config } from '../config.ts';
import { type Engine, type EngineOptions, startEngine } from './embedded/engine.ts';
import { releaseLock, socketPath, takeLock } from './embedded/lock.ts';

/** What queries are asked of: the pool or a transaction. */
export type Db = postgres.ISql;

/** A connection to PostGIS, embedded or not; nothing outside this folder knows which. */
export interface Database {
  /** The pool; ask for it anew for each request, because `renew` replaces it. */
  readonly sql: postgres.Sql;
  /** False while the embedded engine is being started again. */
  readonly isUp: () => boolean;
  /**
   * Replaces the pool; what was under way on the old one fails at once. A connection that is reset while a query is being
   * handed to it never answers that query, and may give its successor's rows to it.
   */
  readonly renew: () => void;
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

// Generous, because a program may compute while it connects, and the timer cannot tell the two apart.
const common = { onnotice: () => undefined, connect_timeout: 60 } as const;

/** A pool that can be replaced. */
function renewable(create: () => postgres.Sql) {
  let sql = create();
  return {
    current: () => sql,
    renew: () => {
      const old = sql;
      sql = create();
      void old.end({ timeout: 0 });
    },
  };
}

async function openServer(url: string, { statementTimeout }: ConnectOptions): Promise<Database> {
  const connection = statementTimeout === undefined ? {} : { statement_timeout: statementTimeout };
  const pool = renewable(() => postgres(url, { ...common, max: 8, connection }));
  try {
    await pool.current()`select 1`;
  } catch (error) {
    await pool.current().end({ timeout: 1 });
    throw new DatabaseError(
      `The database at DATABASE_URL does not answer: ${reasonOf(error)}. Is it running, and are name and password right?`,
    );
  }
  return databaseOf(
    pool,
    () => true,
    async () => undefined,
  );
}

async function openEmbedded(dataDir: string, options: ConnectOptions): Promise<Database> {
  const path = socketPath(dataDir);
  // One connection: the engine has one session, and this library pipelines on it.
  const connect = () =>
    postgres({ ...common, path, max: 1, backoff: () => 0.2, username: 'postgres', database: 'postgres' });
  const owner = lockOf(dataDir);
  if (owner) {
    const pool = renewable(connect);
    await waitFor(pool.current(), `Process ${owner.pid} owns the database in ${dataDir} but does not answer.`);
    return databaseOf(
      pool,
      () => true,
      async () => undefined,
    );
  }
  const pool = renewable(connect);
  const engine = await ownEngine(dataDir, path, { ...options.engine, onDown: pool.renew });
  return databaseOf(pool, engine.isListening, async () => {
    await engine.end();
    releaseLock(dataDir);
  });
}

function databaseOf(pool: ReturnType<typeof renewable>, isUp: () => boolean, after: () => Promise<void>): Database {
  return {
    get sql() {
      return pool.current();
    },
    isUp,
    renew: pool.renew,
    close: async () => {
      await pool.current().end({ timeout: 5 });
      await after();
    },
  };
}

async function ownEngine(dataDir: string, path: string, options: EngineOptions): Promise<Engine> {
  try {
    return await startEngine(dataDir, path, options);
  } catch (error) {
    releaseLock(dataDir);
    throw new DatabaseError(`${reasonOf(error)} Its files are in ${dataDir}.`);
  }
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
