import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, inject } from 'vitest';
import { createApp } from '../../server/app.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/db/connect.ts';
import { findPublished, type Published } from '../../server/queries/published.ts';
import { createSite, type SiteOptions } from '../../server/site.ts';
import { CARD_WORKER_ENTRY, CLIENT_DIR, MAKER_ENTRY, PLAN_WORKER_ENTRY } from './built.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Settings that lead to the filled database of this project. */
    environment: Record<string, string>;
  }
}

export interface App {
  readonly url: string;
  /** Everything that was logged, as written. */
  readonly logged: () => string;
  readonly close: () => Promise<void>;
}

/** Serves a database over HTTP on loopback, with the real application. */
export async function serve(
  database: Database,
  { config, ...options }: Partial<SiteOptions> & { readonly config?: Config } = {},
): Promise<App> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'titik-serve-'));
  let logged = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged += chunk;
      done();
    },
  });
  const site = createSite(database, config ?? readConfig({ DATA_DIR: dataDir }), {
    build: 'test',
    workers: { entry: PLAN_WORKER_ENTRY },
    maker: { entry: MAKER_ENTRY },
    painter: { entry: CARD_WORKER_ENTRY },
    ...options,
  });
  const app = createApp(site, { log: pino({ base: null }, stream), clientDir: CLIENT_DIR, trustProxy: false });
  const server = createServer(app);
  // A test that computes for seconds blocks this server too, which would then end the idle connection it is about to be asked on.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    logged: () => logged,
    close: async () => {
      await Promise.all([site.plans.close(), site.offline.close(), site.cards.close()]);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The filled database of this project, the published data set, and the application on it, for all tests of a file. */
export function filledDatabase() {
  let database: Database | undefined;
  let published: Published | null = null;
  let app: App | undefined;
  beforeAll(async () => {
    database = await openDatabase(readConfig(inject('environment')));
    published = await findPublished(database.sql);
    app = await serve(database);
  });
  afterAll(async () => {
    await app?.close();
    await database?.close();
  });
  return {
    get sql() {
      return present(database).sql;
    },
    get published() {
      return present(published);
    },
    get app() {
      return present(app);
    },
    /** Asks the application; gives status, headers and the parsed body. */
    ask: async (address: string, init?: RequestInit) => {
      const response = await fetch(present(app).url + address, init);
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: text.startsWith('{') ? JSON.parse(text) : undefined,
      };
    },
  };
}

function present<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null) throw new Error('Not set up yet: use it inside a test.');
  return value;
}
