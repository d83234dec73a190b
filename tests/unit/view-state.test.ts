import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, readView, type View, writeView } from '../../client/view-state.ts';
import { LARGEST_LIMIT, LIMIT_STEP, RADII } from '../../shared/find-query.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../../shared/vocabulary.ts';

const HOME = 'https://titik.example';
const read = (path: string) => readView(new URL(path, HOME));

const position = fc.tuple(
  fc.integer({ min: -18_000_000, max: 18_000_000 }).map((lon) => lon / 100_000 + 0),
  fc.integer({ min: -9_000_000, max: 9_000_000 }).map((lat) => lat / 100_000 + 0),
);
/** Texts that may stand in a link: what people are called and places are named, not blank and not control characters. */
const text = fc
  .string({ minLength: 1, maxLength: 100, unit: 'grapheme' })
  .map((value) => value.trim())
  .filter((value) => value !== '' && value.length <= 100 && !/\p{Cc}|\p{Cs}/u.test(value));
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);

const view: fc.Arbitrary<View> = fc
  .record({
    screen: fc.oneof(
      fc.constant({ name: 'find' as const }),
      fc.constant({ name: 'about' as const }),
      text.filter((id) => id !== '.' && id !== '..').map((id) => ({ name: 'point' as const, id })),
    ),
    language: fc.constantFrom(...LANGUAGES, null),
    q: fc.option(text),
    origin: fc.option(position),
    place: fc.option(text),
    radius: fc.constantFrom(...RADII, null),
    category: some(CATEGORIES),
    technology: some(TECHNOLOGIES),
    status: some(STATUSES),
    limit: fc.integer({ min: 1, max: LARGEST_LIMIT / LIMIT_STEP }).map((steps) => steps * LIMIT_STEP),
    shown: fc.constantFrom('list' as const, 'map' as const),
    selected: fc.option(text),
    viewpoint: fc.option(
      fc.record({ centre: position, zoom: fc.integer({ min: 0, max: 2200 }).map((zoom) => zoom / 100) }),
    ),
  })
  .map((any) => (any.origin === null ? { ...any, place: null } : any));

describe('the address of a view', () => {
  it('says everything: view → address → view', () => {
    fc.assert(
      fc.property(view, (any) => {
        expect(read(writeView(any))).toEqual(any);
      }),
    );
  });

  it('is the same when written again: address → view → address', () => {
    fc.assert(
      fc.property(view, (any) => {
        const address = writeView(any);
        expect(writeView(read(address))).toBe(address);
      }),
    );
  });

  it('never throws and always gives a view that can be written, whatever stands in it', () => {
    const names = fc.constantFrom(
      'lang',
      'q',
      'lat',
      'lon',
      'tempat',
      'radius',
      'category',
      'status',
      'limit',
      'map',
      'view',
    );
    fc.assert(
      fc.property(fc.webPath(), fc.array(fc.tuple(names, fc.string())), (path, parameters) => {
        const url = new URL(HOME);
        url.pathname = path;
        for (const [name, value] of parameters) url.searchParams.append(name, value);
        const any = readView(url);
        expect(read(writeView(any))).toEqual(any);
      }),
    );
  });

  it('is bare for the first screen', () => {
    expect(writeView(DEFAULT_VIEW)).toBe('/');
    expect(read('/')).toEqual(DEFAULT_VIEW);
  });

  it.each([
    '/?lat=&lon=',
    '/?lat=-10.1',
    '/?lat=91&lon=123',
    '/?lat=NaN&lon=Infinity',
    '/?lat=0x10&lon=1e400',
    '/?tempat=Kupang',
    '/?radius=7&limit=7&lang=xx&view=globe&status=alive&category=,,&map=99/0/0',
    '/dekat',
    '/dekat?q=%20',
    `/dekat?q=${'x'.repeat(201)}`,
    '/dekat?q=%00',
    '/?limit=-5',
    '/?limit=55',
    '/?selected=%20',
    `/?selected=${'x'.repeat(101)}`,
    '/titik/',
    '/titik/%E0%A4%A',
    '/no/such/page',
  ])('falls back to the default for %s', (address) => {
    expect(read(address)).toEqual(DEFAULT_VIEW);
  });

  it('is that of the start until a place is asked about', () => {
    fc.assert(
      fc.property(view, (any) => {
        const { pathname } = new URL(writeView({ ...any, screen: { name: 'find' } }), HOME);
        expect(pathname).toBe(any.origin === null && any.q === null ? '/' : '/dekat');
      }),
    );
  });

  it('was another once: links of then still open the same list', () => {
    fc.assert(
      fc.property(view, (any) => {
        const list: View = { ...any, screen: { name: 'find' } };
        expect(read(writeView(list).replace('/dekat', '/'))).toEqual(list);
      }),
    );
  });

  it('reads the choices of a form, each a parameter of its own', () => {
    expect(read('/dekat?category=health&category=school&status=active&status=').category).toEqual(['school', 'health']);
    expect(read('/dekat?status=active&status=').status).toEqual(['active']);
  });

  it('reads lists in any order and keeps what it knows', () => {
    expect(read('/?category=school,pub,health,school').category).toEqual(['school', 'health']);
  });

  it('is written so that a person can read it', () => {
    const kupang: View = {
      ...DEFAULT_VIEW,
      origin: [123.728, -10.1186],
      place: 'Desa Noelbaki',
      status: ['active', 'trouble'],
    };
    expect(writeView({ ...kupang, viewpoint: { centre: [123.7, -10.1], zoom: 11 } })).toBe(
      '/dekat?lat=-10.1186&lon=123.728&tempat=Desa%20Noelbaki&status=active,trouble&map=11/-10.1/123.7',
    );
  });
});
