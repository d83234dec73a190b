import { useSyncExternalStore } from 'react';

/** How the server can be reached, and what answers meanwhile. */
export interface Connection {
  /** No connection, or a server that does not answer: then saved answers come first. */
  readonly isCut: boolean;
  /** Grows when answers that were given before may be old: the connection is back, or newer data are there. */
  readonly epoch: number;
}

let connection: Connection = { isCut: typeof navigator !== 'undefined' && navigator.onLine === false, epoch: 0 };
const listeners = new Set<() => void>();

export function connectionNow(): Connection {
  return connection;
}

/** The server did not answer. */
export function cutOff(): void {
  if (!connection.isCut) settle({ ...connection, isCut: true });
}

/** The server answers again. */
export function joined(): void {
  if (connection.isCut) settle({ isCut: false, epoch: connection.epoch + 1 });
}

/** What was answered before is to be asked again. */
export function outdated(): void {
  settle({ ...connection, epoch: connection.epoch + 1 });
}

export function useConnection(): Connection {
  return useSyncExternalStore(onConnection, connectionNow);
}

/** Calls back at each change; gives a function that ends it. */
export function onConnection(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function settle(next: Connection): void {
  connection = next;
  for (const changed of listeners) changed();
}
