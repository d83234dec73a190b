import { createServer, type Server, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { Mutex } from './mutex.ts';
import { isReadyForQuery, READY_FOR_QUERY_LENGTH, splitMessages, type WireMessage } from './wire-messages.ts';

/** How long a connection may sit on an open transaction, in milliseconds, before it is ended and rolled back. */
const IDLE_IN_TRANSACTION = 60_000;

const TERMINATE = 'X';
const SSL_REFUSED = Buffer.from('N');

/**
 * Speaks PostgreSQL's wire protocol for a PGlite engine on a local socket.
 *
 * PGlite is one session: one unnamed statement, one portal, one transaction. So a connection owns the engine from the first
 * message of an exchange until the engine says it is ready and outside a transaction; others wait. (The socket server that
 * comes with PGlite hands the engine on after every message, and six parallel callers read each other's rows.)
 */
export async function serveWire(engine: PGlite, socketPath: string): Promise<Server> {
  const turn = new Mutex();
  const server = createServer((socket) => converse(engine, turn, socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, resolve);
  });
  return server;
}

/** Serves one connection until it ends. */
function converse(engine: PGlite, turn: Mutex, socket: Socket): void {
  let unread: Buffer = Buffer.alloc(0);
  let started = false;
  let release: (() => void) | undefined;
  let work: Promise<void> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  socket.setNoDelay(true);
  socket.on('data', (data) => {
    const { messages, rest } = splitMessages(Buffer.concat([unread, data]), started);
    unread = rest;
    for (const message of messages) {
      if (message.kind === 'startup') started = true;
      work = work.then(() => handle(message)).catch(() => void socket.destroy());
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    work = work.then(giveUp);
  });

  async function handle(message: WireMessage): Promise<void> {
    if (message.kind === 'ssl') return void socket.write(SSL_REFUSED);
    if (message.kind === 'cancel' || message.type === TERMINATE) return void socket.end();
    clearTimeout(idle);
    release ??= await turn.acquire();
    if (socket.destroyed) return;
    const ready = await answer(message.bytes);
    if (ready === 'idle') {
      release();
      release = undefined;
    } else {
      idle = setTimeout(() => socket.destroy(), IDLE_IN_TRANSACTION);
    }
  }

  async function answer(bytes: Uint8Array): Promise<'idle' | 'busy'> {
    let end: Buffer = Buffer.alloc(0);
    await engine.execProtocolRawStream(bytes, {
      onRawData: (data) => {
        end = Buffer.concat([end, data.subarray(-READY_FOR_QUERY_LENGTH)]).subarray(-READY_FOR_QUERY_LENGTH);
        if (socket.writable) socket.write(Buffer.from(data));
      },
    });
    return isReadyForQuery(end) ? 'idle' : 'busy';
  }

  /** The connection is gone: what it left open is rolled back before anyone else has a turn. */
  async function giveUp(): Promise<void> {
    clearTimeout(idle);
    if (!release) return;
    try {
      await engine.execProtocolRawStream(SYNC, { onRawData: () => undefined });
      if (engine.isInTransaction()) await engine.exec('rollback');
    } finally {
      release();
      release = undefined;
    }
  }
}

/** Ends an unfinished exchange, and with it the state in which an engine skips messages after an error. */
const SYNC = Uint8Array.from([0x53, 0, 0, 0, 4]);
