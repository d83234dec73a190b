import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builderAddress } from '../../client/planner/builder-address.ts';
import { builderPage } from '../../server/pages/builder/builder-page.ts';
import { qrFile } from '../../server/pages/builder/qr-file.ts';
import { type Builder, builderPath, OWN_ACCENT, readBuilder, TAKEAWAYS, textsOf } from '../../shared/embed-builder.ts';
import { withPlace } from '../../shared/embed-choice.ts';
import {
  DEFAULT_EMBED,
  EMBED_SCREENS,
  EMBED_THEMES,
  EMBED_VIEWS,
  type EmbedOptions,
  readEmbed,
} from '../../shared/embed-options.ts';
import { EMBED_SIZE } from '../../shared/embed-snippets.ts';
import { DEFAULT_FIND, RADII } from '../../shared/find-query.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../../shared/vocabulary.ts';
import { elementsOf } from '../html-elements.ts';
import { readQrCode } from '../qr-reader.ts';

const SITE = 'https://titik.example.id';
const DEFAULT: Builder = {
  options: DEFAULT_EMBED,
  title: null,
  width: null,
  height: EMBED_SIZE.height,
  takeaway: 'iframe',
};
/** Texts that would break out of markup, an address or a form, were they not escaped. */
const hostile = fc.constantFrom(
  '"><script>alert(1)</script>',
  `' onfocus=alert(1) x='`,
  '</textarea><img src=x onerror=alert(1)>',
  '&quot;&amp;lt;',
  'a & b = c # d',
  'Dinas “Kominfo” 100%',
  'javascript:alert(1)',
);
const anyBuilder: fc.Arbitrary<Builder> = fc.record({
  options: fc
    .record({
      screen: fc.constantFrom(...EMBED_SCREENS),
      region: fc.constantFrom(null, '53', '53.71', '53.71.01', '53.71.01.1001'),
      point: fc.option(fc.stringMatching(/^\w[\w.:-]{0,30}$/)),
      view: fc.constantFrom(...EMBED_VIEWS),
      theme: fc.constantFrom(...EMBED_THEMES),
      accent: fc.option(fc.stringMatching(/^#[\da-f]{6}$/).filter((colour) => colour !== OWN_ACCENT)),
      search: fc.boolean(),
      filters: fc.boolean(),
      language: fc.constantFrom(...LANGUAGES),
    })
    .chain((options) =>
      fc
        .record({
          q: fc.option(hostile),
          at: fc.option(fc.tuple(fc.constantFrom(123.75, 95.3, 140.70001), fc.constantFrom(-10.11333, 5.5, -8))),
          place: fc.option(hostile),
          radius: fc.constantFrom(null, ...RADII),
          category: fc.subarray([...CATEGORIES]),
          technology: fc.subarray([...TECHNOLOGIES]),
          status: fc.subarray([...STATUSES]),
          limit: fc.constantFrom(5, 25, 50),
        })
        .map(
          ({ at, place, ...find }): EmbedOptions => ({
            ...options,
            find: { ...find, origin: at, place: at && place },
          }),
        ),
    ),
  title: fc.option(hostile),
  width: fc.option(fc.integer({ min: 200, max: 4000 })),
  height: fc.integer({ min: 200, max: 4000 }),
  takeaway: fc.constantFrom(...TAKEAWAYS),
});

function pageOf(builder: Builder, language: 'id' | 'en'): string {
  const named = (code: string) => [{ code, name: '<b>Nama</b> & "lain"' }];
  const { region, point } = builder.options;
  const where = {
    provinces: named('53'),
    regencies: region === null ? [] : named('53.71'),
    districts: (region ?? '').length < 5 ? [] : named('53.71.01'),
    village: region?.length === 13 ? 'Alak' : null,
    point: point && `Simulasi: ${point}`,
    search: null,
  };
  const context = { language, kind: 'simulated', publicUrl: SITE } as const;
  return builderPage(
    { builder, faults: [], where, isClosed: false, reached: { origin: SITE, onlyHere: false } },
    context,
  ).body.text;
}

/** What a browser sends of the form (WHATWG HTML, 4.10.22.4), for the controls that the page has. */
function sent(page: string): URLSearchParams {
  const start = page.indexOf('<form id="pembuat"');
  const end = page.indexOf('</form>', start);
  const own = elementsOf(page.slice(start, end));
  const elsewhere = elementsOf(page.slice(end)).filter(({ attributes }) => attributes.form === 'pembuat');
  const data = new URLSearchParams();
  let list: { name: string; value: string | null } | null = null;
  const close = () => {
    if (list) data.append(list.name, list.value ?? '');
    list = null;
  };
  for (const { name, attributes } of [...own, ...elsewhere]) {
    if (name === 'option' && list) {
      if ('selected' in attributes || list.value === null) list.value = attributes.value ?? '';
      continue;
    }
    close();
    if (name === 'select') list = { name: attributes.name ?? '', value: null };
    if (name !== 'input' || !attributes.name) continue;
    const isChosen = !['radio', 'checkbox'].includes(attributes.type ?? '') || 'checked' in attributes;
    if (isChosen) data.append(attributes.name, attributes.value ?? '');
  }
  close();
  return data;
}

const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
  );
const textIn = (page: string, name: string) =>
  unescaped(new RegExp(`<textarea id="teks-${name}"[^>]*>([^<]*)</textarea>`).exec(page)?.[1] ?? '');
const queryIn = (address = '') => new URLSearchParams(address.split('?')[1] ?? '');

describe('the builder', () => {
  it('comes back from its address as it was, in either language', () => {
    fc.assert(
      fc.property(anyBuilder, fc.constantFrom(...LANGUAGES), (builder, language) => {
        const path = builderPath(builder, language);
        expect(new URL(path, SITE).pathname).toBe('/sematkan');
        expect(readBuilder(queryIn(path), language)).toEqual({ builder, faults: [] });
        expect(queryIn(path).get('lang')).toBe(language === 'id' ? null : 'en');
      }),
    );
  });

  it('that was not touched has the shortest address', () => {
    expect(builderPath(DEFAULT, 'id')).toBe('/sematkan');
    expect(builderPath({ ...DEFAULT, options: { ...DEFAULT_EMBED, language: 'en' } }, 'en')).toBe('/sematkan?lang=en');
    expect(readBuilder(new URLSearchParams(), 'id')).toEqual({ builder: DEFAULT, faults: [] });
  });

  it('sends by its form what it shows, without script', () => {
    fc.assert(
      fc.property(anyBuilder, fc.constantFrom(...LANGUAGES), (builder, language) => {
        const data = sent(pageOf(builder, language));
        expect(readBuilder(data, language)).toEqual({ builder, faults: [] });
        expect(data.get('lang')).toBe(language === 'id' ? null : 'en');
      }),
    );
  });

  it('shows snippets that ask for exactly what was chosen, whatever the texts', () => {
    fc.assert(
      fc.property(anyBuilder, fc.constantFrom(...LANGUAGES), (builder, language) => {
        const page = pageOf(builder, language);
        const [frame, link, ...rest] = elementsOf(textIn(page, 'iframe'));
        expect([frame?.name, link?.name, rest.length]).toEqual(['iframe', 'a', 0]);
        expect(readEmbed(queryIn(frame?.attributes.src))).toEqual({ options: builder.options, faults: [] });
        expect(frame?.attributes).toMatchObject({
          width: builder.width === null ? '100%' : String(builder.width),
          height: String(builder.height),
          loading: 'lazy',
          allow: 'geolocation',
          allowfullscreen: '',
        });
        expect(frame?.attributes.src?.startsWith(`${SITE}/embed`)).toBe(true);
        if (builder.title) expect(frame?.attributes.title).toBe(builder.title);

        const [script, component, inside] = elementsOf(textIn(page, 'component'));
        expect(script?.attributes.src).toBe(`${SITE}/embed.js`);
        const { title: _title, ...asked } = component?.attributes ?? {};
        expect(readEmbed(new URLSearchParams(asked))).toEqual({ options: builder.options, faults: [] });

        const address = textIn(page, 'link');
        expect(link?.attributes.href).toBe(address);
        expect(inside?.attributes.href).toBe(address);
        expect(elementsOf(textIn(page, 'anchor'))).toEqual([{ name: 'a', attributes: { href: address } }]);
        expect(textsOf(builder, SITE).link).toBe(address);
        expect(textIn(page, 'unfold')).toBe(frame?.attributes.src);
      }),
    );
  });

  it('shows the frame that its snippet asks for', () => {
    fc.assert(
      fc.property(anyBuilder, (builder) => {
        const frames = elementsOf(pageOf(builder, 'id')).filter(({ name }) => name === 'iframe');
        expect(frames).toHaveLength(1);
        expect(readEmbed(queryIn(frames[0]?.attributes.src)).options).toEqual(builder.options);
      }),
    );
  });

  it('takes the smallest region of its lists that lies in those above', () => {
    const region = (query: string) => readBuilder(new URLSearchParams(query), 'id').builder.options.region;
    expect(region('provinsi=53&kabupaten=53.71&kecamatan=53.71.01')).toBe('53.71.01');
    expect(region('provinsi=11&kabupaten=53.71&kecamatan=53.71.01')).toBe('11');
    expect(region('provinsi=53&kabupaten=&kecamatan=53.71.01')).toBe('53');
    expect(region('provinsi=&kabupaten=53.71')).toBeNull();
    expect(region('region=53.71')).toBe('53.71');
    expect(region('region=11&provinsi=53')).toBe('53');
  });

  it('tells what it cannot read and takes the default', () => {
    const { builder, faults } = readBuilder(
      new URLSearchParams('view=grid&region=x&accent=red&width=9&height=1e9&ambil=all&title=%00&theme='),
      'id',
    );
    expect(builder).toEqual({ ...DEFAULT, width: 200 });
    expect(faults.map(({ option }) => option).sort()).toEqual(['accent', 'region', 'view']);
    expect(readBuilder(new URLSearchParams('utm_source=x&cari=kupang'), 'id').faults).toEqual([]);
  });

  it('never throws, whatever stands in its address', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('title', 'width', 'provinsi', 'desa', 'bahasa', 'lat', 'search'),
            fc.string({ unit: 'binary' }),
          ),
        ),
        (pairs) => {
          const { builder, faults } = readBuilder(
            new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()])),
            'id',
          );
          expect(faults.length).toBeLessThanOrEqual(10);
          expect(elementsOf(textsOf(builder, SITE).iframe)).toHaveLength(2);
        },
      ),
    );
  });
});

describe('a place that was found', () => {
  const at = { lon: 123.612345, lat: -10.178 };
  const open: EmbedOptions = {
    ...DEFAULT_EMBED,
    view: 'list',
    region: '11',
    point: 'X',
    find: { ...DEFAULT_FIND, q: 'a', category: ['school'] },
  };
  it.each([
    ['province', '53', { region: '53', point: null }],
    ['regency', '53.71', { region: '53.71', point: null }],
    ['district', '53.71.01', { region: '53.71.01', point: null }],
    ['point', 'SIM-00001', { region: null, point: 'SIM-00001' }],
  ] as const)('of the kind %s is what the frame keeps to or opens on', (kind, code, expected) => {
    const options = withPlace(open, { kind, code, name: 'Nama', ...at });
    expect(options).toMatchObject({ ...expected, view: 'list' });
    expect(options.find).toEqual({ ...DEFAULT_FIND, category: ['school'] });
  });
  it.each([
    ['village', '53.71.01.1001', 'Kel. Alak'],
    ['postal-code', '85231', 'Alak'],
    ['coordinate', null, 'Alak'],
  ] as const)('of the kind %s is where the list begins', (kind, code, place) => {
    const options = withPlace(open, { kind, code, name: 'Alak', ...at });
    expect(options).toMatchObject({ region: null, point: null });
    expect(options.find).toEqual({ ...DEFAULT_FIND, category: ['school'], origin: [123.61235, -10.178], place });
  });
});

describe('the way from the planner', () => {
  it('leads to the coverage of the region in the language of the screen', () => {
    const { builder } = readBuilder(queryIn(builderAddress('53', 'en')), 'en');
    expect(builder.options).toEqual({ ...DEFAULT_EMBED, screen: 'plan', region: '53', language: 'en' });
    expect(builderAddress(null, 'id')).toBe('/sematkan?screen=plan');
  });
});

describe('the file of a QR code', () => {
  it('holds the address for a reader that knows nothing of ours, and stays well-formed', () => {
    const address = `${SITE}/wilayah/53.71?category=school&lang=en`;
    const file = qrFile(address);
    const modules = /<path d="([^"]*)"/.exec(file)?.[1] ?? '';
    const dark = new Set<string>();
    for (const [, x = '', y = '', width = ''] of modules.matchAll(/M(\d+) (\d+)h(\d+)/g))
      for (let column = Number(x); column < Number(x) + Number(width); column += 1) dark.add(`${y} ${column}`);
    const size = Number(/viewBox="-4 -4 (\d+)/.exec(file)?.[1]) - 8;
    expect(readQrCode(size, (row, column) => dark.has(`${row} ${column}`))).toBe(address);
    expect(unescaped(/<title>([^<]*)<\/title>/.exec(file)?.[1] ?? '')).toBe(address);
  });
});
