import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOfflineAnswers } from '../../client/offline/answers.ts';
import type { Response } from '../../shared/api.ts';
import { problem } from '../../shared/problem.ts';
import { type App, filledDatabase, serve } from './harness.ts';
import { publish, readOfflineFiles } from './offline-files.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

type Offered = Response<'offlineFiles'>;

describe('the files of 7,634 points', () => {
  const database = filledDatabase();

  it('keep to their budgets: 150, 900 and 100 kB', async () => {
    const { points, places, outlines } = await readOfflineFiles(database.app.url);
    expect((await createOfflineAnswers({ points })('dataset', {})).points).toBe(7634);
    expect(tight(points)).toBeLessThanOrEqual(150_000);
    expect(tight(places)).toBeLessThanOrEqual(900_000);
    expect(tight(outlines)).toBeLessThanOrEqual(100_000);
  });

  it('say their sizes and what they are', async () => {
    const { body }: { body: Offered } = await database.ask('/api/v1/offline');
    const { version, kind, asOf, publishedAt } = (await database.ask('/api/v1/dataset')).body;
    expect(body).toMatchObject({ version, kind, asOf, publishedAt });
    expect(body.files.map(({ name }) => name)).toEqual(['points', 'places', 'outlines']);
    for (const { name, path, hash, bytes, size } of body.files) {
      expect(path).toBe(`/data/${name}-${hash.slice(0, 16)}.bin`);
      const { bytes: identity } = await ask(database.app.url, path, 'identity');
      expect(createHash('sha256').update(identity).digest('hex')).toBe(hash);
      expect(identity.length).toBe(size);
      const sent = (await ask(database.app.url, path, 'br')).bytes.length;
      // Between the two answers the file may have become smaller.
      expect(sent).toBeLessThanOrEqual(bytes);
      expect(sent).toBeGreaterThan(0.8 * bytes);
    }
  });

  it('come in the tightest coding that the browser reads, to be kept for a year', async () => {
    const { body }: { body: Offered } = await database.ask('/api/v1/offline');
    const path = body.files[0]?.path ?? '';
    const plain = await ask(database.app.url, path, 'identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [accepted, coding] of [
      ['gzip, deflate, br, zstd', 'br'],
      ['br;q=0.1, gzip', 'br'],
      ['gzip, deflate', 'gzip'],
    ] as const) {
      const { status, headers, bytes } = await ask(database.app.url, path, accepted);
      expect(status).toBe(200);
      expect(headers['content-encoding'], accepted).toBe(coding);
      expect(unpack[coding](bytes).equals(plain.bytes)).toBe(true);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable, no-transform');
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(headers['access-control-allow-origin']).toBe('*');
      const again = await ask(database.app.url, path, accepted, { 'If-None-Match': String(headers.etag) });
      expect({ status: again.status, length: again.bytes.length }).toEqual({ status: 304, length: 0 });
    }
  });

  it('are 404 by any other name, and only for reading', async () => {
    for (const name of ['points-0123456789abcdef.bin', 'points', '%2e%2e%2fpackage.json', 'places-.json']) {
      const { status, body, headers } = await database.ask(`/data/${name}`);
      expect(status, name).toBe(404);
      expect(problem.parse(body).detail).toContain('/api/v1/offline');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect((await database.ask('/data/points-0.bin', { method: 'POST' })).status).toBe(405);
  });
});

describe('when another version is published', () => {
  let own: OwnDatabase;
  let app: App;
  beforeAll(async () => {
    own = await ownDatabase();
    app = await serve(own.database, { freshFor: 0 });
  });
  afterAll(async () => {
    await app?.close();
    await own?.remove();
  });
  const pathOf = ({ files }: Offered, wanted: string) => files.find(({ name }) => name === wanted)?.path ?? '';
  const offered = async (): Promise<Offered> => (await fetch(`${app.url}/api/v1/offline`)).json();

  it('the files are new where they differ, and the old ones stay for who has just read of them', async () => {
    await publish(own, 'SD Satu');
    const before = await offered();
    const old = await ask(app.url, pathOf(before, 'points'), 'identity');

    await publish(own, 'SD Satu', 'SD Dua');
    const after = await offered();
    expect(after.version).not.toBe(before.version);
    expect(pathOf(after, 'points')).not.toBe(pathOf(before, 'points'));
    expect(pathOf(after, 'places')).toBe(pathOf(before, 'places'));
    expect(pathOf(after, 'outlines')).toBe(pathOf(before, 'outlines'));

    const still = await ask(app.url, pathOf(before, 'points'), 'identity');
    expect(still.status).toBe(200);
    expect(still.bytes.equals(old.bytes)).toBe(true);
    const { points } = await readOfflineFiles(app.url);
    const now = createOfflineAnswers({ points });
    expect((await now('dataset', {})).version).toBe(after.version);
    const names = (await now('listPoints', {})).features.map(({ properties }) => properties.name);
    expect(names.sort()).toEqual(['SD Dua', 'SD Satu']);
  });

  it('a server that has just started knows the file of today by its name', async () => {
    const { files } = await offered();
    const fresh = await serve(own.database);
    try {
      const answers = await Promise.all(files.map(({ path }) => ask(fresh.url, path, 'br')));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    } finally {
      await fresh.close();
    }
  });

  it('many who ask at once get the same', async () => {
    const fresh = await serve(own.database);
    try {
      const all = await Promise.all(
        Array.from({ length: 20 }, async () => (await fetch(`${fresh.url}/api/v1/offline`)).json()),
      );
      const hashes = all.map(({ files }: Offered) => files.map(({ hash }) => hash).join());
      expect(new Set(hashes).size).toBe(1);
    } finally {
      await fresh.close();
    }
  });

  it('a thread that dies is a 503, and everything else is answered', async () => {
    const entry = new URL('data:text/javascript,process.exit(1)');
    const broken = await serve(own.database, { maker: { entry } });
    try {
      for (let time = 0; time < 2; time += 1) {
        const answer = await fetch(`${broken.url}/api/v1/offline`);
        expect(answer.status).toBe(503);
        expect(problem.parse(await answer.json()).detail).toContain('try again');
      }
      expect((await fetch(`${broken.url}/api/v1/points`)).status).toBe(200);
    } finally {
      await broken.close();
    }
  });
});

/** Bytes as they are sent once the server had time. */
function tight(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

/** Asks without a library that unpacks. */
function ask(url: string, path: string, encoding: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
    const asking = request(url + path, { headers: { 'Accept-Encoding': encoding, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    });
    asking.once('error', reject);
    asking.end();
  });
}
