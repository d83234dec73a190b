import { createHash } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/connect.ts';
import { elementsOf } from '../html-elements.ts';
import { consume, discover } from '../oembed-consumer.ts';
import { filledDatabase, serve } from './harness.ts';

const database = filledDatabase();
const hashOf = (css: string) => `sha256-${createHash('sha256').update(css).digest('base64')}`;
const SITE = 'http://localhost:8080';
const at = (path: string) => fetch(database.app.url + path);
const oembed = (path: string, rest = '') => at(`/oembed?url=${encodeURIComponent(SITE + path)}${rest}`);

async function withSettings(
  settings: Record<string, string>,
  use: (url: string, logged: () => string) => Promise<void>,
) {
  const own = await openDatabase(readConfig(inject('environment')));
  const app = await serve(own, { config: readConfig(settings) });
  try {
    await use(app.url, app.logged);
  } finally {
    await app.close();
    await own.close();
  }
}

const PAGES = [
  ['/', '/embed'],
  ['/dekat?q=Kupang&category=school', '/embed?q=Kupang&category=school'],
  ['/dekat?lat=-10.17&lon=123.6&lang=en', '/embed?lang=en&lat=-10.17&lon=123.6'],
  ['/titik/SIM-00001', '/embed?point=SIM-00001'],
  ['/wilayah/53.71', '/embed?region=53.71'],
  ['/wilayah/ID', '/embed'],
  ['/rencana?region=53', '/embed?screen=plan&region=53'],
  ['/embed?region=53&view=list&evil=1', '/embed?region=53&view=list'],
] as const;

describe('a consumer of oEmbed', () => {
  it.each(PAGES)('reads the same of %s in both formats, a frame that may be shown', async (path, frame) => {
    const json = await consume(await oembed(path), 'json');
    const xml = await consume(await oembed(path, '&format=xml'), 'xml');
    expect(xml).toEqual(json);
    expect(json.type).toBe('rich');
    expect(json.fields.title).toMatch(/simul/i);
    const [iframe, link] = elementsOf(String(json.fields.html));
    expect(iframe?.attributes).toMatchObject({ src: SITE + frame, title: json.fields.title, loading: 'lazy' });
    expect(link?.attributes.href).toContain(SITE);
  });

  it.each([{ maxwidth: 300, maxheight: 200 }, { maxwidth: 1, maxheight: 1 }, { maxwidth: 1600 }, { maxheight: 400 }])(
    'is never given more room than it has: %o',
    async (limits) => {
      const query = Object.entries(limits)
        .map(([name, value]) => `&${name}=${value}`)
        .join('');
      for (const format of ['json', 'xml'] as const) {
        const { fields } = await consume(await oembed('/titik/SIM-00001', `${query}&format=${format}`), format, limits);
        const [iframe] = elementsOf(String(fields.html));
        expect(iframe?.attributes).toMatchObject({ width: String(fields.width), height: String(fields.height) });
        expect('thumbnail_url' in fields).toBe((limits.maxwidth ?? 1200) >= 1200 && (limits.maxheight ?? 630) >= 630);
      }
    },
  );

  it.each([
    ['nothing of ours', `/oembed?url=${encodeURIComponent('https://evil.example/titik/SIM-00001')}`, 404],
    ['a host that begins alike', `/oembed?url=${encodeURIComponent('http://localhost:8080.evil.example/')}`, 404],
    ['a user in the address', `/oembed?url=${encodeURIComponent('http://localhost:8080@evil.example/')}`, 404],
    ['no address', '/oembed?url=javascript:alert(1)', 404],
    ['a page without frame', `/oembed?url=${encodeURIComponent(`${SITE}/metode`)}`, 404],
    ['no such point', `/oembed?url=${encodeURIComponent(`${SITE}/titik/NO-SUCH`)}`, 404],
    ['no such region', `/oembed?url=${encodeURIComponent(`${SITE}/wilayah/99`)}`, 404],
    ['a code that is none', `/oembed?url=${encodeURIComponent(`${SITE}/wilayah/x`)}`, 404],
    ['another format', `/oembed?format=yaml&url=${encodeURIComponent(SITE)}/`, 501],
    ['nothing at all', '/oembed', 400],
    ['no room', `/oembed?maxwidth=0&url=${encodeURIComponent(SITE)}/`, 400],
  ])('that asks for %s is told so', async (_, address, status) => {
    const response = await at(address);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('finds by the links of a page, within its first kilobytes, what it may show', async () => {
    for (const path of ['/', '/titik/SIM-00001', '/rencana?region=53']) {
      const page = await (await at(path)).text();
      for (const format of ['json', 'xml'] as const) {
        const link =
          discover(
            page
              .slice(0, 4096)
              .replace(/<body[\s\S]*/, '')
              .concat('</head>'),
          )[format] ?? '';
        expect(link.startsWith(`${SITE}/oembed?`)).toBe(true);
        await consume(await at(link.slice(SITE.length)), format);
      }
    }
    expect(discover(await (await at('/rencana/laporan?region=53')).text())).toEqual({});
  });

  it('is sent to the page itself where frames are off', async () => {
    await withSettings({ EMBED_ORIGINS: 'off' }, async (url) => {
      expect((await fetch(`${url}/oembed?url=${encodeURIComponent(`${SITE}/`)}`)).status).toBe(401);
    });
  });
});

describe('the page inside a frame', () => {
  const text = async (query: string) => (await at(`/embed${query}`)).text();

  it('shows the points of its region and no other, in the order of the interface', async () => {
    for (const query of [
      '?region=53.71',
      '?region=53.71&lat=-6.2&lon=106.8&radius=unlimited',
      '?region=53.71.01&q=Alak',
    ]) {
      const ids = [...(await text(query)).matchAll(/<li data-point="([^"]+)"/g)].map(([, id = '']) => id);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        const { properties } = (await (await at(`/api/v1/points/${id}`)).json()) as {
          properties: { villageCode: string };
        };
        expect(properties.villageCode).toMatch(/^53\.71\./);
      }
    }
  });

  it('tells the webmaster what it does not know, in the language of the frame, and shows something', async () => {
    for (const [query, sentence] of [
      ['?region=99.99', 'Wilayah dengan kode 99.99 tidak ada'],
      ['?region=53.71&point=SIM-00001', '“SIM-00001” tidak dapat dipakai untuk pilihan point'],
      ['?point=NO-SUCH&lang=en', 'Point NO-SUCH does not exist'],
      ['?viw=list', 'Pilihan “viw” tidak dikenal'],
      ['?theme=purple&lang=en', '“purple” cannot be used for the option theme'],
    ] as const) {
      const page = await text(query);
      expect(page).toContain(sentence);
      expect(page).toMatch(/<h1>[^<]/);
    }
  });

  it('lets only the style of its own accent in', async () => {
    const plain = (await at('/embed')).headers.get('content-security-policy');
    const accented = await at('/embed?accent=c0392b');
    const policy = accented.headers.get('content-security-policy') ?? '';
    const [, css = ''] = /<style>[\s\S]*?<\/style>\s*<style>([\s\S]*?)<\/style>/.exec(await accented.text()) ?? [];
    expect(css).toContain('--accent:#c0392b');
    expect(policy.replace(` '${hashOf(css)}'`, '')).toBe(plain);
    expect((await at('/embed?accent=red%3B%7D')).headers.get('content-security-policy')).toBe(plain);
  });

  it('sets no cookie, is not for search engines, and what holds a place is kept by nobody between', async () => {
    for (const query of ['', '?region=53&q=Alak', '?lat=-10.16&lon=123.66', '?screen=plan']) {
      const answer = await at(`/embed${query}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('cache-control')).toBe(
        /q=|lat=/.test(query) ? 'private, no-cache' : 'public, no-cache',
      );
      expect(await answer.text()).toContain('<meta name="robots" content="noindex">');
    }
  });
});

describe('the policy', () => {
  const policy = async (url: string, path: string) => {
    const { headers } = await fetch(url + path);
    const csp = headers.get('content-security-policy') ?? '';
    return {
      ancestors: /frame-ancestors ([^;]*)/.exec(csp)?.[1],
      frameOptions: headers.get('x-frame-options'),
      permissions: headers.get('permissions-policy'),
      csp,
    };
  };

  it('lets anyone frame the embed, and only ourselves anything else', async () => {
    expect(await policy(database.app.url, '/embed?region=53')).toMatchObject({
      ancestors: undefined,
      frameOptions: null,
    });
    for (const path of ['/', '/rencana', '/embed.js', '/embed/x', '/Embed', '/api/v1/dataset', '/sematkan'])
      expect(await policy(database.app.url, path)).toMatchObject({ ancestors: "'self'", frameOptions: 'SAMEORIGIN' });
  });

  it('is as strict for scripts inside a frame as outside, and lets both know where a person is, if asked', async () => {
    const [page, frame] = await Promise.all(['/', '/embed'].map((path) => policy(database.app.url, path)));
    expect(frame?.csp).toBe(page?.csp.replace(/;?frame-ancestors [^;]*/, ''));
    for (const one of [page, frame]) expect(one?.permissions).toContain('geolocation=(self)');
  });

  it('keeps the embed to a list of origins where one is set', async () => {
    await withSettings({ EMBED_ORIGINS: 'https://kota.go.id,https://*.ntt.go.id' }, async (url) => {
      expect(await policy(url, '/embed')).toMatchObject({
        ancestors: "'self' https://kota.go.id https://*.ntt.go.id",
        frameOptions: null,
      });
      expect((await policy(url, '/')).ancestors).toBe("'self'");
    });
    await withSettings({ EMBED_ORIGINS: 'off' }, async (url) => {
      expect(await policy(url, '/embed')).toMatchObject({ ancestors: "'self'", frameOptions: 'SAMEORIGIN' });
    });
  });
});

describe('the script of the web component', () => {
  it('may be read by every site and kept for an hour', async () => {
    const { status, headers } = await at('/embed.js');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('javascript');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect(headers.get('etag')).toBeTruthy();
  });
});

describe('the counter of embeds', () => {
  const load = (url: string, referrer: string) =>
    fetch(`${url}/embed`, { headers: { Referer: referrer, 'Sec-Fetch-Dest': 'iframe' } });

  it('is off by default', async () => {
    await load(database.app.url, 'https://kota.go.id/berita/1?nama=x');
    expect(database.app.logged()).not.toContain('kota.go.id');
  });
});
