import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAN, type PlanView, readPlan, writePlan } from '../../client/planner/plan-view.ts';
import { axis, curveOf } from '../../client/planner/sites/gain-curve.ts';
import { planEvents, planFile, planQuery } from '../../client/planner/sites/plan-question.ts';
import { countFromText } from '../../client/planner/sites/SiteCount.tsx';
import { entriesOf, marksOf } from '../../client/planner/try/entries.ts';
import { sharesByArea } from '../../client/planner/try/shares-by-area.ts';
import { resultCsv } from '../../client/planner/try/trial-csv.ts';
import { whatIf } from '../../client/planner/try/what-if.ts';
import { KNOWN_PEOPLE } from '../../client/words/known-people.ts';
import { planEn } from '../../client/words/plan-en.ts';
import { peopleInDigits, peopleInWords, percent, percentProved } from '../../client/words/plan-format.ts';
import { planId } from '../../client/words/plan-id.ts';
import type { SitePlan } from '../../shared/site-plan.ts';
import { columnsOf } from './villages.ts';

const ID = planId(KNOWN_PEOPLE.id.estimated);
const EN = planEn(KNOWN_PEOPLE.en.estimated);

describe('how figures are said', () => {
  it('a proved share is never rounded up', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const said = Number(percentProved(share, 'en').replace('%', '')) / 100;
        expect(said).toBeLessThanOrEqual(share + 1e-9);
        expect(share - said).toBeLessThan(share >= 0.99 ? 0.0011 : 0.0101);
      }),
    );
    expect(percentProved(0.999, 'id')).toBe('99,9\u00a0%');
    expect(percentProved(0.7899, 'en')).toBe('78%');
  });

  it.each([
    [418_022, '418\u00a0ribu', '418,000'],
    [1_234_567, '1,2\u00a0juta', '1,234,600'],
    [999_600, '1,0\u00a0juta', '999,600'],
    [9_940, '9.900', '9,900'],
    [993, '990', '990'],
    [7, '7', '7'],
    [0, '0', '0'],
  ])('%i people', (people, words, digits) => {
    expect(peopleInWords(people, 'id')).toBe(words);
    expect(peopleInDigits(people, 'en')).toBe(digits);
  });

  it('a share as each language writes it', () => {
    expect([percent(0.5991, 'id'), percent(0.5991, 'en')]).toEqual(['59,9\u00a0%', '59.9%']);
  });
});

describe('a number of sites that is typed', () => {
  it.each([
    ['1', 1],
    [' 20 ', 20],
    ['1000', 1000],
    ['1.000', 1000],
    ['1,000', 1000],
    ['0', null],
    ['1001', null],
    ['2,5', null],
    ['-3', null],
    ['dua', null],
    ['', null],
  ])('“%s”', (typed, count) => {
    expect(countFromText(typed)).toBe(count);
  });
});

describe('the question about a plan', () => {
  const plan: PlanView = {
    ...DEFAULT_PLAN,
    region: '53',
    include: ['53.11.05.2001', '11.01.01.2001'],
    exclude: ['53.01.04.2001', '11.01.01.2002'],
  };

  it('leaves out villages outside the region, which the server would refuse', () => {
    expect(planQuery(plan, 'marginal')).toMatchObject({ include: '53.11.05.2001', exclude: '53.01.04.2001' });
    expect(planQuery({ ...plan, region: null }, 'marginal')).toMatchObject({ include: '53.11.05.2001,11.01.01.2001' });
    expect(planQuery({ ...plan, region: null, sites: 1 }, 'marginal')).toMatchObject({ include: '53.11.05.2001' });
    expect(planQuery(DEFAULT_PLAN, 'lagrangian')).toEqual({
      radius: '5000',
      sites: '20',
      weight: 'people',
      certificate: 'lagrangian',
    });
  });

  it('is asked as events and as files at addresses of their own', () => {
    const query = planQuery(plan, 'marginal');
    expect(planEvents(query)).toMatch(/^\/api\/v1\/site-plan\/events\?region=53&/);
    expect(planFile(query, 'csv', 'id')).toMatch(/^\/api\/v1\/site-plan\.csv\?.*&delimiter=%3B&bom=true$/);
    expect(planFile(query, 'csv', 'en')).toContain('delimiter=%2C');
    expect(planFile(query, 'geojson', 'id')).toMatch(/^\/api\/v1\/site-plan\.geojson\?/);
    expect(planFile(query, 'geojson', 'id')).not.toContain('delimiter');
  });
});

describe('what a link says of a plan', () => {
  const position = fc
    .tuple(fc.integer({ min: 9_450_000, max: 14_150_000 }), fc.integer({ min: -1_150_000, max: 650_000 }))
    .map(([lon, lat]) => [lon / 1e5, lat / 1e5] as const);

  it('comes back with its points, to five decimals', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 50 }), (points) => {
        expect(readPlan(writePlan({ ...DEFAULT_PLAN, points })).points).toEqual(points);
      }),
    );
  });

  it('drops what is no point in Indonesia, and all beyond the fiftieth', () => {
    expect(readPlan('points=123.6,-10.1/x/1,2,3/2,48/123.7,-10.2').points).toEqual([
      [123.6, -10.1],
      [123.7, -10.2],
    ]);
    expect(readPlan(`points=${Array(60).fill('123.6,-10.1').join('/')}`).points).toHaveLength(50);
  });

  it('asks for the best plan itself only where that can be computed', () => {
    expect(readPlan('region=53.11&certificate=exact').certificate).toBe('exact');
    expect(readPlan('region=53&certificate=exact').certificate).toBe('lagrangian');
    expect(readPlan('certificate=magic').certificate).toBe('lagrangian');
  });
});

describe('the axis of a chart', () => {
  it('holds all values between round ticks, not too many', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)];
        const { from, to, ticks } = axis(least, most, 3);
        expect(from).toBeLessThanOrEqual(least + 1e-9);
        expect(to).toBeGreaterThanOrEqual(most - 1e-9);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('the curve of a plan', () => {
  const plan = {
    weight: 'people',
    population: 1000,
    villages: 10,
    before: { population: 400, villages: 4, share: 0.4 },
    curve: [
      { sites: 0, covered: 400, bound: 400 },
      { sites: 1, covered: 600, bound: 1200 },
    ],
    sites: [{ rank: 1, cumulativeShare: 0.6 }],
  } as SitePlan;

  it('is of shares, and no bound passes the whole', () => {
    expect(curveOf(plan)).toEqual([
      { sites: 0, share: 0.4, bound: 0.4 },
      { sites: 1, share: 0.6, bound: 1 },
    ]);
  });

  it('has no bound where the bound is of something else', () => {
    expect(curveOf({ ...plan, weight: 'underdeveloped' })).toEqual([
      { sites: 0, share: 0.4, bound: null },
      { sites: 1, share: 0.6, bound: null },
    ]);
  });

  it('of nobody is empty', () => {
    expect(curveOf({ ...plan, population: 0 })).toEqual([]);
  });
});

describe('the result of a trial', () => {
  const villages = columnsOf([
    { place: [123, -10], population: 100, distance: 90_000, district: '53.01.04' },
    { place: [123.01, -10], population: 300, distance: 10, district: '53.01.04' },
    { place: [124, -10], population: 50, distance: 90_000, district: '53.02.01' },
  ]);
  const row = { problem: null, written: '', line: 2, name: '=cmd;"x"', position: [123, -10] } as const;
  const naming = { row: (line: number) => `Baris ${line}`, placed: (count: number) => `Titik ${count}` };
  const entries = entriesOf([row, { ...row, line: 3, name: '' }], [[125, -10]], naming);
  const result = whatIf(
    villages,
    entries.map(({ position }) => position),
    5000,
  );

  it('names rows without a name by their line, and those placed by hand by their number', () => {
    expect(entries.map(({ key, name }) => [key, name])).toEqual([
      ['row-2', '=cmd;"x"'],
      ['row-3', 'Baris 3'],
      ['point-1', 'Titik 1'],
    ]);
    expect(marksOf(entries, result).map(({ kind }) => kind)).toEqual(['file', 'idle', 'idle']);
  });

  it('by area begins with the largest rise', () => {
    expect(sharesByArea(villages, result.state, 'regency')).toEqual([
      { code: '53.01', name: 'Kabupaten 01', population: 400, before: 0.75, after: 1 },
      { code: '53.02', name: 'Kabupaten 02', population: 50, before: 0, after: 0 },
    ]);
    expect(sharesByArea(villages, result.state, 'district')[0]?.name).toBe('Kecamatan 04');
    expect(sharesByArea(villages, result.state, 'province')).toHaveLength(1);
  });

  it('as CSV keeps a text from being taken for a formula or for two cells', () => {
    const lines = resultCsv({ entries, result, villages, radius: 5000 }, ID, 'id').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFbaris;nama;lintang;bujur;urutan;orang_baru;/);
    expect(lines[1]).toMatch(/^2;"'=cmd;""x""";-10;123;1;100;1;;Desa 0;/);
    expect(lines[2]).toContain('terjangkau titik di atasnya');
    expect(resultCsv({ entries, result, villages, radius: 5000 }, EN, 'en')).toContain('row,name,latitude');
  });
});
