import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FIRST_ANSWERS, type FirstAnswer } from '../../shared/first-answers.ts';
import { paths } from '../../shared/paths.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();

/** What a page weighs with its style sheet, in bytes: one round trip of a fresh connection carries so much (10 segments). */
const BUDGET = 14_000;

/** The fullest of each kind: a province with many regencies, a text with many meanings, a list of many rows. */
const PAGES = [
  '/',
  '/dekat?q=kupang',
  '/dekat?q=sukamaju',
  '/dekat?lat=-10.16&lon=123.66',
  '/dekat?lat=-9.9&lon=122.4',
  '/titik/SIM-04302',
  '/titik/SIM-04302?lat=-10.16&lon=123.66',
  '/titik/SIM-04302?lat=5.5&lon=95.3',
  '/tentang',
  '/wilayah/ID',
  '/wilayah/53',
  '/wilayah/35',
  '/wilayah/53.71',
  '/wilayah/11.01',
  '/wilayah/53.71.01',
  '/wilayah/53.71.01.1001',
] as const;
const english = (page: string) => `${page}${page.includes('?') ? '&' : '?'}lang=en`;
const BOTH = PAGES.flatMap((page) => [page, english(page)]);

const firstAnswers = (text: string): FirstAnswer[] => {
  const [, json = '[]'] =
    new RegExp(`<script type="application/json" id="${FIRST_ANSWERS}">([^<]*)</script>`).exec(text) ?? [];
  return JSON.parse(json);
};
const visible = (text: string) =>
  text
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('a page without script', () => {
  it.each(BOTH)('%s is small: packed both ways', async (page) => {
    for (const [encoding, unpack] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const { bytes, status, encoded } = await fetchPacked(page, encoding);
      expect(status).toBe(200);
      expect(encoded).toBe(encoding);
      expect(unpack(bytes).toString()).toContain('</html>');
      expect(bytes.length, encoding).toBeGreaterThan(2000);
      expect(bytes.length, encoding).toBeLessThanOrEqual(BUDGET);
    }
  });

  it.each(BOTH)(
    '%s says its language, its address, its other language, and that the data are simulated',
    async (page) => {
      const { text, headers } = await database.ask(page);
      const isEnglish = page.includes('lang=en');
      expect(text).toContain(`<html lang="${isEnglish ? 'en' : 'id'}">`);
      // The page about the service tells it at length instead of in the strip.
      const strip = isEnglish ? /Simulated data, not official locations\./ : /Data simulasi, bukan lokasi resmi\./;
      const atLength = isEnglish ? /What does simulated data mean\?/ : /Apa arti data simulasi\?/;
      expect(visible(text)).toMatch(page.startsWith('/tentang') ? atLength : strip);
      expect(text).toMatch(/<meta name="description" content="[^"]{40,}"/);
      expect(text.match(/<title>/g)).toHaveLength(1);
      expect(text.match(/<h1[ >]/g)).toHaveLength(1);
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1] ?? '';
      expect(new URL(canonical).searchParams.get('lang')).toBe(isEnglish ? 'en' : null);
      for (const language of ['id', 'en', 'x-default']) expect(text).toContain(`hreflang="${language}" href="http`);
      expect(headers.get('cache-control')).toContain(page.startsWith('/dekat') ? 'private' : 'public');
    },
  );

  it('is not sent again while the data are the same', async () => {
    for (const page of PAGES) {
      const tag = (await database.ask(page)).headers.get('etag') ?? '';
      expect(tag).toMatch(/^W\/"/);
      const again = await fetchPacked(page, 'gzip', { 'If-None-Match': tag });
      expect([again.status, again.bytes.length], page).toEqual([304, 0]);
    }
  });

  it('brings the answers that the interface itself would give', async () => {
    for (const page of ['/', '/dekat?q=kupang', '/dekat?lat=-10.16&lon=123.66', '/titik/SIM-04302']) {
      const answers = firstAnswers((await database.ask(page)).text);
      expect(answers.length, page).toBeGreaterThan(0);
      for (const { name, query, answer } of answers) {
        const given: Record<string, string> = { ...(query as Record<string, string>) };
        const path = paths[name].replace(/:(\w+)/g, (_, key: string) => {
          const value = given[key] ?? '';
          delete given[key];
          return encodeURIComponent(value);
        });
        const { body } = await database.ask(`${path}?${new URLSearchParams(given)}`);
        const { links: _asked, ...own } = body;
        const { links: _brought, ...brought } = answer as Record<string, unknown>;
        expect(brought, `${page}: ${name}`).toEqual(own);
      }
    }
  });
});

describe('the figures of a region', () => {
  it.each(['53', '53.71', '53.71.01'])('%s are those that SQL counts', async (code) => {
    const [counted] = await database.sql<
      { points: number; active: number; beyond: number; people: number; within: number }[]
    >`
      select
        (select count(*)::int from access_point p join village v on v.code = p.village
          where p.dataset = ${database.published.points} and starts_with(v.code, ${`${code}.`})) as points,
        (select count(*)::int from access_point p join village v on v.code = p.village
          where p.dataset = ${database.published.points} and p.status = 'active' and starts_with(v.code, ${`${code}.`})) as active,
        count(*) filter (where distance > 5000)::int as beyond, sum(population)::int as people,
        coalesce(sum(population) filter (where distance <= 5000), 0)::int as within
      from village_coverage where dataset = ${database.published.id} and starts_with(village, ${`${code}.`})`;
    if (!counted) throw new Error('nothing counted');
    const { text } = await database.ask(english(`/wilayah/${code}`));
    const figures = [...text.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)/g)].map(([, meaning = '', value = '']) => [
      meaning,
      value.trim(),
    ]);
    const write = (value: number) => new Intl.NumberFormat('en-GB').format(value);
    expect(figures[0]).toEqual([`active points, of ${write(counted.points)} points`, write(counted.active)]);
    expect(figures.at(-1)?.[1]).toBe(write(counted.beyond));
    expect(Number(figures[1]?.[1])).toBeCloseTo((100 * counted.within) / counted.people, -0.31);
  });

  it('every point of a region stands on one of its pages, once', async () => {
    const listed: string[] = [];
    for (let page = 1; page <= 60; page += 1) {
      const { status, text } = await database.ask(`/wilayah/53.01?halaman=${page}`);
      if (status === 404) break;
      const [, table = ''] = /<table class="points">([\s\S]*?)<\/table>/.exec(text) ?? [];
      listed.push(...[...table.matchAll(/href="\/titik\/([^"]+)"/g)].map(([, id = '']) => id));
    }
    const rows = await database.sql<{ id: string }[]>`
      select p.id from access_point p join village v on v.code = p.village
      where p.dataset = ${database.published.points} and v.regency = '53.01' order by p.id`;
    expect(rows.length).toBeGreaterThan(20);
    expect(listed).toEqual(rows.map(({ id }) => id));
  });
});

describe('a text from a stranger', () => {
  const HOSTILE = [
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' or 1=1; drop table access_point; --",
    '<!--<script>',
    '{{7*7}}<%= 7 %>',
    'javascript:alert(1)',
    '\u202egnupuk',
    '%_\\',
  ];
  it.each(HOSTILE)('is shown as text and nothing else: %s', async (q) => {
    for (const page of [
      `/dekat?q=${encodeURIComponent(q)}`,
      `/dekat?lat=-10.16&lon=123.66&tempat=${encodeURIComponent(q)}`,
    ]) {
      const { status, text } = await database.ask(page);
      expect(status).toBe(200);
      const plain = (await database.ask(page.replace(/(q|tempat)=.*/, '$1=zzzzqq'))).text;
      const count = (html: string, tag: string) => html.split(tag).length;
      expect(count(text, '<script'), 'as many scripts as ever').toBe(count(plain, '<script'));
      expect(count(text, '<img'), 'as many pictures').toBe(count(plain, '<img'));
      expect(text).not.toContain('<!--<');
      expect(firstAnswers(text).length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['/dekat?lat=abc&lon=123.6', /Lintang \(lat\)/],
    ['/dekat?lat=-10.17', /Lintang \(lat\)/],
    ['/dekat?lat=91&lon=0&lang=en', /Latitude \(lat\)/],
    [`/dekat?q=${'x'.repeat(201)}`, /200 huruf/],
    ['/dekat?q=%00', /200 huruf/],
    ['/wilayah/53?halaman=1.5', /halaman=1\.5\. Halaman daftar diberi nomor 1, 2, 3/],
    ['/wilayah/53?radius=7', /radius=7 meter\. .* 1 km 2 km 5 km 10 km/],
    ['/wilayah/53.71.01?radius=5&lang=en', /radius=5 metres\. .* 1 km 2 km 5 km 10 km/],
    ['/wilayah/53?radius=<b>x</b>', /radius=<b>x<\/b> meter|radius=&lt;b&gt;x&lt;\/b&gt; meter/],
    ['/wilayah/53?radius=Infinity', /radius=Infinity meter/],
  ] as const)('that cannot be read is answered by a page that says so: %s', async (page, says) => {
    const { status, text, headers } = await database.ask(page);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('text/html');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(visible(text)).toMatch(says);
    expect(text).toContain('action="/dekat"');
  });

  it.each([
    '/wilayah/99',
    '/wilayah/x',
    '/wilayah/53.71.01.9999',
    '/wilayah/53?halaman=9999',
    '/wilayah/53/poster',
    '/titik/SIM-99999/poster',
    '/titik/SIM-99999',
    '/titik/%00',
  ])('that names nothing is a real 404: %s', async (page) => {
    const { status, text, headers } = await database.ask(page);
    expect(status).toBe(404);
    expect(headers.get('etag')).toBeNull();
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(visible(text)).toMatch(/tidak ada/);
  });
});

describe('the reach of a region', () => {
  it('is that of the address, and each that is offered instead of another is a page', async () => {
    const text = (await database.ask('/wilayah/53?radius=7')).text.replaceAll('\u00a0', ' ');
    const offered = [...text.matchAll(/<a href="(\/wilayah\/53[^"]*)">(\d+ km)<\/a>/g)];
    expect(offered.map(([, , reach]) => reach)).toEqual(['1 km', '2 km', '5 km', '10 km']);
    for (const [, address = '', reach = ''] of offered) {
      const page = await database.ask(address);
      expect(page.status).toBe(200);
      expect(visible(page.text)).toContain(`desa tanpa titik aktif dalam ${reach}`);
    }
    expect((await database.ask('/wilayah/53?radius=')).status).toBe(200);
  });
});

describe('the heading of a region', () => {
  it('says what kind of region it is, once', async () => {
    const heading = async (code: string) =>
      /<h1>([^<]*)<\/h1>/.exec((await database.ask(`/wilayah/${code}`)).text)?.[1];
    expect(await heading('ID')).toBe('Indonesia');
    expect(await heading('53')).toBe('Nusa Tenggara Timur');
    expect(await heading('53.71')).toBe('Kota Kupang');
    expect(await heading('53.71.01')).toBe('Kecamatan Alak');
    const villages = await database.sql<{ code: string; name: string }[]>`
      (select code, name from village where name ~* '^(desa|gampong|nagari|kampung|negeri|kelurahan) ' order by name, code limit 12)
      union all (select code, name from village where split_part(code, '.', 4) !~ '^[12]' order by code limit 3)
      union all (select code, name from village where code like '53.71.01.%' order by code limit 3)`;
    expect(villages.length).toBeGreaterThan(15);
    for (const { code, name } of villages) {
      const said = (await heading(code)) ?? '';
      const kind = { 1: 'Kelurahan', 2: 'Desa' }[code.split('.')[3]?.charAt(0) ?? ''];
      expect(said.endsWith(name), said).toBe(true);
      expect(said).not.toMatch(/\b(\w+) \1\b.*\b\1\b/i);
      if (kind === undefined) expect(said).toBe(name);
      else expect([name, `${kind} ${name}`]).toContain(said);
      if (said === name && kind !== undefined) expect(name).toMatch(/^(Desa|Gampong|Nagari) /);
    }
  });
});

describe('the still map of a point', () => {
  it('leaves the page small even on a coast of a thousand islands', async () => {
    const rows = await database.sql<{ id: string }[]>`
      select distinct on (regency) p.id from access_point p join village v on v.code = p.village
      where p.dataset = ${database.published.points} and left(v.code, 2) in ('14', '21', '81', '82', '92', '96')
      order by regency, p.id`;
    expect(rows.length).toBeGreaterThan(30);
    for (const { id } of rows) {
      for (const from of ['', 'lat=-10.16&lon=123.66&tempat=Kel.%20Alak&']) {
        const { bytes } = await fetchPacked(`/titik/${id}?${from}lang=en`, 'gzip');
        expect(bytes.length, id).toBeLessThanOrEqual(BUDGET);
      }
    }
  });
});

describe('addresses', () => {
  it.each([
    ['/?lat=-10.16&lon=123.66&radius=25000', 301, '/dekat?lat=-10.16&lon=123.66&radius=25000'],
    ['/?q=kupang', 301, '/dekat?q=kupang'],
    ['/dekat', 302, '/'],
    ['/dekat?q=+&lang=en', 302, '/?lang=en'],
    ['/wilayah', 301, '/wilayah/ID'],
  ])('%s leads on', async (from, status, to) => {
    const answer = await fetch(database.app.url + from, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([status, to]);
    expect((await fetch(database.app.url + from)).status).toBe(200);
  });
});

describe('the whole site map', () => {
  const addresses = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => {
      const { pathname, search } = new URL(loc.replaceAll('&amp;', '&'));
      return pathname + search;
    });

  it('names every page in both languages, and each is there', async () => {
    const robots = (await database.ask('/robots.txt')).text;
    expect(robots).toMatch(/^Sitemap: http\S+\/sitemap\.xml$/m);
    const files = addresses((await database.ask('/sitemap.xml')).text);
    const pages = (await Promise.all(files.map((file) => database.ask(file)))).flatMap(({ text }) => {
      const listed = addresses(text);
      expect(listed.length).toBeLessThanOrEqual(50_000);
      return listed;
    });
    const [counted] = await database.sql<{ regions: number; points: number }[]>`
      select (select count(*)::int from region) as regions,
        (select count(*)::int from access_point where dataset = ${database.published.points}) as points`;
    expect(new Set(pages).size).toBe(pages.length);
    // Simulated points are no places to be found.
    expect(counted?.points).toBeGreaterThan(0);
    expect(database.published.kind).toBe('simulated');
    // Start, about, method, country, builder, guide for webmasters.
    expect(pages.length).toBe(2 * (6 + (counted?.regions ?? 0)));
    expect((await database.ask('/sitemap-titik-1.xml')).status).toBe(404);

    // All pages exist; so many are opened, spread over the whole, and every link on some of them is followed.
    const step = Math.ceil(pages.length / 150);
    const sample = pages.filter((_, index) => index % step === 0);
    const links = new Set<string>();
    for (const page of sample) {
      const answer = await fetch(database.app.url + page, { redirect: 'manual' });
      expect(answer.status, page).toBe(200);
      const text = await answer.text();
      expect(text, `${page} is for search engines`).not.toMatch(/<meta name="robots" content="[^"]*noindex/);
      for (const [, href = ''] of text.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)) {
        if (links.size < 250) links.add(href.replaceAll('&amp;', '&').replace(/#.*/, ''));
      }
    }
    expect(links.size).toBeGreaterThan(100);
    for (const link of links) {
      const answer = await fetch(database.app.url + link);
      expect([answer.status, link]).toEqual([200, link]);
      expect(answer.redirected ? new URL(answer.url).pathname : '', `${link} is where it says`).not.toBe(link);
      await answer.arrayBuffer();
    }
  });
});

/** As it travels; fetch would unpack it. */
function fetchPacked(
  page: string,
  encoding: string,
  further: Record<string, string> = {},
): Promise<{ status: number; encoded: string; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get(database.app.url + page, { headers: { 'Accept-Encoding': encoding, ...further } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          encoded: response.headers['content-encoding'] ?? '',
          bytes: Buffer.concat(chunks),
        }),
      );
    }).once('error', reject);
  });
}
