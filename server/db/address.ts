import postgres from 'postgres';
import { COMMON_OPTIONS } from './pool.ts';

/** Where a database is, as plain data that can be handed to a thread. */
export type DatabaseAddress =
  /** A PostGIS; the limit of a statement in milliseconds, absent for none. */
  | { readonly url: string; readonly statementTimeout: number | undefined }
  /** The socket of an embedded engine that runs. */
  | { readonly socket: string };

/** A single connection, made when first asked. */
export function connectTo(address: DatabaseAddress): postgres.Sql {
  if ('socket' in address) return connectToSocket(address.socket);
  return connectToServer(address.url, { max: 1, statementTimeout: address.statementTimeout });
}

export function connectToServer(
  url: string,
  { max, statementTimeout }: { readonly max: number; readonly statementTimeout: number | undefined },
): postgres.Sql {
  // Compiling a plan (JIT) takes longer than any of our queries, and PostGIS functions look dear enough to set it off.
  const jit = 'off';
  const connection = statementTimeout === undefined ? { jit } : { jit, statement_timeout: statementTimeout };
  return postgres(url, { ...COMMON_OPTIONS, max, connection });
}

/** One connection: the engine has one session, and this library pipelines on it. */
export function connectToSocket(path: string): postgres.Sql {
  return postgres({ ...COMMON_OPTIONS, path, max: 1, username: 'postgres', database: 'postgres' });
}
