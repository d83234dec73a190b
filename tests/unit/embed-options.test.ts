import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../client/embed/component-names.ts';
import {
  DEFAULT_EMBED,
  EMBED_OPTION_NAMES,
  EMBED_SCREENS,
  EMBED_THEMES,
  EMBED_VIEWS,
  type EmbedOptions,
  embedPath,
  openPath,
  readEmbed,
} from '../../shared/embed-options.ts';
import { componentSnippet, iframeSnippet, linkSnippet, type SnippetSite } from '../../shared/embed-snippets.ts';
import { EMBED_WORDS, faultSentence } from '../../shared/embed-words.ts';
import { DEFAULT_FIND } from '../../shared/find-query.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { CATEGORIES, STATUSES } from '../../shared/vocabulary.ts';
import { elementsOf } from '../html-elements.ts';

const read = (query: string) => readEmbed(new URLSearchParams(query));
const queryOf = (path: string) => path.split('?')[1] ?? '';

const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  screen: fc.constantFrom(...EMBED_SCREENS),
  region: fc.constantFrom(null, '53', '53.71', '53.71.01', '53.71.01.1001'),
  point: fc.option(fc.stringMatching(/^\w[\w.:-]{0,63}$/)),
  view: fc.constantFrom(...EMBED_VIEWS),
  theme: fc.constantFrom(...EMBED_THEMES),
  accent: fc.option(fc.stringMatching(/^#[\da-f]{6}$/)),
  search: fc.boolean(),
  filters: fc.boolean(),
  language: fc.constantFrom(...LANGUAGES),
  find: fc.record({
    q: fc.option(fc.constantFrom('Kupang', 'a & b', '"><script>', "d'Oe <i>", 'ça 100%')),
    origin: fc.constantFrom(null, [123.75, -10.11333] as const),
    place: fc.constant(null),
    radius: fc.constantFrom(null, 2000, 10_000),
    category: fc.subarray([...CATEGORIES]),
    technology: fc.constant([]),
    status: fc.subarray([...STATUSES]),
    limit: fc.constantFrom(5, 25, 50),
  }),
});

describe('the options of a frame', () => {
  it('come back as they were written, without a fault', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(read(queryOf(embedPath(options)))).toEqual({ options, faults: [] });
      }),
    );
  });

  it('that are usual are not written', () => {
    expect(embedPath(DEFAULT_EMBED)).toBe('/embed');
    expect(read('')).toEqual({ options: DEFAULT_EMBED, faults: [] });
  });

  it('are read whatever case, sign of colour or word for yes a webmaster writes', () => {
    expect(read('view=LIST&accent=%230AF&search=no&filters=ya&theme=&lang=EN').options).toMatchObject({
      view: 'list',
      accent: '#00aaff',
      search: false,
      filters: true,
      theme: 'auto',
      language: 'en',
    });
  });

  it.each([
    ['view=grid', 'value', 'view', 'both, list, map'],
    ['region=5371', 'value', 'region', '53.71'],
    ['accent=red', 'value', 'accent', '0a6e6a'],
    ['category=school,palace', 'value', 'category', 'village-office'],
    ['lat=north', 'value', 'lat', '-10.1133'],
    ['limit=7', 'value', 'limit', '5'],
    ['point=..', 'value', 'point', 'alamat'],
    ['zoom=3', 'unknown', 'zoom', 'region'],
    ['__proto__=1', 'unknown', '__proto__', 'region'],
    ['constructor=1', 'unknown', 'constructor', 'region'],
  ])(
    'that are not understood are told with what is accepted, and the default stands: %s',
    (query, kind, option, says) => {
      const { options, faults } = read(query);
      expect(faults).toMatchObject([{ kind, option }]);
      expect({ ...options, find: { ...options.find, category: [] } }).toEqual(DEFAULT_EMBED);
      const [fault] = faults;
      if (fault) expect(faultSentence(fault, 'id')).toContain(says);
    },
  );

  it('never throw and never tell without end, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' }))), (pairs) => {
        const { faults } = readEmbed(new URLSearchParams(pairs));
        expect(faults.length).toBeLessThanOrEqual(10);
        for (const fault of faults)
          for (const language of LANGUAGES) {
            const sentence = faultSentence(fault, language);
            expect(sentence).not.toMatch(/undefined|\p{Cc}/u);
            expect(sentence.length).toBeLessThan(500);
          }
      }),
    );
  });

  it('have each an attribute of the component, and words for what they take in both languages', () => {
    expect([...NAMES].sort()).toEqual([...EMBED_OPTION_NAMES].sort());
    for (const language of LANGUAGES)
      expect(Object.keys(EMBED_WORDS[language].accepted).sort()).toEqual([...EMBED_OPTION_NAMES].sort());
  });

  it('lead to the same on the site itself', () => {
    const find = { ...DEFAULT_FIND, category: ['school'] as const };
    expect(openPath({ ...DEFAULT_EMBED, region: '53.71', find })).toBe('/wilayah/53.71?category=school');
    expect(openPath({ ...DEFAULT_EMBED, language: 'en', find: { ...find, q: 'Kupang' } })).toBe(
      '/dekat?lang=en&q=Kupang&category=school',
    );
    expect(openPath({ ...DEFAULT_EMBED, point: 'SIM-00001' })).toBe('/titik/SIM-00001');
    expect(openPath({ ...DEFAULT_EMBED, screen: 'plan', region: '53' })).toBe('/rencana?region=53');
  });
});

const site: SnippetSite = { publicUrl: 'http://titik.example.id', title: null, width: null, height: 592 };

describe('a snippet', () => {
  it('carries what a frame needs, over https, with a link for who sees no frame', () => {
    const options: EmbedOptions = { ...DEFAULT_EMBED, region: '53.71', view: 'list' };
    const [frame, link] = elementsOf(iframeSnippet(options, site));
    expect(frame).toEqual({
      name: 'iframe',
      attributes: {
        src: 'https://titik.example.id/embed?region=53.71&view=list',
        title: 'Titik internet gratis terdekat',
        width: '100%',
        height: '592',
        loading: 'lazy',
        allow: 'geolocation',
        referrerpolicy: 'strict-origin',
        allowfullscreen: '',
        frameborder: '0',
      },
    });
    expect(link).toEqual({ name: 'a', attributes: { href: 'https://titik.example.id/wilayah/53.71' } });
  });

  it('of this computer stays http, since there is nothing else', () => {
    for (const publicUrl of ['http://localhost:8080', 'http://127.0.0.1:8080'])
      expect(iframeSnippet(DEFAULT_EMBED, { ...site, publicUrl })).toContain(`src="${publicUrl}/embed"`);
    expect(linkSnippet(DEFAULT_EMBED, { publicUrl: 'http://localhost.evil.example' })).toContain('https://');
  });

  it('says in its attributes what the frame reads', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const [script, component] = elementsOf(componentSnippet(options, site));
        expect(script?.attributes.src).toBe('https://titik.example.id/embed.js');
        expect(readEmbed(new URLSearchParams(component?.attributes)).options).toEqual(options);
      }),
    );
  });

  it('is never broken out of, whatever stands in a title or an option', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        `' onload='x`,
        '</iframe><img src=x onerror=y>',
        '&quot;>',
        '<!--',
      ),
    );
    fc.assert(
      fc.property(anyOptions, hostile, hostile, (base, title, given) => {
        // An address holds no half characters.
        const text = given.toWellFormed();
        // Beyond what the reader of an address would let through.
        const options = { ...base, region: text, point: text, accent: `#${text}`, find: { ...base.find, q: text } };
        const own = { ...site, title };
        expect(elementsOf(iframeSnippet(options, own)).map(({ name }) => name)).toEqual(['iframe', 'a']);
        expect(elementsOf(componentSnippet(options, own)).map(({ name }) => name)).toEqual([
          'script',
          'titik-internet',
          'a',
        ]);
        const [frame] = elementsOf(iframeSnippet(options, own));
        expect(Object.keys(frame?.attributes ?? {})).toHaveLength(9);
        if (title.trim()) expect(frame?.attributes.title).toBe(title.trim());
      }),
    );
  });
});
