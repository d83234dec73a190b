import { setTimeout } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { releaseLock, takeLock } from './embedded/lock.ts';

/** Any number, the same for all programs that write. */
const WRITER_LOCK = 7635;
const WRITER_FILE = 'writer.lock';
const PAUSE = 300;

/** Called once, when another program writes and we have to wait for its end. */
type OnWait = () => void;

/** Runs some work while no other program works so, on a server: the lock goes with the connection, also when we are killed. */
export async function exclusivelyOnServer<Result>(
  sql: Sql,
  work: () => Promise<Result>,
  onWait: OnWait,
): Promise<Result> {
  const connection = await sql.reserve();
  try {
    const [row] = await connection<{ ours: boolean }[]>`select pg_try_advisory_lock(${WRITER_LOCK}) as ours`;
    if (!row?.ours) {
      onWait();
      await connection`select pg_advisory_lock(${WRITER_LOCK})`;
    }
    try {
      return await work();
    } finally {
      // When the connection is lost, so is the lock.
      await connection`select pg_advisory_unlock(${WRITER_LOCK})`.catch(() => undefined);
    }
  } finally {
    connection.release();
  }
}

/** The same for the embedded engine, which is one session for all, so that a lock of its own would keep nobody out. */
export async function exclusivelyInFolder<Result>(
  dataDir: string,
  work: () => Promise<Result>,
  onWait: OnWait,
): Promise<Result> {
  if (takeLock(dataDir, WRITER_FILE) !== null) {
    onWait();
    while (takeLock(dataDir, WRITER_FILE) !== null) await setTimeout(PAUSE);
  }
  try {
    return await work();
  } finally {
    releaseLock(dataDir, WRITER_FILE);
  }
}
