import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Highs } from 'highs';
import type { Progress } from '../analysis/progress.ts';
import { createPlanner, type Planner, type PlanQuestion } from '../analysis/site-plan.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Progress is told no more often than this, in milliseconds. */
const PROGRESS_EVERY = 100;

const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread.');
const send = (message: FromWorker) => port.postMessage(message);
let planner: Planner | null = null;
let highs: Highs | null = null;

port.on('message', async (message: ToWorker) => {
  if (message.kind === 'villages') {
    planner = createPlanner(message.villages);
    return;
  }
  try {
    await work(message.question, message.cancelled);
    send({ kind: 'free' });
  } catch (error) {
    send({ kind: 'free', error });
  }
});

async function work(question: PlanQuestion, cancelled: Int32Array): Promise<void> {
  if (!planner) throw new Error('There are no villages to plan with.');
  const isCancelled = () => Atomics.load(cancelled, 0) === 1;
  let told = Number.NEGATIVE_INFINITY;
  const tell = (progress: Progress) => {
    if (performance.now() - told < PROGRESS_EVERY) return;
    told = performance.now();
    send({ kind: 'step', step: { progress } });
  };
  const steps = planner.plan(question, question.certificate === 'exact' ? await solver() : undefined);
  for (const step of steps) {
    if (isCancelled()) return;
    if (step.progress) tell(step.progress);
    else send({ kind: 'step', step });
  }

  async function solver() {
    highs ??= await loadHighs();
    const isEnough = (done: number, of: number) => {
      tell({ phase: 'exact', done, of });
      return isCancelled();
    };
    return { highs, isEnough };
  }
}

/** Twenty megabytes that only few questions need. Its types describe the form that is required, not the one that is imported. */
function loadHighs(): Promise<Highs> {
  const { default: load } = createRequire(import.meta.url)('highs') as typeof import('highs');
  return load();
}
