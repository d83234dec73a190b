import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { SERVER_ENTRY } from '../db/built.ts';
import { filledDatabase } from '../db/harness.ts';

const database = filledDatabase();
const PASSWORD = 'Rahasia-7634';

interface Program {
  readonly child: ChildProcess;
  /** Everything it said, on both streams. */
  readonly said: () => string;
  /** What it said on the stream for complaints. */
  readonly complained: () => string;
  readonly exit: Promise<number | null>;
}

const running: Program[] = [];
afterEach(async () => {
  for (const { child, exit } of running.splice(0)) {
    child.kill('SIGKILL');
    await exit;
  }
});

function start(settings: Record<string, string>): Program {
  const env = { PATH: process.env.PATH ?? '', PORT: '0', ...settings };
  const child = spawn(process.execPath, [SERVER_ENTRY], { env, cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    said += text;
    complained += text;
  });
  const exit = once(child, 'close').then(([code]) => code);
  const program = { child, said: () => said, complained: () => complained, exit };
  running.push(program);
  return program;
}

const onFilled = () => ({ DATABASE_URL: inject('environment').DATABASE_URL ?? '' });

/** The address that it prints once it is ready. */
async function addressOf(program: Program): Promise<string> {
  await until(() => /Titik Internet: /.test(program.said()) || program.child.exitCode !== null, 'it is ready');
  const [, address] = /Titik Internet: (http:\/\/\S+)/.exec(program.said()) ?? [];
  if (!address) throw new Error(`It did not start: ${program.said()}`);
  return address.replace('localhost', '127.0.0.1');
}

describe('the program', () => {
  it('says where it is reached, and is there', async () => {
    const address = await addressOf(start(onFilled()));
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect((await (await fetch(`${address}/api/v1/points?limit=1`)).json()).numberMatched).toBe(7634);
  });

  it('names the port that it got in every address that it tells', async () => {
    const address = await addressOf(start(onFilled()));
    const { links } = await (await fetch(`${address}/api/v1/points?limit=1`)).json();
    expect(new URL(links[0].href).port).toBe(new URL(address).port);
    const { servers } = await (await fetch(`${address}/openapi.json`)).json();
    expect(new URL(servers[0].url).port).toBe(new URL(address).port);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'asked to end by %s finishes what is under way, takes nothing new, and ends in order',
    async (signal) => {
      const program = start(onFilled());
      const address = await addressOf(program);
      const other = postgres(inject('environment').DATABASE_URL ?? '', { max: 1 });
      const lock = await other.reserve();
      await lock`begin`;
      await lock`lock table outline in access exclusive mode`;
      const asked = fetch(`${address}/api/v1/outlines`);
      await until(isWaiting, 'the request waits for the table');

      program.child.kill(signal);
      await until(() => isRefused(address), 'new connections are refused');
      expect(program.child.exitCode).toBeNull();
      await lock`commit`;
      lock.release();
      const answer = await asked;
      expect(answer.status).toBe(200);
      expect((await answer.json()).type).toBe('Topology');
      expect(await program.exit).toBe(0);
      expect(program.complained()).toBe('');
      await other.end();
    },
  );

  it('asked to end while a plan is told breaks it off, says so, and ends in order', async () => {
    const program = start(onFilled());
    const address = await addressOf(program);
    const answer = await fetch(`${address}/api/v1/site-plan/events?sites=1000&radius=2000&certificate=lagrangian`);
    let told = '';
    for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      if (told === '') program.child.kill('SIGTERM');
      told += part;
    }
    expect(told).toMatch(/^event: progress\n/);
    expect(told).toMatch(/\n\nevent: problem\ndata: \{"status":503,.+\}\n\n$/);
    expect(await program.exit).toBe(0);
    expect(program.complained()).toBe('');
  });

  it('asked to end while a connection is kept open does not wait for it', async () => {
    const program = start(onFilled());
    const address = await addressOf(program);
    // fetch keeps its connection for the next request.
    await (await fetch(`${address}/healthz`)).text();
    program.child.kill('SIGTERM');
    expect(await program.exit).toBe(0);
  });
});

describe('a fault at the start is one clear sentence', () => {
  it('when the port is taken', async () => {
    const address = await addressOf(start(onFilled()));
    const { port } = new URL(address);
    await expectSentence(start({ ...onFilled(), PORT: port }), new RegExp(`Port ${port} is in use.*PORT=`));
  });

  it('for each setting that is wrong', async () => {
    const program = start({ ...onFilled(), PORT: 'abc', TILE_URL: 'x' });
    expect(await program.exit).toBe(1);
    const lines = program.complained().trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/PORT=abc .*port number/);
    expect(lines[1]).toMatch(/TILE_URL=x .*\{z\}/);
  });

  it('when the folder of the embedded database cannot be written', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'titik-program-'));
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const dataDir = path.join(file, 'data');
    await expectSentence(start({ DATA_DIR: dataDir }), new RegExp(`DATA_DIR=${dataDir} cannot be written`));
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['nothing listens there', () => `postgres://titik:${PASSWORD}@127.0.0.1:1/titik`],
    ['nothing listens there under either address', () => `postgres://titik:${PASSWORD}@localhost:1/titik`],
    ['there is no such host', () => `postgres://titik:${PASSWORD}@nowhere.invalid/titik`],
    ['there is no such database', () => databaseUrl('nowhere')],
    ['there is no such user', () => databaseUrl('postgres', 'nobody')],
  ])('when the database is not there: %s', async (_, url) => {
    await expectSentence(
      start({ DATABASE_URL: url() }),
      /database at DATABASE_URL does not answer: .+\. Is it running/,
    );
  });

  it('when the address of the database is none', async () => {
    await expectSentence(
      start({ DATABASE_URL: `mysql://titik:${PASSWORD}@localhost/titik` }),
      /DATABASE_URL is not accepted/,
    );
  });

  it('when the database has no PostGIS', async () => {
    await withDatabase('without_postgis', async (url) => {
      // A list of extensions in which there is none hides that of the system.
      const sql = postgres(url, { max: 1 });
      await sql`create view public.pg_available_extensions as select ''::name as name where false`;
      await sql`alter database without_postgis set search_path = public, pg_catalog`;
      await sql.end();
      await expectSentence(start({ DATABASE_URL: url }), /no extension postgis.*apt install/);
    });
  });

  it('when the user may not install PostGIS', async () => {
    await withDatabase('without_rights', async () => {
      await database.sql`create role guest_of_titik login`;
      try {
        const url = databaseUrl('without_rights', 'guest_of_titik');
        await expectSentence(
          start({ DATABASE_URL: url }),
          /may not set up this database: permission denied.*superuser/,
        );
      } finally {
        await database.sql`drop role guest_of_titik`;
      }
    });
  });

  it('when the database belongs to a newer program', async () => {
    await database.sql`insert into migration (file) values ('9999-of-the-future.sql')`;
    try {
      await expectSentence(start(onFilled()), /newer program \(9999-of-the-future\.sql\)/);
    } finally {
      await database.sql`delete from migration where file = '9999-of-the-future.sql'`;
    }
  });
});

async function expectSentence(program: Program, sentence: RegExp): Promise<void> {
  expect(await program.exit).toBe(1);
  const complaint = program.complained().trim();
  expect(complaint).toMatch(sentence);
  expect(complaint.split('\n')).toHaveLength(1);
  expect(program.said()).not.toMatch(new RegExp(`${PASSWORD}|\\bat .+:\\d+:\\d+`));
}

/** The address of a database of the same server, for a user with a password that must not be told. */
function databaseUrl(name: string, user?: string): string {
  const url = new URL(inject('environment').DATABASE_URL ?? '');
  url.pathname = name;
  if (user) url.username = user;
  url.password = PASSWORD;
  return url.href;
}

async function withDatabase(name: string, use: (url: string) => Promise<void>): Promise<void> {
  await database.sql.unsafe(`create database ${name}`);
  try {
    await use(databaseUrl(name));
  } finally {
    await database.sql.unsafe(`drop database ${name} with (force)`);
  }
}

async function isWaiting(): Promise<boolean> {
  const rows = await database.sql`select 1 from pg_locks where relation = 'outline'::regclass and not granted`;
  return rows.length > 0;
}

async function isRefused(address: string): Promise<boolean> {
  return fetch(`${address}/healthz`).then(
    () => false,
    () => true,
  );
}

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 300_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It never came about: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
