import { connect, type Socket } from 'node:net';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/db/connect.ts';
import { socketPath } from '../../server/db/embedded/lock.ts';
import { enginesOf, newDataDir, openEngine } from './small.ts';

const { dataDir, remove } = await newDataDir();
let database: Database;

beforeAll(async () => {
  database = await openEngine(dataDir);
});
afterAll(async () => {
  await database.close();
  expect(enginesOf(dataDir)).toEqual([]);
  remove();
});

const pool = (max: number) =>
  postgres({ path: socketPath(dataDir), max, username: 'postgres', database: 'postgres', onnotice: () => undefined });

describe('callers at the same time', () => {
  it('each get their own rows, errors and transactions', async () => {
    const pools = [pool(3), pool(3), pool(3)];
    const talks = pools.flatMap((sql, who) =>
      Array.from({ length: 60 }, (_, time) => [ask, fail, write, undo][time % 4]?.(sql, who * 1000 + time)),
    );
    await Promise.all(talks);
    const rows = await database.sql<{ id: number; who: string }[]>`select id, who from written order by id`;
    const wanted = [0, 1, 2].flatMap((who) =>
      Array.from({ length: 60 }, (_, time) => who * 1000 + time).filter((id) => id % 4 === 2),
    );
    expect(rows.map(({ id, who }) => [id, who])).toEqual(wanted.map((id) => [id, `caller ${id}`]));
    await Promise.all(pools.map((sql) => sql.end()));
  });

  async function ask(sql: postgres.Sql, id: number): Promise<void> {
    const text = `caller ${id} '"\\ ${'x'.repeat(id % 97)}`;
    const rows =
      await sql`select ${id}::int as id, ${text}::text as text, n from generate_series(1, ${(id % 7) + 1}::int) n`;
    expect(rows).toEqual(Array.from({ length: (id % 7) + 1 }, (_, n) => ({ id, text, n: n + 1 })));
  }

  async function fail(sql: postgres.Sql, id: number): Promise<void> {
    await expect(sql`select ${id}::int / ${0}::int`).rejects.toMatchObject({ code: '22012' });
    await expect(sql`select ${`no number ${id}`}::text::int`).rejects.toThrow(`no number ${id}`);
    await expect(sql.unsafe(`select from nowhere_${id}`)).rejects.toThrow(`nowhere_${id}`);
  }

  async function write(sql: postgres.Sql, id: number): Promise<void> {
    const seen = await sql.begin(async (transaction) => {
      await transaction`insert into written (id, who) values (${id}, ${`caller ${id}`})`;
      const [row] = await transaction`select who, pg_backend_pid() is not null as alive from written where id = ${id}`;
      return row;
    });
    expect(seen).toEqual({ who: `caller ${id}`, alive: true });
  }

  async function undo(sql: postgres.Sql, id: number): Promise<void> {
    const broken = sql.begin(async (transaction) => {
      await transaction`insert into written (id, who) values (${id}, 'nobody')`;
      await transaction`select 1 / 0`;
    });
    await expect(broken).rejects.toMatchObject({ code: '22012' });
    expect(await sql`select id from written where id = ${id}`).toEqual([]);
  }
});

describe('an error', () => {
  it('leaves the connection in step with its questions, also when many wait in line', async () => {
    const sql = pool(1);
    const answers = await Promise.allSettled(
      Array.from(
        { length: 100 },
        (_, time) => sql`select ${100 - time}::int / ${time % 3}::int as answer, ${time}::int as time`,
      ),
    );
    for (const [time, answer] of answers.entries()) {
      if (time % 3 === 0) expect(answer).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
      else
        expect(answer).toMatchObject({
          status: 'fulfilled',
          value: [{ answer: Math.trunc((100 - time) / (time % 3)), time }],
        });
    }
    await sql.end();
  });

  it('in the middle of a transaction that goes on is told at each further step, until it is rolled back', async () => {
    const sql = pool(1);
    const connection = await sql.reserve();
    await connection`begin`;
    await expect(connection`select 1 / 0`).rejects.toMatchObject({ code: '22012' });
    await expect(connection`select 1`).rejects.toMatchObject({ code: '25P02' });
    await connection`rollback`;
    expect(await connection`select 1 as one`).toEqual([{ one: 1 }]);
    connection.release();
    await sql.end();
  });
});

describe('a client that vanishes', () => {
  it('inside a transaction is rolled back, and those who waited go on', async () => {
    const vanishing = await transactionOf("insert into written (id, who) values (9001, 'vanished')");
    const waiting = database.sql`select count(*)::int as rows from written where id = 9001`;
    vanishing.destroy();
    expect(await waiting).toEqual([{ rows: 0 }]);
    await database.sql`insert into written (id, who) values (9001, 'next')`;
  });

  it('inside a failed transaction holds up nobody either', async () => {
    const vanishing = await transactionOf('select 1 / 0');
    const waiting = database.sql`select 1 as one`;
    vanishing.destroy();
    expect(await waiting).toEqual([{ one: 1 }]);
  });

  it('in the middle of a message holds up nobody', async () => {
    const vanishing = await transactionOf('select 1');
    vanishing.write(Buffer.from([0x51, 0, 0, 1, 0, 0x73]));
    vanishing.destroy();
    expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it('while it waits for its turn is passed over', async () => {
    const second = await connection();
    const first = await transactionOf('select 1');
    const statement = query("insert into written (id, who) values (9002, 'gone before its turn')");
    await new Promise((sent) => second.write(statement, sent));
    second.destroy();
    first.destroy();
    expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
  });
});

/** Speaks the protocol by hand, since a library says goodbye before it leaves; resolves inside an open transaction. */
async function transactionOf(statement: string): Promise<Socket> {
  const socket = await connection();
  socket.write(query('begin'));
  await answered(socket, 'T');
  socket.write(query(statement));
  await answered(socket, /1 \/ 0/.test(statement) ? 'E' : 'T');
  return socket;
}

async function connection(): Promise<Socket> {
  const socket = connect(socketPath(dataDir));
  const body = Buffer.from('\u0000\u0003\u0000\u0000user\u0000postgres\u0000database\u0000postgres\u0000\u0000');
  socket.write(Buffer.concat([length(body), body]));
  await answered(socket, 'I');
  return socket;
}

/** Waits for a ReadyForQuery with this state: idle, in a transaction, in a failed one. */
function answered(socket: Socket, state: 'I' | 'T' | 'E'): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const listen = (data: Buffer) => {
      received = Buffer.concat([received, data]);
      if (!received.subarray(-6).equals(Buffer.from(`Z\u0000\u0000\u0000\u0005${state}`))) return;
      socket.off('data', listen);
      resolve();
    };
    socket.on('data', listen);
    socket.once('error', reject);
  });
}

function query(text: string): Buffer {
  const body = Buffer.from(`${text}\u0000`);
  return Buffer.concat([Buffer.from('Q'), length(body), body]);
}

function length(body: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(body.length + 4);
  return bytes;
}
