import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  DEFAULT_PLAN,
  LISTS,
  LONGEST_FILTER,
  MEASURES,
  MOST_SITES,
  PARTS,
  type PlanView,
  REACHES,
  readPlan,
  TABS,
  writePlan,
} from '../../client/planner/plan-view.ts';
import { readView, writeView } from '../../client/view-state.ts';
import { CERTIFICATE_METHODS, SITE_WEIGHTS } from '../../shared/vocabulary.ts';

const two = (value: number) => value.toString().padStart(2, '0');
const part = fc.integer({ min: 1, max: 99 }).map(two);
const region = fc.oneof(
  part,
  fc.tuple(part, part).map((parts) => parts.join('.')),
  fc.tuple(part, part, part).map((parts) => parts.join('.')),
);
const village = fc
  .tuple(part, part, part, fc.integer({ min: 1000, max: 9999 }))
  .map(([province, regency, district, last]) => [province, regency, district, last].join('.'));
const filter = fc
  .string({ maxLength: LONGEST_FILTER, unit: 'grapheme' })
  .filter((text) => text.length <= LONGEST_FILTER && !/\p{Cc}|\p{Cs}/u.test(text));

/** In Indonesia, to five decimals. */
const position = fc.tuple(
  fc.integer({ min: 9_450_000, max: 14_150_000 }).map((lon) => lon / 100_000),
  fc.integer({ min: -1_150_000, max: 650_000 }).map((lat) => lat / 100_000 + 0),
);

const plan: fc.Arbitrary<PlanView> = fc
  .record({
    tab: fc.constantFrom(...TABS),
    region: fc.option(region),
    radius: fc.constantFrom(...REACHES),
    measure: fc.constantFrom(...MEASURES),
    areas: fc.constantFrom('province' as const, 'regency' as const),
    list: fc.option(fc.constantFrom(...LISTS)),
    sort: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
    filter,
    underdeveloped: fc.boolean(),
    selected: fc.option(fc.oneof(region, village)),
    part: fc.constantFrom(...PARTS),
    sites: fc.integer({ min: 1, max: MOST_SITES }),
    weight: fc.constantFrom(...SITE_WEIGHTS),
    include: fc.uniqueArray(village, { maxLength: 4 }),
    exclude: fc.uniqueArray(village, { maxLength: 4 }),
    certificate: fc.constantFrom(...CERTIFICATE_METHODS),
    points: fc.array(position, { maxLength: 3 }),
    compare: fc.constantFrom('regions' as const, 'radii' as const),
    other: fc.option(region),
    otherRadius: fc.constantFrom(...REACHES),
  })
  .map((any) => ({
    ...DEFAULT_PLAN,
    ...any,
    // Only a regency or a district is planned exactly.
    certificate: any.certificate === 'exact' && (any.region?.length ?? 0) < 5 ? ('marginal' as const) : any.certificate,
    // What must be a site cannot be excluded.
    exclude: any.exclude.filter((code) => !any.include.includes(code)),
  }));

const NAMES = [...new URLSearchParams(writePlan({ ...DEFAULT_PLAN })).keys(), ...Object.keys(DEFAULT_PLAN), 'q'];

describe('the address of the planner', () => {
  it('says everything: view → address → view', () => {
    fc.assert(
      fc.property(plan, (any) => {
        expect(readPlan(writePlan(any))).toEqual(any);
      }),
    );
  });

  it('keeps it on the way through the address of the page, in either language', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom('id' as const, 'en' as const, null), (any, language) => {
        const home = readView(new URL('https://titik.example/'));
        const address = writeView({ ...home, language, screen: { name: 'plan', query: writePlan(any) } });
        const { screen, language: read } = readView(new URL(address, 'https://titik.example'));
        expect(read).toBe(language);
        expect(screen.name === 'plan' && readPlan(screen.query)).toEqual(any);
      }),
    );
  });

  it('never throws and is the same when written again, whatever stands in it', () => {
    const pair = fc.tuple(
      fc.constantFrom(...NAMES),
      fc.oneof(fc.string({ unit: 'binary' }), region, village, fc.integer().map(String)),
    );
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const given = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
        const written = writePlan(readPlan(given));
        expect(readPlan(written)).toEqual(readPlan(given));
        expect(writePlan(readPlan(written))).toBe(written);
      }),
    );
  });

  it('is bare for the whole country at the usual radius', () => {
    expect(writePlan(DEFAULT_PLAN)).toBe('');
    expect(readPlan('')).toEqual(DEFAULT_PLAN);
  });

  it.each([
    'tab=none&measure=money&areas=village&list=all&part=half&compare=x',
    'region=5&other=53.1',
    'region=53.71.01.1001',
    'radius=0',
    'radius=5001',
    'radius=5e3',
    'sort=-',
    'sort=wealth',
    'sites=0',
    'sites=1001',
    'sites=2.5',
    'sites=',
    'include=53.71&exclude=x,,',
    'selected=%00',
    `q=a%0Ab`,
    'underdeveloped=maybe',
  ])('falls back to the default for %s', (query) => {
    expect(readPlan(query)).toEqual(DEFAULT_PLAN);
  });

  it('is written so that a person can read it', () => {
    const kupang: PlanView = {
      ...DEFAULT_PLAN,
      region: '53.71',
      radius: 10_000,
      sort: { column: 'share', descending: false },
    };
    expect(writePlan(kupang)).toBe('region=53.71&radius=10000&sort=share');
  });
});
