import { createServer, type Server, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { Mutex } from './mutex.ts';
import { type Answer, onlyLastReady, splitMessages, type WireMessage } from './wire-messages.ts';

/** How long a connection may sit on an open transaction, in milliseconds, before it is ended and rolled back. */
const IDLE_IN_TRANSACTION = 60_000;

const SSL_REFUSED = Buffer.from('N');
/** Sync: ends an unfinished exchange, and with it the state in which an engine skips messages after an error. */
const SYNC = Buffer.from([0x53, 0, 0, 0, 4]);
/** Query, Sync: the messages that end an exchange. Flush: what was collected is wanted now, the exchange goes on. */
const ENDS_EXCHANGE = new Set(['Q', 'S']);
const FLUSH = 'H';
const TERMINATE = 'X';

/**
 * Speaks PostgreSQL's wire protocol for a PGlite engine on a local socket.
 *
 * PGlite is one session: one unnamed statement, one portal, one transaction. So a connection's messages are collected until
 * its exchange is whole, and a connection owns the engine until it is outside a transaction; others wait. (The socket server
 * that comes with PGlite hands the engine on after every message: six parallel callers read each other's rows.)
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
  let collected: Buffer[] = [];
  let release: (() => void) | undefined;
  let work: Promise<void> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  socket.setNoDelay(true);
  socket.on('data', (data) => {
    const { messages, rest } = splitMessages(unread.length > 0 ? Buffer.concat([unread, data]) : data, started);
    unread = rest;
    for (const message of messages) receive(message);
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    work = work.then(giveUp);
  });

  function receive(message: WireMessage): void {
    if (message.kind === 'ssl') return void socket.write(SSL_REFUSED);
    if (message.kind === 'cancel' || message.type === TERMINATE) return void socket.end();
    if (message.kind === 'startup') started = true;
    collected.push(message.bytes);
    const whole = message.kind === 'startup' || ENDS_EXCHANGE.has(message.type);
    if (!whole && message.type !== FLUSH) return;
    const exchange = Buffer.concat(collected);
    collected = [];
    work = work.then(() => run(exchange, whole)).catch(() => void socket.destroy());
  }

  async function run(exchange: Buffer, whole: boolean): Promise<void> {
    clearTimeout(idle);
    release ??= await turn.acquire();
    if (socket.destroyed) return;
    const answer = await ask(engine, exchange, whole);
    if (socket.writable) socket.write(answer.bytes);
    if (answer.ready === 'idle') letGo();
    else idle = setTimeout(() => socket.destroy(), IDLE_IN_TRANSACTION);
  }

  /** The connection is gone: what it left open is rolled back before anyone else has a turn. */
  async function giveUp(): Promise<void> {
    clearTimeout(idle);
    if (!release) return;
    try {
      await ask(engine, SYNC, true);
      if (engine.isInTransaction()) await engine.exec('rollback');
    } finally {
      letGo();
    }
  }

  function letGo(): void {
    release?.();
    release = undefined;
  }
}

async function ask(engine: PGlite, exchange: Buffer, whole: boolean): Promise<Answer> {
  const parts: Uint8Array[] = [];
  // The engine reuses its buffer, so each part is copied before it speaks again.
  await engine.execProtocolRawStream(new Uint8Array(exchange), { onRawData: (data) => parts.push(data.slice()) });
  return onlyLastReady(Buffer.concat(parts), whole);
}
