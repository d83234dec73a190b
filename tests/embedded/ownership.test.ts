import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/db/connect.ts';
import { SERVER_ENTRY } from '../db/built.ts';
import { engineOf, enginesOf, newDataDir, openEngine, until } from './small.ts';

const { dataDir, remove } = await newDataDir();
const lock = path.join(dataDir, 'engine.lock');

/** A program of its own that opens the database of the folder, does something, and says what came of it. */
const program = (work: string) => `
  const { openDatabase } = await import(${JSON.stringify(built('db/connect.js'))});
  const { readConfig } = await import(${JSON.stringify(built('config.js'))});
  const database = await openDatabase(readConfig({ DATA_DIR: ${JSON.stringify(dataDir)} }));
  ${work}`;

function built(file: string): string {
  return pathToFileURL(path.join(path.dirname(SERVER_ENTRY), file)).href;
}

const runProgram = (work: string) =>
  promisify(execFile)(process.execPath, ['--input-type=module', '-e', program(work)]);

describe('while one process owns the engine', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openEngine(dataDir);
    await database.sql`create table kept (id integer)`;
  });
  afterAll(() => database.close());

  it('another is its guest: it uses the same engine, and leaves it running', async () => {
    const engine = engineOf(dataDir);
    const { stdout } = await runProgram(`
      await database.sql\`insert into kept values (1)\`;
      console.log(JSON.stringify(await database.sql\`select id from kept\`));
      await database.close();`);
    expect(JSON.parse(stdout)).toEqual([{ id: 1 }]);
    expect(await database.sql`select id from kept`).toEqual([{ id: 1 }]);
    expect(engineOf(dataDir)).toBe(engine);
  });

  it('so is a second one in the same process', async () => {
    const guest = await openEngine(dataDir);
    expect(await guest.sql`select id from kept`).toEqual([{ id: 1 }]);
    await guest.close();
    expect(await database.sql`select id from kept`).toEqual([{ id: 1 }]);
    expect(enginesOf(dataDir)).toHaveLength(1);
  });
});

describe('the lock of an owner that is no more is taken over', () => {
  let owner: ChildProcess;
  let first: number;

  it('when it was killed: its engine ends, and every row is there', async () => {
    owner = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      program(
        `await database.sql\`insert into kept values (2)\`; console.log('written'); setInterval(() => {}, 1000);`,
      ),
    ]);
    await once(owner.stdout as NodeJS.EventEmitter, 'data');
    first = engineOf(dataDir);
    owner.kill('SIGKILL');
    await once(owner, 'exit');

    const database = await openEngine(dataDir);
    await until(() => !enginesOf(dataDir).includes(first), 'the engine of the killed owner is gone');
    expect(await database.sql`select id from kept order by id`).toEqual([{ id: 1 }, { id: 2 }]);
    await database.sql`insert into kept values (3)`;
    await database.close();
    const again = await openEngine(dataDir);
    expect(await again.sql`select id from kept order by id`).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    await again.close();
  });

  it.each([
    ['its number belongs to another process now', JSON.stringify({ pid: process.ppid, started: '1' })],
    ['there is no such process', JSON.stringify({ pid: 2 ** 22 + 1, started: '1' })],
    ['the file is empty', ''],
    ['the file is no JSON', '{"pid":'],
    ['the file says something else', '{"pid":-1,"started":7}'],
  ])('when %s', async (_, text) => {
    writeFileSync(lock, text);
    const database = await openEngine(dataDir);
    expect(enginesOf(dataDir)).toHaveLength(1);
    await database.close();
  });

  afterAll(() => {
    owner?.kill('SIGKILL');
    remove();
  });
});
