import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/connect.ts';
import { EMBED_OPTION_NAMES, readEmbed } from '../../shared/embed-options.ts';
import { elementsOf } from '../html-elements.ts';
import { discover } from '../oembed-consumer.ts';
import { countColour, readPng } from '../png.ts';
import { filledDatabase, serve } from './harness.ts';

const database = filledDatabase();
const SITE = readConfig({}).publicUrl;
const english = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=en`;
const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
  );
const textIn = (page: string, name: string) =>
  unescaped(new RegExp(`<textarea id="teks-${name}"[^>]*>([^<]*)</textarea>`).exec(page)?.[1] ?? '');
const chosenIn = (page: string, list: string) =>
  new RegExp(`<select id="${list}"[^]*?<option value="([^"]*)" selected`).exec(page)?.[1];
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off',
    'prefer-native-element': ['error', { exclude: ['search', 'group', 'note'] }],
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-implicit-button-type': 'error',
    // The radio buttons of what to copy stand beside the texts that they show.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
});
const faultsOf = async (text: string) =>
  (await validator.validateString(text)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );

describe('the builder', () => {
  const BUILDERS = [
    '/sematkan',
    '/sematkan?region=53.71.01&category=school,health&ambil=qr',
    '/sematkan?screen=plan&region=53',
    '/sematkan?point=SIM-00001&theme=dark&accent=1f2f5c&cari=kupang',
    '/sematkan?region=99&view=grid&accent=red',
  ];
  it.each(BUILDERS.flatMap((one) => [one, english(one)]))('is valid HTML: %s', async (path) => {
    const { status, text, headers } = await database.ask(path);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('private');
    expect(await faultsOf(text)).toEqual([]);
  });

  it('offers the regions inside the chosen one, and only those', async () => {
    const { text } = await database.ask('/sematkan?region=53.71.01');
    expect(['provinsi', 'kabupaten', 'kecamatan'].map((list) => chosenIn(text, list))).toEqual([
      '53',
      '53.71',
      '53.71.01',
    ]);
    const [counted] = await database.sql<{ provinces: number; regencies: number; districts: number }[]>`
      select count(*) filter (where level = 'province')::int as provinces,
        count(*) filter (where parent = '53')::int as regencies, count(*) filter (where parent = '53.71')::int as districts
      from region`;
    const offered = (list: string) =>
      [...(new RegExp(`<select id="${list}"[^]*?</select>`).exec(text)?.[0] ?? '').matchAll(/<option value="(.+?)"/g)]
        .length;
    expect({
      provinces: offered('provinsi'),
      regencies: offered('kabupaten'),
      districts: offered('kecamatan'),
    }).toEqual(counted);
    const whole = (await database.ask('/sematkan')).text;
    expect(whole).not.toContain('<select id="kabupaten"');
  });

  it('leaves the regency behind when a form without script sends another province', async () => {
    const { text } = await database.ask('/sematkan?provinsi=11&kabupaten=53.71&kecamatan=53.71.01&search=on');
    expect(chosenIn(text, 'provinsi')).toBe('11');
    expect(textIn(text, 'link')).toMatch(/\/wilayah\/11$/);
  });

  it('finds regions, villages and points by name, each a link to the builder for it', async () => {
    const choices = async (text: string) => {
      const page = (await database.ask(`/sematkan?view=list&cari=${encodeURIComponent(text)}`)).text;
      return elementsOf(/<ul class="found">[\s\S]*?<\/ul>/.exec(page)?.[0] ?? '').flatMap(({ name, attributes }) =>
        name === 'a' ? [attributes.href ?? ''] : [],
      );
    };
    expect(await choices('kota kupang')).toContain('/sematkan?region=53.71&view=list');
    expect((await choices('SIM-00001'))[0]).toBe('/sematkan?point=SIM-00001&view=list');
    expect((await choices('noelbaki'))[0]).toMatch(
      /^\/sematkan\?view=list&lat=-10\.\d+&lon=123\.\d+&tempat=Desa%20Noelbaki/,
    );
    expect(await choices('qqqqxxzz')).toEqual([]);
    expect((await database.ask('/sematkan?cari=qqqqxxzz')).text).toContain('Tidak ada tempat bernama “qqqqxxzz”');
  });

  it('says what is not there, and shows the frame without it', async () => {
    const { text } = await database.ask('/sematkan?region=99&point=NO-SUCH&view=grid');
    for (const said of ['Wilayah dengan kode 99 tidak ada', 'Titik NO-SUCH tidak ada', '“grid” tidak dapat dipakai'])
      expect(text).toContain(said);
    expect(text).toContain('<iframe id="pratinjau" src="/embed"');
  });

  it.each([
    '/sematkan?title=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&cari=%3C/textarea%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
    '/sematkan?region=%22%3E%3Cscript%3E&accent=%22onload=alert(1)&q=%3Cscript%3E&ambil=%3Cscript%3E',
    '/sematkan?point=%22%3E%3Cimg%20src=x%3E&lat=1&lon=120&tempat=%3C!--&bahasa=%3Cb%3E&kecamatan=%27--',
    `/sematkan?q=${'x'.repeat(5000)}&view=${'y'.repeat(5000)}`,
    '/sematkan?__proto__=1&constructor=2&search=off&search=__proto__&lang=xx',
  ])('writes no markup of its reader: %s', async (path) => {
    const { status, text } = await database.ask(path);
    expect(status).toBe(200);
    const scripts = text.match(/<script[^>]*>/g) ?? [];
    expect(scripts).toEqual(['<script src="/builder.js" defer>']);
    expect(text).not.toMatch(/<img src=x|onerror=alert\(1\)>|<!--/);
    expect(await faultsOf(text)).toEqual([]);
    expect(elementsOf(textIn(text, 'iframe')).map(({ name }) => name)).toEqual(['iframe', 'a']);
  });

  it('names the public address where it is set, over https, and says where none is', async () => {
    const own = await openDatabase(readConfig(inject('environment')));
    const app = await serve(own, {
      config: readConfig({ PUBLIC_URL: 'http://titik.example.id', EMBED_ORIGINS: 'off' }),
    });
    try {
      const page = await (await fetch(`${app.url}/sematkan?region=53`)).text();
      const [frame] = elementsOf(textIn(page, 'iframe'));
      expect(frame?.attributes.src).toBe('https://titik.example.id/embed?region=53');
      expect(page).toContain('dimatikan oleh pengelola');
      expect(page).not.toContain('PUBLIC_URL');
      const code = await (await fetch(`${app.url}/sematkan/kode-qr.svg?region=53`)).text();
      expect(code).toContain('<title>https://titik.example.id/wilayah/53</title>');
      const guide = await (await fetch(`${app.url}/untuk-webmaster`)).text();
      expect(guide).toContain('mematikan penyematan');
      expect(guide).toContain('frame-src https://titik.example.id');
    } finally {
      await app.close();
      await own.close();
    }
    expect((await database.ask('/sematkan')).text).toContain('PUBLIC_URL');
  });
});

describe('the page for webmasters', () => {
  it.each(['/untuk-webmaster', '/untuk-webmaster?lang=en'])('is valid HTML without script: %s', async (path) => {
    const { status, text } = await database.ask(path);
    expect(status).toBe(200);
    expect(await faultsOf(text)).toEqual([]);
    expect(text.replace(/<pre[\s\S]*?<\/pre>/g, '')).not.toMatch(/<script|<iframe|<style|\sstyle=|\son\w+=|undefined/i);
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    for (const [, target] of text.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    for (const name of EMBED_OPTION_NAMES) expect(text).toContain(`<th scope="row"><code>${name}</code></th>`);
    expect(text).toMatch(/Data simulasi|Simulated data/);
  });

  it('shows frames that ask for what they say, and an address of oEmbed that answers', async () => {
    const { text } = await database.ask('/untuk-webmaster');
    const samples = [...text.matchAll(/<pre[^>]*><code>([^<]*)<\/code><\/pre>/g)].map(([, code = '']) =>
      unescaped(code),
    );
    expect(samples.length).toBeGreaterThanOrEqual(10);
    const frames = samples.filter((sample) => sample.startsWith('<iframe'));
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) {
      const [element] = elementsOf(frame);
      const { options, faults } = readEmbed(new URLSearchParams(element?.attributes.src?.split('?')[1]));
      expect({ region: options.region, faults }).toEqual({ region: '53.71', faults: [] });
    }
    const oembed = new URL(samples.find((sample) => /^https?:.*\/oembed\?/.test(sample)) ?? '');
    const asked = oembed.searchParams.get('url') ?? '';
    oembed.searchParams.set('url', asked.replace(new URL(asked).origin, SITE));
    expect((await database.ask(oembed.pathname + oembed.search)).status).toBe(200);
  });

  it('has an English address', async () => {
    const response = await fetch(`${database.app.url}/for-webmasters`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/untuk-webmaster?lang=en']);
  });

  it('is found where webmasters look, and so is the builder', async () => {
    const links = async (path: string) =>
      [...(await database.ask(path)).text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => unescaped(href));
    expect(await links('/wilayah/53.71')).toContain('/sematkan?region=53.71');
    expect(await links('/titik/SIM-00001?lang=en')).toContain('/sematkan?lang=en&point=SIM-00001');
    expect(await links('/wilayah/53.71?lang=en')).toContain('/sematkan?lang=en&region=53.71');
    for (const path of ['/', '/tentang', '/wilayah/53', '/sematkan'])
      expect(await links(path)).toContain('/untuk-webmaster');
    for (const path of ['/tentang', '/untuk-webmaster']) expect(await links(path)).toContain('/sematkan');
  });
});

describe('a link to a page, in a chat or on another site', () => {
  const PAGES = [
    '/',
    '/dekat?q=kupang',
    '/dekat?lat=-10.16&lon=123.66',
    '/titik/SIM-00001',
    '/wilayah/ID',
    '/wilayah/53.71',
    '/rencana?region=53',
    '/rencana/laporan?region=53',
    '/tentang',
    '/metode',
    '/api',
    '/panduan-impor',
    '/import-guide',
    '/sematkan',
    '/untuk-webmaster',
  ];
  const WITHOUT_ENGLISH = ['/api', '/panduan-impor', '/import-guide'];
  it.each(PAGES.flatMap((one) => (WITHOUT_ENGLISH.includes(one) ? [one] : [one, english(one)])))(
    'has words and a picture that is there: %s',
    async (path) => {
      const { text } = await database.ask(path);
      const metas = elementsOf((text.match(/<meta [^>]*>/g) ?? []).join(''));
      const told = (name: string) =>
        metas
          .filter(({ attributes }) => (attributes.property ?? attributes.name) === name)
          .map((one) => one.attributes.content ?? '');
      for (const name of [
        'og:title',
        'og:description',
        'og:url',
        'og:image',
        'og:site_name',
        'twitter:card',
        'twitter:title',
        'twitter:image',
      ]) {
        expect(told(name), name).toHaveLength(1);
        expect(told(name)[0], name).not.toBe('');
      }
      expect(told('og:image')).toEqual(told('twitter:image'));
      const [image = ''] = told('og:image');
      const picture = await fetch(database.app.url + image.slice(SITE.length));
      expect([image.startsWith(SITE), picture.status, picture.headers.get('content-type')]).toEqual([
        true,
        200,
        'image/png',
      ]);
    },
  );

  it('unfolds where there is something to embed: the consumer finds it in the first kilobytes', async () => {
    const EMBEDDABLE = /^\/(\?|$|dekat|titik|wilayah|rencana\?|embed)/;
    for (const path of [...PAGES, '/embed?region=53.71&view=list&accent=1f2f5c']) {
      const head = (await database.ask(path)).text.slice(0, 4096).replace(/<body[\s\S]*/, '');
      const { json, xml } = discover(`${head}</head>`);
      expect([typeof json, typeof xml], path).toEqual(
        EMBEDDABLE.test(path) ? ['string', 'string'] : ['undefined', 'undefined'],
      );
    }
  });

  it('to the site shows the country', async () => {
    for (const path of ['/kartu.png', '/kartu.png?lang=en']) {
      const card = readPng(new Uint8Array(await (await fetch(database.app.url + path)).arrayBuffer()));
      expect([card.width, card.height]).toEqual([1200, 630]);
      expect(countColour(card, [0, 236, 1200, 630], [0x0a, 0x6e, 0x6a], 12)).toBeGreaterThan(500);
      expect(countColour(card, [0, 236, 1200, 630], [0xd8, 0xe6, 0xea], 2)).toBeGreaterThan(100_000);
    }
  });
});
