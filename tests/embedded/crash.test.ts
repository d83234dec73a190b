import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/db/connect.ts';
import { problem } from '../../shared/problem.ts';
import { type App, serve } from '../db/harness.ts';
import { engineOf, enginesOf, newDataDir, openEngine, until } from './small.ts';

const { dataDir, remove } = await newDataDir();
let database: Database;
let app: App;

beforeAll(async () => {
  database = await openEngine(dataDir, { pingEvery: 200, hangLimit: 3000 });
  app = await serve(database);
});
afterAll(async () => {
  await app.close();
  await database.close();
  expect(enginesOf(dataDir)).toEqual([]);
  remove();
});

const ADDRESSES = [
  '/api/v1/points',
  '/api/v1/points/nearest?lon=123.6&lat=-10.17',
  '/api/v1/regions?level=regency',
  '/api/v1/places?q=kupang',
];

describe('an engine that is killed under load', () => {
  it('costs no request its end, no acknowledged write, and the program no restart', async () => {
    const killed = engineOf(dataDir);
    const load = startLoad();
    await until(() => load.statuses.length > 50 && load.acknowledged.length > 10, 'requests before the end');
    process.kill(killed, 'SIGKILL');
    await until(async () => (await ask('/readyz')).status === 503, '/readyz tells');
    expect((await ask('/healthz')).status).toBe(200);
    await until(async () => (await ask('/readyz')).status === 200, '/readyz tells that it is back');
    const back = load.statuses.length;
    await until(() => load.statuses.slice(back).filter((status) => status === 200).length > 50, 'answers again');
    await load.end();

    expect(load.faults).toEqual([]);
    expect(new Set(load.statuses)).toEqual(new Set([200, 503]));
    expect(engineOf(dataDir)).not.toBe(killed);
    const rows = await database.sql<{ id: number }[]>`select id from written`;
    const kept = new Set(rows.map(({ id }) => id));
    expect(load.acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });
});

describe('an engine that hangs', () => {
  it('is ended and started again, while every request ends', async () => {
    const hanging = engineOf(dataDir);
    process.kill(hanging, 'SIGSTOP');
    const load = startLoad();
    await until(() => !enginesOf(dataDir).includes(hanging), 'the hanging engine is ended');
    await until(async () => (await ask('/readyz')).status === 200, '/readyz tells that it is back');
    await until(() => load.statuses.at(-1) === 200, 'answers again');
    await load.end();
    expect(load.faults).toEqual([]);
    expect(load.statuses).toContain(503);
    expect(load.statuses.every((status) => status === 200 || status === 503)).toBe(true);
  });
});

describe('the end', () => {
  it('of the database is the end of its engine, and of the lock', async () => {
    const own = await newDataDir();
    const other = await openEngine(own.dataDir);
    const engine = engineOf(own.dataDir);
    await other.close();
    expect(enginesOf(own.dataDir)).toEqual([]);
    expect(() => process.kill(engine, 0)).toThrow('ESRCH');
    expect(() => readFileSync(`${own.dataDir}/engine.lock`)).toThrow('ENOENT');
    own.remove();
  });
});

async function ask(address: string) {
  // The longest patience of the program is ten seconds; whoever waits much longer was forgotten.
  return fetch(app.url + address, { signal: AbortSignal.timeout(30_000) });
}

/** Readers and a writer, each asking on until the end. */
function startLoad() {
  const statuses: number[] = [];
  const faults: unknown[] = [];
  const acknowledged: number[] = [];
  let ending = false;

  async function read(address: string): Promise<void> {
    while (!ending) {
      try {
        const response = await ask(address);
        const body: unknown = await response.json();
        statuses.push(response.status);
        if (response.status === 200) continue;
        problem.parse(body);
        if (!/^\d+$/.test(response.headers.get('retry-after') ?? '')) faults.push('no Retry-After');
        await new Promise((resolve) => setTimeout(resolve, 20));
      } catch (error) {
        faults.push(`${address}: ${error}`);
      }
    }
  }

  async function write(): Promise<void> {
    const first = Date.now() % 1_000_000_000;
    for (let id = first; !ending; id += 1) {
      try {
        await database.sql`insert into written (id, who) values (${id}, 'load')`;
        acknowledged.push(id);
      } catch {
        // Not acknowledged: it may be there or not.
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  const working = [...ADDRESSES, ...ADDRESSES].map(read);
  const writing = write();
  return {
    statuses,
    faults,
    acknowledged,
    end: async () => {
      ending = true;
      await Promise.all([...working, writing]);
    },
  };
}
