import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PlanQuestion, PlanStep } from '../analysis/site-plan.ts';
import type { Villages } from '../analysis/villages.ts';
import { unavailable } from '../failures.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** The built entry of a worker, beside this file once built. */
const ENTRY = new URL('./worker.js', import.meta.url);
/** Two at the most, and one processor left to answer requests. */
const SIZE = Math.max(1, Math.min(2, availableParallelism() - 1));
/** So many plans may wait for a worker; who comes after them is asked to come back. */
const MOST_WAITING = 8;

export interface PoolOptions {
  readonly entry?: URL;
  readonly size?: number;
  readonly mostWaiting?: number;
}

export interface Job {
  readonly villages: Villages;
  readonly question: PlanQuestion;
  /** Ends the computation before its time. */
  readonly signal: AbortSignal;
  readonly onStep: (step: PlanStep) => void;
}

/** Threads that compute plans, started when first needed, so that the one that answers requests is never held up. */
export interface WorkerPool {
  /**
   * Resolves when all steps are told.
   * @throws Failure 503 when too many wait already or the worker has died, the signal's reason when it was ended.
   */
  readonly run: (job: Job) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Task extends Job {
  readonly settle: (error?: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  villages: Villages | null;
  task: Task | null;
}

export function createWorkerPool({
  entry = ENTRY,
  size = SIZE,
  mostWaiting = MOST_WAITING,
}: PoolOptions = {}): WorkerPool {
  const threads = new Set<Thread>();
  const waiting: Task[] = [];
  let closed = false;

  return {
    async run(job) {
      job.signal.throwIfAborted();
      if (closed) throw unavailable('The server is stopping. Please try again in a minute.');
      if (!hasRoom())
        throw unavailable('Many plans are being computed at the moment. Please try again in a few seconds.');
      await new Promise<void>((resolve, reject) => {
        const leave = () => {
          const place = waiting.indexOf(task);
          if (place < 0) return;
          waiting.splice(place, 1);
          task.settle(job.signal.reason);
        };
        const task: Task = {
          ...job,
          settle(error) {
            job.signal.removeEventListener('abort', leave);
            if (error === undefined) resolve();
            else reject(error);
          },
        };
        job.signal.addEventListener('abort', leave);
        waiting.push(task);
        next();
      });
    },
    async close() {
      closed = true;
      for (const task of waiting.splice(0)) task.settle(unavailable('The server is stopping. Please try again.'));
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };

  function hasRoom(): boolean {
    return waiting.length < mostWaiting || threads.size < size || [...threads].some(({ task }) => !task);
  }

  function next(): void {
    if (waiting.length === 0 || closed) return;
    const idle = [...threads].find(({ task }) => !task) ?? (threads.size < size ? start() : null);
    const task = idle && waiting.shift();
    if (task) begin(idle, task);
  }

  function begin(thread: Thread, task: Task): void {
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const cancel = () => Atomics.store(cancelled, 0, 1);
    const { villages, question, signal } = task;
    thread.task = {
      ...task,
      onStep: (step) => {
        if (!signal.aborted) task.onStep(step);
      },
      settle(error) {
        signal.removeEventListener('abort', cancel);
        task.settle(signal.aborted ? signal.reason : error);
      },
    };
    signal.addEventListener('abort', cancel);
    const send = (message: ToWorker) => thread.worker.postMessage(message);
    if (thread.villages !== villages) send({ kind: 'villages', villages });
    thread.villages = villages;
    send({ kind: 'plan', question, cancelled });
  }

  function start(): Thread {
    const thread: Thread = { worker: new Worker(entry), villages: null, task: null };
    threads.add(thread);
    thread.worker.unref();
    thread.worker.on('message', (message: FromWorker) => {
      if (message.kind === 'step') return thread.task?.onStep(message.step);
      const { task } = thread;
      thread.task = null;
      task?.settle(message.error);
      next();
    });
    // What kills a worker is told to who waits; the next plan gets a new one.
    thread.worker.on('error', () => undefined);
    thread.worker.once('exit', () => {
      threads.delete(thread);
      thread.task?.settle(unavailable('The computation broke off. Please try again.'));
      next();
    });
    return thread;
  }
}
