import { parentPort } from 'node:worker_threads';
import { createPlanner, type Planner } from '../analysis/site-plan.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Progress is told no more often than this, in milliseconds. */
const PROGRESS_EVERY = 100;

const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread.');
const send = (message: FromWorker) => port.postMessage(message);
let planner: Planner | null = null;

port.on('message', (message: ToWorker) => {
  if (message.kind === 'villages') {
    planner = createPlanner(message.villages);
    return;
  }
  try {
    if (!planner) throw new Error('There are no villages to plan with.');
    work(planner, message);
    send({ kind: 'free' });
  } catch (error) {
    send({ kind: 'free', error });
  }
});

function work(current: Planner, { question, cancelled }: Extract<ToWorker, { kind: 'plan' }>): void {
  let told = Number.NEGATIVE_INFINITY;
  for (const step of current.plan(question)) {
    if (Atomics.load(cancelled, 0) === 1) return;
    if (step.progress && performance.now() - told < PROGRESS_EVERY) continue;
    if (step.progress) told = performance.now();
    send({ kind: 'step', step });
  }
}
