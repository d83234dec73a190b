import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAN, readPlan } from '../../client/planner/plan-view.ts';
import { reportPlan, reportQuery } from '../../client/planner/report/report-address.ts';
import { farVillages, placeByPeopleOut, standing } from '../../client/planner/report/report-data.ts';
import { villagesOf } from '../../client/planner/village-columns.ts';
import type { CoverageRow } from '../../shared/coverage.ts';
import type { SitePlan } from '../../shared/site-plan.ts';

type Rows = Parameters<typeof placeByPeopleOut>[0];
const row = (code: string, out: number) => ({ code, population: 1000, populationCovered: 1000 - out }) as CoverageRow;

describe('the place by people out of reach', () => {
  const rows: Rows = [row('a', 10), row('b', 500), row('c', 10), row('d', 0)];
  it('begins with the most, and those with as many share the better place', () => {
    expect(rows.map(({ code }) => placeByPeopleOut(rows, code))).toEqual([2, 1, 2, 4]);
  });
});

describe('villages out of reach', () => {
  /** Five villages on the equator, about 1.1 km from each other; the last two lie within reach. */
  const villages = villagesOf({
    districts: [{ code: '53.02.01', name: 'Kota Soe', regency: 'Kabupaten X', province: 'Y', villages: 5 }],
    number: [2001, 2002, 2003, 2004, 2005],
    name: ['A', 'B', 'C', 'D', 'E'],
    lon: [12_000_000, 1000, 1000, 1000, 1000],
    lat: [0, 0, 0, 0, 0],
    population: [1, 1, 1, 1, 1],
    distance: [9000, 7000, null, 5000, 100],
    underdevelopedRegencies: [],
    dataset: 'simulated',
    datasetVersion: '',
  });
  const site = (rank: number, lon: number) => ({ rank, lon, lat: 0 }) as SitePlan['sites'][number];

  it('are listed farthest first, those without any point before all; the radius itself is within reach', () => {
    expect(farVillages(villages, 5000, []).map(({ name }) => name)).toEqual(['C', 'A', 'B']);
  });

  it('are marked by the first site that reaches them, and by no other', () => {
    const marked = farVillages(villages, 5000, [site(1, 120.011), site(2, 120)]);
    expect(marked.map(({ name, site: of }) => [name, of])).toEqual([
      ['C', 1],
      ['A', 1],
      ['B', 1],
    ]);
    const near = farVillages(villages, 4999, [site(1, 120.06), site(2, 120)]);
    expect(near.map(({ name, site: of }) => `${name}${of}`)).toEqual(['C1', 'A2', 'B2', 'D1']);
    expect(farVillages(villages, 5000, [site(1, 130)]).every(({ site: of }) => of === null)).toBe(true);
  });
});

describe('how a share stands to another', () => {
  it.each([
    [0.5, 0.505, 'alike'],
    [0.5, 0.48, 'slightly-above'],
    [0.5, 0.42, 'above'],
    [0.5, 0.2, 'far-above'],
    [0.48, 0.5, 'slightly-below'],
    [0.2, 0.5, 'far-below'],
  ])('%d beside %d is %s', (share, other, how) => {
    expect(standing(share, other)).toBe(how);
  });
});

describe('the address of a report', () => {
  const read = (query: string) => reportPlan(query, readPlan(query));
  it('proposes five sites where it does not say how many, and no more than a page can hold', () => {
    expect(read('region=53.02').sites).toBe(5);
    expect(read('region=53.02&sites=20').sites).toBe(20);
    expect(read('region=53.02&sites=1000').sites).toBe(60);
  });

  it('says again what was read from it', () => {
    for (const sites of [1, 5, 20, 60]) {
      const plan = { ...DEFAULT_PLAN, region: '53.02', radius: 2000, sites };
      expect(read(reportQuery(plan, DEFAULT_PLAN))).toEqual(plan);
    }
  });
});
