import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/db/connect.ts';
import { problem } from '../../shared/problem.ts';
import { type App, filledDatabase, serve } from '../db/harness.ts';

const database = filledDatabase();
const NAME = 'titik-outage';
let own: Database;
let app: App;

beforeAll(async () => {
  const url = new URL(inject('environment').DATABASE_URL ?? '');
  url.searchParams.set('application_name', NAME);
  own = await openDatabase(readConfig({ DATABASE_URL: url.href }));
  // Every request asks which data set is published, so that this question meets the outage too.
  app = await serve(own, { freshFor: 0 });
});
afterAll(async () => {
  await app.close();
  await own.close();
});

describe('connections to PostGIS that break under load', () => {
  it('cost no request its end, and are made anew', async () => {
    const statuses: number[] = [];
    const faults: string[] = [];
    let ending = false;
    const addresses = [
      '/api/v1/points?limit=5',
      '/api/v1/points/nearest?lon=123.6&lat=-10.17',
      '/api/v1/places?q=kupang',
    ];
    const readers = [...addresses, ...addresses, ...addresses].map(async (address) => {
      while (!ending) {
        try {
          // The longest patience of the program is ten seconds; whoever waits much longer was forgotten.
          const response = await fetch(app.url + address, { signal: AbortSignal.timeout(30_000) });
          const body: unknown = await response.json();
          statuses.push(response.status);
          if (response.status === 200) continue;
          problem.parse(body);
          if (!response.headers.get('retry-after')) faults.push('no Retry-After');
          await new Promise((resolve) => setTimeout(resolve, 20));
        } catch (error) {
          faults.push(`${address}: ${error}`);
        }
      }
    });
    for (let time = 0; time < 8; time += 1) {
      const seen = answers();
      await until(() => answers() >= seen + 20, `answers after outage ${time}`);
      await database.sql`
        select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${NAME}`;
    }
    const seen = answers();
    await until(() => answers() > seen + 100, 'answers at the end');
    ending = true;
    await Promise.all(readers);
    expect(faults).toEqual([]);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(statuses).toContain(503);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);

    function answers(): number {
      return statuses.filter((status) => status === 200).length;
    }
  });
});

describe('a database that does not answer', () => {
  it('costs a request no more than patience, and nothing afterwards', async () => {
    const connection = await database.sql.reserve();
    await connection`begin`;
    await connection`lock table dataset in access exclusive mode`;
    const [asked, ready, alive] = await Promise.all(
      ['/api/v1/points', '/readyz', '/healthz'].map((address) => fetch(app.url + address)),
    );
    await connection`rollback`;
    connection.release();
    expect([asked?.status, ready?.status, alive?.status]).toEqual([503, 503, 200]);
    expect(asked?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(problem.parse(await asked?.json()).detail).toMatch(/takes too long/);
    expect(await ready?.json()).toEqual({ status: 'the database does not answer' });
    expect((await fetch(`${app.url}/api/v1/points?limit=1`)).status).toBe(200);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
  });
});

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 300_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It never came about: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
