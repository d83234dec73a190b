import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { enginesOf, newDataDir, openEngine, until } from './small.ts';

const LIST = fileURLToPath(new URL('../db/import-list.mjs', import.meta.url));
const { dataDir, remove } = await newDataDir();
const KILLS = 5;

afterAll(() => {
  expect(enginesOf(dataDir)).toEqual([]);
  remove();
});

it('an import that owns the engine may be killed at any moment: the list before stays, the next import works', async () => {
  const start = performance.now();
  expect(await importList('A', Number.POSITIVE_INFINITY)).toBe(0);
  const takes = performance.now() - start;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await importList(kill % 2 === 0 ? 'B' : 'A', takes * Math.random());
    expect(['Daftar A 300', 'Daftar B 300']).toContain(await published());
  }
  expect(await importList('B', Number.POSITIVE_INFINITY)).toBe(0);
  expect(await published()).toBe('Daftar B 300');
});

/** @param after milliseconds until it is killed. @returns its exit code; `null` when it was killed. */
async function importList(letter: string, after: number): Promise<number | null> {
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir };
  const child = spawn(process.execPath, [LIST, letter, '300'], { env, stdio: 'ignore' });
  const timer = Number.isFinite(after) ? setTimeout(() => child.kill('SIGKILL'), after) : undefined;
  const [code] = await once(child, 'exit');
  clearTimeout(timer);
  // Its engine notices that it is alone and ends.
  await until(() => enginesOf(dataDir).length === 0, 'the engine ends with its owner');
  return code;
}

async function published(): Promise<string> {
  const database = await openEngine(dataDir);
  try {
    const [row] = await database.sql`
      select name || ' ' || (select count(*) from access_point p where p.dataset = d.id) as shown
      from dataset d where state = 'published'`;
    return row?.shown;
  } finally {
    await database.close();
  }
}
