import { Worker } from 'node:worker_threads';
import { unavailable } from '../failures.ts';
import type { Card } from './card.ts';
import type { Painted } from './worker.ts';

/** The built entry of the worker, beside this file once built. */
const ENTRY = new URL('./worker.js', import.meta.url);
/** So many cards may wait; who asks for one more is asked to come back. */
const MOST_WAITING = 16;
/** A thread that nobody needs gives back its memory, in milliseconds. */
const IDLE = 60_000;

export interface PainterOptions {
  readonly entry?: URL;
  readonly mostWaiting?: number;
}

/** A thread that draws cards as PNG, one after the other, started when first needed. */
export interface CardPainter {
  /** @throws Failure 503 when too many wait, or the thread has died. */
  readonly paint: (card: Card) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

interface Task {
  readonly card: Card;
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

export function createCardPainter({ entry = ENTRY, mostWaiting = MOST_WAITING }: PainterOptions = {}): CardPainter {
  const waiting: Task[] = [];
  let worker: Worker | null = null;
  let current: Task | null = null;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;

  return {
    paint(card) {
      if (closed) return Promise.reject(unavailable('The server is stopping. Please try again in a minute.'));
      if (waiting.length >= mostWaiting)
        return Promise.reject(unavailable('Many pictures are being drawn at the moment. Please try again soon.'));
      return new Promise((resolve, reject) => {
        waiting.push({ card, resolve, reject });
        next();
      });
    },
    async close() {
      closed = true;
      clearTimeout(idle);
      for (const { reject } of waiting.splice(0)) reject(unavailable('The server is stopping. Please try again.'));
      await worker?.terminate();
    },
  };

  function next(): void {
    if (current || closed) return;
    current = waiting.shift() ?? null;
    clearTimeout(idle);
    if (current) {
      worker ??= start();
      worker.postMessage(current.card);
    } else if (worker) {
      idle = setTimeout(() => void worker?.terminate(), IDLE).unref();
    }
  }

  function settle(painted: Painted): void {
    const task = current;
    current = null;
    if ('png' in painted) task?.resolve(painted.png);
    else task?.reject(painted.error);
    next();
  }

  function start(): Worker {
    const thread = new Worker(entry);
    thread.unref();
    thread.on('message', settle);
    // What kills a thread is told to who waits; the next card gets a new one.
    thread.on('error', () => undefined);
    thread.once('exit', () => {
      if (worker === thread) worker = null;
      if (current) settle({ error: unavailable('The picture could not be drawn. Please try again.') });
    });
    return thread;
  }
}
