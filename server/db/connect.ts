import type postgres from 'postgres';
import type { Config } from '../config.ts';
import { connectToServer, type DatabaseAddress } from './address.ts';
import { DatabaseError, reasonOf } from './database-error.ts';
import type { EngineOptions } from './embedded/engine.ts';
import { openEmbedded } from './embedded/open.ts';
import { exclusivelyOnServer } from './exclusive.ts';
import { createPool } from './pool.ts';

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
  /** Runs some work while no other program works so on this database; waits for its turn, and tells once that it does. */
  readonly exclusively: <Result>(work: () => Promise<Result>, onWait?: () => void) => Promise<Result>;
  /** Where a thread finds it, to ask without holding up this one. */
  readonly address: DatabaseAddress;
  readonly close: () => Promise<void>;
}

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
  return config.databaseUrl ? openServer(config.databaseUrl, options) : openEmbedded(config.dataDir, options.engine);
}

async function openServer(url: string, { statementTimeout }: ConnectOptions): Promise<Database> {
  const pool = createPool(() => connectToServer(url, { max: 8, statementTimeout }));
  try {
    await firstAnswer(pool.current());
  } catch (error) {
    await pool.current().end({ timeout: 1 });
    throw new DatabaseError(
      `The database at DATABASE_URL does not answer: ${reasonOf(error)}. Is it running, and are name and password right?`,
    );
  }
  return {
    get sql() {
      return pool.current();
    },
    isUp: () => true,
    renew: pool.renew,
    exclusively: (work, onWait = () => undefined) => exclusivelyOnServer(pool.current(), work, onWait),
    address: { url, statementTimeout },
    close: () => pool.current().end({ timeout: 5 }),
  };
}

/** The timer for connecting also runs out while this program computes; the database may have answered long before. So: once more. */
async function firstAnswer(sql: postgres.Sql): Promise<void> {
  try {
    await sql`select 1`;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'CONNECT_TIMEOUT')) throw error;
    await sql`select 1`;
  }
}
