import { afterEach, describe, expect, it } from 'vitest';
import type { PlanQuestion } from '../../server/analysis/site-plan.ts';
import { allocateVillages, type Villages } from '../../server/analysis/villages.ts';
import { Failure } from '../../server/failures.ts';
import { createWorkerPool, type PoolOptions, type WorkerPool } from '../../server/plans/worker-pool.ts';
import { PLAN_WORKER_ENTRY } from './built.ts';

const pools: WorkerPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function poolWith(options: PoolOptions): WorkerPool {
  const pool = createWorkerPool(options);
  pools.push(pool);
  return pool;
}

/** So many villages without any active point, a few hundred metres apart. */
function villagesWithoutPoints(count: number): Villages {
  const villages = allocateVillages(count);
  const side = Math.ceil(Math.sqrt(count));
  for (let place = 0; place < count; place += 1) {
    villages.code[place] = 5301000000 + place;
    villages.lon[place] = 120 + (place % side) * 0.004;
    villages.lat[place] = -8 + Math.floor(place / side) * 0.004;
    villages.population[place] = 500;
    villages.distance[place] = Number.POSITIVE_INFINITY;
  }
  return villages;
}

function questionOf(villages: Villages, radius: number): PlanQuestion {
  const region = [0, villages.count] as const;
  return { region, radius, sites: 5, weight: 'people', include: [], exclude: [], listed: [], certificate: 'marginal' };
}

const forever = new AbortController().signal;

describe('the threads that compute plans', () => {
  it('stop when nobody waits any more, and compute the next', async () => {
    const pool = poolWith({ entry: PLAN_WORKER_ENTRY, size: 1 });
    // Billions of pairs of village and site: an hour, if nothing stopped it.
    const endless = villagesWithoutPoints(200_000);
    const controller = new AbortController();
    let steps = 0;
    const running = pool.run({
      villages: endless,
      question: questionOf(endless, 100_000),
      signal: controller.signal,
      onStep: () => {
        steps += 1;
        controller.abort(new Error('given up'));
      },
    });
    await expect(running).rejects.toThrow('given up');
    expect(steps).toBe(1);
    const few = villagesWithoutPoints(100);
    const plans: unknown[] = [];
    await pool.run({
      villages: few,
      question: questionOf(few, 500),
      signal: forever,
      onStep: ({ plan }) => plan && plans.push(plan),
    });
    expect(plans).toHaveLength(1);
  });

  it('let wait whom they cannot serve yet, who may give up, and refuse whoever comes then', async () => {
    const pool = poolWith({ entry: PLAN_WORKER_ENTRY, size: 1, mostWaiting: 1 });
    const endless = villagesWithoutPoints(200_000);
    const controllers = [new AbortController(), new AbortController()];
    const runs = controllers.map(({ signal }) =>
      pool.run({ villages: endless, question: questionOf(endless, 100_000), signal, onStep: () => undefined }),
    );
    const few = villagesWithoutPoints(100);
    const job = { villages: few, question: questionOf(few, 500), signal: forever, onStep: () => undefined };
    const refused = await pool.run(job).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Failure);
    expect(refused).toMatchObject({ status: 503 });
    controllers[1]?.abort(new Error('the second gives up'));
    await expect(runs[1]).rejects.toThrow('the second gives up');
    const waiting = pool.run(job);
    controllers[0]?.abort(new Error('the first gives up'));
    await expect(runs[0]).rejects.toThrow('the first gives up');
    await waiting;
  });

  it('that die are told of as out of order for now, and are replaced', async () => {
    const pool = poolWith({ entry: new URL('data:text/javascript,setInterval(()=>process.exit(1),1)'), size: 1 });
    const few = villagesWithoutPoints(10);
    const job = { villages: few, question: questionOf(few, 500), signal: forever, onStep: () => undefined };
    for (let time = 0; time < 3; time += 1) await expect(pool.run(job)).rejects.toMatchObject({ status: 503 });
  });

  it('that end take nobody with them in silence', async () => {
    const pool = poolWith({ entry: PLAN_WORKER_ENTRY, size: 1 });
    const endless = villagesWithoutPoints(200_000);
    const job = { villages: endless, question: questionOf(endless, 100_000), signal: forever, onStep: () => undefined };
    const outcomes = [pool.run(job), pool.run(job)].map((run) => run.catch((error: unknown) => error));
    await pool.close();
    for (const outcome of await Promise.all(outcomes)) expect(outcome).toMatchObject({ status: 503 });
    await expect(pool.run(job)).rejects.toMatchObject({ status: 503 });
  });
});
