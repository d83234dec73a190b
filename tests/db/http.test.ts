import { createHash } from 'node:crypto';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/connect.ts';
import { type EndpointName, paths } from '../../shared/paths.ts';
import { problem } from '../../shared/problem.ts';
import { type App, filledDatabase, serve } from './harness.ts';

const database = filledDatabase();

/** One address that answers for each endpoint. */
const ADDRESSES: Readonly<Record<EndpointName, string>> = {
  listPoints: '/api/v1/points?limit=2',
  nearestPoints: '/api/v1/points/nearest?lon=123.6&lat=-10.17',
  getPoint: '/api/v1/points/SIM-00001',
  findPlaces: '/api/v1/places?q=kupang',
  listRegions: '/api/v1/regions',
  getRegion: '/api/v1/regions/53.71',
  outlines: '/api/v1/outlines',
  coverage: '/api/v1/coverage',
  uncoveredVillages: '/api/v1/coverage/villages?region=53.71',
  coverageDistances: '/api/v1/coverage/distances',
  villageColumns: '/api/v1/coverage/village-columns?region=53.71',
  sitePlan: '/api/v1/site-plan?region=53.71&sites=3',
  dataset: '/api/v1/dataset',
  changes: '/api/v1/changes?since=2020-01-01',
  offlineFiles: '/api/v1/offline',
};
const endpoints = Object.entries(ADDRESSES);

describe('an answer that has not changed is not sent again', () => {
  it.each(endpoints)('%s', async (_, address) => {
    const first = await database.ask(address);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/".+"$/);
    expect(first.headers.get('cache-control')).toContain('no-cache');
    const again = await askPlain(address, { 'If-None-Match': tag });
    expect({ status: again.status, length: again.bytes.length }).toEqual({ status: 304, length: 0 });
    expect(again.headers.etag).toBe(tag);
    const other = await askPlain(address, { 'If-None-Match': '"of another version"' });
    expect(other.status).toBe(200);
    expect(lasting(other.bytes.toString()) === lasting(first.text)).toBe(true);
  });

  it('but is when another version of the data is published', async () => {
    const [before] = await database.sql<{ version: string }[]>`select version from dataset where state = 'published'`;
    const own = await openDatabase(readConfig(inject('environment')));
    const fresh = await serve(own, { freshFor: 0 });
    const tagOf = async () => (await fetch(`${fresh.url}/api/v1/dataset`)).headers.get('etag');
    const tag = await tagOf();
    try {
      await database.sql`update dataset set version = 'another' where state = 'published'`;
      expect(await tagOf()).not.toBe(tag);
      const again = await askPlain('/api/v1/points?limit=1', { 'If-None-Match': tag ?? '' }, fresh.url);
      expect(again.status).toBe(200);
    } finally {
      await database.sql`update dataset set version = ${before?.version ?? ''} where state = 'published'`;
      expect(await tagOf()).toBe(tag);
      await fresh.close();
      await own.close();
    }
  });

  it('and another version of the program makes every answer new', async () => {
    const own = await openDatabase(readConfig(inject('environment')));
    const [one, other] = [await serve(own, { build: 'one' }), await serve(own, { build: 'other' })];
    const tags = await Promise.all([one, other].map(({ url }) => fetch(`${url}/api/v1/dataset`)));
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(2);
    await one.close();
    await other.close();
    await own.close();
  });

  it('a problem has no version and is not kept', async () => {
    const { headers } = await database.ask('/api/v1/points/nope');
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('what tells where a person is may only be kept by their own browser', async () => {
    for (const [name, address] of endpoints) {
      const { headers } = await database.ask(address);
      const isPrivate = name === 'nearestPoints' || name === 'findPlaces';
      expect(headers.get('cache-control'), name).toContain(isPrivate ? 'private' : 'public');
    }
  });
});

/** Files to keep become smaller while nothing of them changes: first they are compressed in a moment, then tightly. */
function lasting(text: string): string {
  return text.replace(/"bytes":\d+/g, '');
}

describe('methods', () => {
  it.each(endpoints)('HEAD gives the headers alone: %s', async (_, address) => {
    const got = await database.ask(address);
    const head = await database.ask(address, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    for (const name of ['etag', 'content-type', 'cache-control'])
      expect(head.headers.get(name), name).toBe(got.headers.get(name));
  });

  it.each([...endpoints, ['a page', '/'], ['a description', '/openapi.json'], ['a file', '/pages.css']])(
    'what would change something is refused, with what is allowed: %s',
    async (_, address) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const { status, headers, body } = await database.ask(address, { method });
        expect(status, method).toBe(405);
        expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS');
        expect(headers.get('content-type')).toContain('application/problem+json');
        expect(problem.parse(body).detail).toContain(`GET instead of ${method}`);
      }
    },
  );

  it.each(endpoints)('any page may ask before it reads: %s', async (_, address) => {
    const { status, headers, text } = await database.ask(address, {
      method: 'OPTIONS',
      headers: { Origin: 'https://desa.example.id', 'Access-Control-Request-Method': 'GET' },
    });
    expect({ status, text }).toEqual({ status: 204, text: '' });
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toContain('GET');
  });

  it('any page may read, mistakes as well', async () => {
    for (const address of [...Object.values(ADDRESSES), '/openapi.json', '/api/v1/points?limit=0', '/api/v1/nothing']) {
      const { headers } = await database.ask(address, { headers: { Origin: 'https://desa.example.id' } });
      expect(headers.get('access-control-allow-origin'), address).toBe('*');
      expect(headers.get('access-control-expose-headers')).toContain('ETag');
    }
  });
});

describe('a request line may be odd', () => {
  it.each([
    ['a whole address', 'http://evil.example/api/v1/points?limit=1', 200],
    ['a whole address with a port that is none', 'http://evil.example:99999/api/v1/points?limit=1', 200],
    ['a host where the path should be', '//evil.example/api/v1/points', 404],
    ['steps upwards', '/api/v1/../../../etc/passwd', 404],
    ['a backslash', '/api/v1/points\\..\\x', 404],
    ['an asterisk', '*', 404],
  ])('%s', async (_, target, status) => {
    const answer = await askRaw(target);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toContain('http://evil.example');
    expect(answer).not.toContain('root:');
  });
});

describe('headers', () => {
  it.each(['/', '/api', '/metode', '/api/v1/dataset', '/api/v1/nothing', '/nothing', '/pages.css', '/healthz'])(
    'let nothing run that was not shipped, nor frame it, nor tell others the address: %s',
    async (address) => {
      const { headers } = await database.ask(address);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|script-src[^;]*(\*|data:|blob:)/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=(self)');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
    },
  );

  it('pages hold no script and no style but those the policy names by their hash', async () => {
    for (const address of ['/', '/dekat?q=kupang', '/api', '/metode', '/nothing', '/titik/SIM-00001', '/tentang']) {
      const { text, headers } = await database.ask(address);
      const data = /<script type="application\/(?:ld\+)?json"[^>]*>[^<]*<\/script>/g;
      const markup = text.replace(data, '');
      expect(markup, address).not.toMatch(/\son\w+=|\sstyle=|javascript:/i);
      for (const [element, directive] of [
        ['style', 'style-src'],
        ['script', 'script-src'],
      ] as const) {
        const inside = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g');
        const found = [...markup.matchAll(inside)].map(([, content = '']) => content);
        const policy = headers.get('content-security-policy') ?? '';
        const [, allowed = ''] = new RegExp(`${directive} ([^;]*)`).exec(policy) ?? [];
        for (const content of found)
          expect(allowed).toContain(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
        // None that the look above has not seen.
        const others = new RegExp(`<${element}(?![^>]*\\bsrc=)`, 'g');
        expect(markup.match(others) ?? [], `${element} in ${address}`).toHaveLength(found.length);
      }
    }
  });

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('a large answer travels packed: %s', async (encoding, unpack) => {
    const plain = await database.ask('/api/v1/points?limit=500');
    const packed = await askPlain('/api/v1/points?limit=500', { 'Accept-Encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toContain('Accept-Encoding');
    expect(packed.bytes.length).toBeLessThan(plain.text.length / 5);
    expect(unpack(packed.bytes).toString()).toBe(plain.text);
  });
});

describe('pages', () => {
  it.each(['/', '/titik/SIM-00001', '/tentang', '/api', '/metode', '/metode?lang=en'])(
    '%s is there, as HTML with a language and a title',
    async (address) => {
      const { status, headers, text } = await database.ask(address);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toContain('text/html');
      expect(text).toMatch(/<html lang="(id|en)">/);
      expect(text).toMatch(/<title>.+<\/title>/);
    },
  );

  it('the shell says that the data are simulated', async () => {
    expect((await database.ask('/')).text).toContain('(data simulasi)');
  });

  it.each(['/nothing', '/titik', '/assets/nothing.js', '/%2e%2e/package.json', '/.env', '/%00'])(
    'what is not there is a page that leads on: %s',
    async (address) => {
      const { status, headers, text } = await database.ask(address);
      expect(status).toBe(404);
      expect(headers.get('content-type')).toContain('text/html');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(text).toContain('href="/"');
    },
  );

  it('the description of the API is at /openapi.json and names this server', async () => {
    const { body } = await database.ask('/openapi.json');
    expect(body.openapi).toBe('3.1.1');
    expect(body.servers).toEqual([{ url: readConfig({}).publicUrl }]);
  });

  it('the page of the API lists every endpoint, and each of its examples answers', async () => {
    const { text } = await database.ask('/api');
    for (const path of Object.values(paths)) expect(text).toContain(`<code>GET ${path}</code>`);
    const links = [...text.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    expect(links.filter((href) => href.startsWith('/api/v1/')).length).toBeGreaterThanOrEqual(
      Object.keys(paths).length,
    );
    for (const href of links) expect((await database.ask(href)).status, href).toBe(200);
  });

  it('a file whose name holds its hash is kept for ever, another is not', async () => {
    const { text } = await database.ask('/');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(text)?.[1] ?? '';
    expect((await database.ask(script)).headers.get('cache-control')).toContain('immutable');
    expect((await database.ask('/pages.css')).headers.get('cache-control')).not.toContain('immutable');
  });
});

describe('health', () => {
  it('the process runs, the database answers', async () => {
    for (const address of ['/healthz', '/readyz']) {
      const { status, headers } = await database.ask(address);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('without anything published it is alive, not ready, and asks for patience', async () => {
    const own = await openDatabase(readConfig(inject('environment')));
    const [row] = await own.sql<{ id: number }[]>`select id from dataset where state = 'published'`;
    const fresh = await serve(own, { freshFor: 0 });
    try {
      await own.sql`update dataset set state = 'retired' where id = ${row?.id ?? 0}`;
      expect((await fetch(`${fresh.url}/healthz`)).status).toBe(200);
      expect((await fetch(`${fresh.url}/readyz`)).status).toBe(503);
      const answer = await fetch(`${fresh.url}/api/v1/points`);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(problem.parse(await answer.json()).detail).toMatch(/being prepared/);
      const page = await fetch(`${fresh.url}/`);
      expect(page.status).toBe(503);
      expect(page.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await page.text(), 'the app is there and asks again').toMatch(
        /id="app"[\s\S]*<script type="module"|<script type="module"[\s\S]*id="app"/,
      );
    } finally {
      await own.sql`update dataset set state = 'published' where id = ${row?.id ?? 0}`;
      await fresh.close();
      await own.close();
    }
  });
});

describe('an error inside', () => {
  let app: App;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const own = await openDatabase(readConfig(inject('environment')));
    app = await serve(own);
    end = async () => {
      await app.close();
      await own.close();
    };
    await own.sql`alter table outline rename to outline_elsewhere`;
  });
  afterAll(async () => {
    await database.sql`alter table outline_elsewhere rename to outline`;
    await end();
  });

  it('is told as such and no more, and noted with its cause', async () => {
    const answer = await fetch(`${app.url}/api/v1/outlines?level=regency`);
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(text).not.toMatch(/outline"|relation|select|node_modules|\bat /);
    expect(app.logged()).toMatch(/42P01/);
    expect(app.logged()).toMatch(/outlines\.ts/);
    expect(app.logged()).not.toMatch(/level=regency/);
  });
});

describe('the log', () => {
  it('holds one line a request, and neither where anyone was nor what they looked for', async () => {
    const before = database.app.logged().length;
    await database.ask('/api/v1/points/nearest?lon=117.65432&lat=-3.98765');
    await database.ask('/api/v1/places?q=Rahasiatempat');
    await database.ask('/api/v1/places?q=-3.98765,117.65432');
    await database.ask('/api/v1/points/nearest?lon=117.65432&lat=Rahasiatempat');
    await database.ask('/?lon=117.65432&lat=-3.98765#3.98765', { headers: { 'User-Agent': 'Rahasiatempat' } });
    await askRaw('http://evil.example:99999/api/v1/points/nearest?lon=117.65432&lat=-3.98765');
    const said = database.app.logged().slice(before);
    const lines = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      'GET /api/v1/points/nearest 200',
      'GET /api/v1/places 200',
      'GET /api/v1/places 200',
      'GET /api/v1/points/nearest 400',
      'GET / 301',
      'GET /dekat 200',
      'GET /api/v1/points/nearest 200',
    ]);
    expect(said).not.toMatch(/117\.65|3\.987|Rahasia|127\.0\.0\.1/i);
  });
});

/** Sends a request line as it is, which fetch would tidy up; gives the answer as text. */
function askRaw(target: string): Promise<string> {
  const { hostname, port } = new URL(database.app.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    socket.on('data', (data) => {
      answer += data;
    });
    socket.once('error', reject);
    socket.once('close', () => resolve(answer));
  });
}

/** Asks without what fetch adds of its own: with If-None-Match it forbids a 304, and it unpacks what it gets. */
function askPlain(address: string, headers: OutgoingHttpHeaders, origin = database.app.url) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer }>((resolve, reject) => {
    const asked = request(origin + address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    });
    asked.once('error', reject);
    asked.end();
  });
}
