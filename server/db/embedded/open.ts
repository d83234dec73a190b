import type postgres from 'postgres';
import { connectToSocket } from '../address.ts';
import type { Database } from '../connect.ts';
import { DatabaseError, reasonOf } from '../database-error.ts';
import { exclusivelyInFolder } from '../exclusive.ts';
import { createPool } from '../pool.ts';
import { type Engine, type EngineOptions, startEngine } from './engine.ts';
import { releaseLock, socketPath, takeLock } from './lock.ts';
import { isAlive, type ProcessIdentity } from './process-identity.ts';

/** How often a guest looks whether the owner still lives, in milliseconds. */
const LOOK_AFTER_OWNER = 1000;
/** How long an owner may take to start its engine, in milliseconds: half a minute is usual on a slow machine. */
const PATIENCE = 120_000;
const PAUSE = 300;

/**
 * Joins the embedded engine of a folder as a guest when a living process owns it, else starts and owns it. When the owner
 * ends, a guest takes its place, so that whoever started first may also end first.
 * @throws DatabaseError in one clear sentence.
 */
export async function openEmbedded(dataDir: string, options: EngineOptions = {}): Promise<Database> {
  const path = socketPath(dataDir);
  const pool = createPool(() => connectToSocket(path));
  let engine: Engine | null = null;
  let owner: ProcessIdentity | null = null;
  let becoming: Promise<void> | null = null;

  async function own(): Promise<void> {
    owner = lockOf(dataDir);
    if (owner) return;
    try {
      engine = await startEngine(dataDir, path, { ...options, onDown: pool.renew });
    } catch (error) {
      releaseLock(dataDir);
      throw new DatabaseError(`${reasonOf(error)} Its files are in ${dataDir}.`);
    }
    pool.renew();
  }

  const watch = setInterval(() => {
    if (engine || becoming || (owner && isAlive(owner))) return;
    becoming = own()
      .catch(() => undefined)
      .finally(() => {
        becoming = null;
      });
  }, LOOK_AFTER_OWNER);
  watch.unref();

  async function close(): Promise<void> {
    clearInterval(watch);
    await becoming;
    await pool.current().end({ timeout: 5 });
    if (!engine) return;
    await engine.end();
    releaseLock(dataDir);
  }

  becoming = own();
  try {
    await becoming;
    becoming = null;
    await untilAnswering(() => pool.current());
  } catch (error) {
    becoming = null;
    await close();
    if (error instanceof DatabaseError) throw error;
    const who = owner
      ? `Process ${(owner as ProcessIdentity).pid} owns the database in ${dataDir} but`
      : `The database in ${dataDir}`;
    throw new DatabaseError(`${who} does not answer: ${reasonOf(error)}. End it, then try again.`);
  }
  return {
    get sql() {
      return pool.current();
    },
    isUp: () => engine?.isListening() ?? (owner !== null && isAlive(owner)),
    renew: pool.renew,
    exclusively: (work, onWait = () => undefined) => exclusivelyInFolder(dataDir, work, onWait),
    address: { socket: path },
    close,
  };
}

/** @throws the last reason when nothing answers within our patience. */
async function untilAnswering(sql: () => postgres.Sql): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      await sql()`select 1`;
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

function lockOf(dataDir: string): ProcessIdentity | null {
  try {
    return takeLock(dataDir);
  } catch (error) {
    throw new DatabaseError(
      `The folder DATA_DIR=${dataDir} cannot be written: ${reasonOf(error)}. Name another folder, or allow writing there.`,
    );
  }
}
