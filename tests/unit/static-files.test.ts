import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../scripts/compress.mjs';
import { staticFiles } from '../../server/http/static-files.ts';
import { CLIENT_DIR } from '../db/built.ts';

const SCRIPT = `export const words = ${JSON.stringify('titik internet gratis '.repeat(200))};`;
const UNPACK: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'titik-static-'));
  mkdirSync(path.join(folder, 'assets'));
  mkdirSync(path.join(folder, '.vite'));
  writeFileSync(path.join(folder, 'assets/app-1.js'), SCRIPT);
  writeFileSync(path.join(folder, 'small.js'), 'export {};');
  writeFileSync(path.join(folder, 'with space.css'), SCRIPT);
  writeFileSync(path.join(folder, '.vite/manifest.json'), JSON.stringify({ words: SCRIPT }));
  writeFileSync(path.join(folder, 'gone.js.br'), 'left by an earlier build');
  await compress(folder);
  const app = express();
  app.use(staticFiles(folder, (file) => (file.startsWith('assets') ? 'immutable' : 'max-age=3600')));
  app.use((_request, response) => void response.status(404).end());
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

function ask(address: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer }>((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: address, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    });
    asked.once('error', reject);
    asked.end();
  });
}

describe('a static file', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
  ])('comes to who accepts %s as %s, and unpacks to what was built', async (accepted, encoding) => {
    const { status, headers, bytes } = await ask('/assets/app-1.js', { 'Accept-Encoding': accepted });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('immutable');
    expect(headers.vary).toContain('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(bytes.length);
    expect(UNPACK[encoding]?.(bytes).toString()).toBe(SCRIPT);
  });

  it.each(['', 'identity', 'compress', 'br;q=0, gzip;q=0'])(
    'comes as it is to who accepts “%s”, and caches on the way are told that there are other forms',
    async (accepted) => {
      const { headers, bytes } = await ask('/assets/app-1.js', { 'Accept-Encoding': accepted });
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers.vary).toContain('Accept-Encoding');
      expect(bytes.toString()).toBe(SCRIPT);
    },
  );

  it('has an ETag for each form, by which it is not sent again', async () => {
    const forms = ['br', 'gzip', 'identity'];
    const tags = await Promise.all(
      forms.map(async (form) => (await ask('/assets/app-1.js', { 'Accept-Encoding': form })).headers.etag ?? ''),
    );
    expect(new Set(tags).size).toBe(3);
    for (const [index, form] of forms.entries()) {
      const headers = { 'Accept-Encoding': form, 'If-None-Match': tags[index] ?? '' };
      expect((await ask('/assets/app-1.js', headers)).status).toBe(304);
      expect((await ask('/assets/app-1.js', { ...headers, 'If-None-Match': tags[(index + 1) % 3] ?? '' })).status).toBe(
        200,
      );
    }
  });

  it('answers HEAD with the headers of GET', async () => {
    const packed = { 'Accept-Encoding': 'br' };
    const [get, head] = [await ask('/assets/app-1.js', packed), await ask('/assets/app-1.js', packed, 'HEAD')];
    for (const name of ['etag', 'content-encoding', 'content-length', 'vary'])
      expect(head.headers[name]).toBe(get.headers[name]);
    expect(head.bytes.length).toBe(0);
  });

  it('is found by an address with escapes, and is not packed where that saves nothing', async () => {
    const spaced = await ask('/with%20space.css', { 'Accept-Encoding': 'br' });
    expect(spaced.headers['content-type']).toContain('text/css');
    expect(brotliDecompressSync(spaced.bytes).toString()).toBe(SCRIPT);
    const small = await ask('/small.js', { 'Accept-Encoding': 'br' });
    expect(small.headers['content-encoding']).toBeUndefined();
    expect(small.bytes.toString()).toBe('export {};');
  });

  it.each([
    '/nothing.js',
    '/gone.js',
    '/%E0%A4%A',
    '/assets/../../etc/passwd',
    '/%2e%2e/package.json',
    '/.vite/manifest.json',
  ])('that is none is not there: %s', async (address) => {
    expect((await ask(address, { 'Accept-Encoding': 'br' })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('the built client', () => {
  it('has every script and sheet packed twice, and both unpack to what they are', () => {
    const files = readdirSync(CLIENT_DIR, { recursive: true, encoding: 'utf8' });
    const texts = files.filter(
      (file) => /\.(js|css)$/.test(file) && readFileSync(path.join(CLIENT_DIR, file)).length > 600,
    );
    expect(texts.length).toBeGreaterThan(5);
    for (const file of texts) {
      const plain = readFileSync(path.join(CLIENT_DIR, file));
      for (const [ending, unpack] of [
        ['.br', brotliDecompressSync],
        ['.gz', gunzipSync],
      ] as const)
        expect(Buffer.compare(unpack(readFileSync(path.join(CLIENT_DIR, file + ending))), plain), file).toBe(0);
    }
  });
});
