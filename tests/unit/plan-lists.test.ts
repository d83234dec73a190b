import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downloadsOf, fileName } from '../../client/planner/coverage/downloads.ts';
import { holds, listShown, sorted } from '../../client/planner/coverage/listed.ts';
import { isUsualOrder, listUncovered } from '../../client/planner/coverage/uncovered.ts';
import { COLUMNS } from '../../client/planner/plan-view.ts';
import type { PlanRegion } from '../../client/planner/use-plan-region.ts';
import type { Villages } from '../../client/planner/village-columns.ts';
import { KNOWN_PEOPLE } from '../../client/words/known-people.ts';
import { planEn } from '../../client/words/plan-en.ts';
import { planId } from '../../client/words/plan-id.ts';
import type { CoverageRow } from '../../shared/coverage.ts';
import { people, peopleText, percent } from '../../shared/figures.ts';
import { nameInTable } from '../../shared/place-names.ts';

const ID = planId(KNOWN_PEOPLE.id.estimated);
const EN = planEn(KNOWN_PEOPLE.en.estimated);

const NTT: PlanRegion = {
  code: '53',
  level: 'province',
  name: 'Nusa Tenggara Timur',
  short: 'NTT',
  bbox: null,
  points: null,
  above: [],
  missing: false,
};

const row: fc.Arbitrary<CoverageRow> = fc
  .record({
    code: fc.integer({ min: 1, max: 99 }).map((last) => `53.${last.toString().padStart(2, '0')}`),
    name: fc.constantFrom('Kabupaten Kupang', 'Kota Kupang', 'Kabupaten Alor', 'Kabupaten Belu'),
    points: fc.integer({ min: 0, max: 9 }),
    population: fc.integer({ min: 0, max: 1000 }),
    covered: fc.double({ min: 0, max: 1, noNaN: true }),
    median: fc.option(fc.integer({ min: 0, max: 50_000 })),
  })
  .map(({ covered, median, ...any }) => ({
    ...any,
    level: 'regency' as const,
    parent: '53',
    villages: 9,
    villagesCovered: Math.round(9 * covered),
    populationCovered: Math.floor(any.population * covered),
    coveredShare: any.population === 0 ? null : covered,
    medianDistance: median,
    p90Distance: null,
    pointsPer10k: any.population === 0 ? null : (any.points / any.population) * 10_000,
    underdeveloped: false,
    radius: 5000,
    distances: 'straight-line' as const,
    populations: 'estimated' as const,
    dataset: 'simulated' as const,
    datasetVersion: 'v',
  }));

describe('the table of regions', () => {
  it('holds the same rows in every order, the unknown ones last', () => {
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(...COLUMNS), fc.boolean(), (rows, column, descending) => {
        const given = [...rows];
        const ordered = sorted(rows, { column, descending });
        expect(rows).toEqual(given);
        expect(new Set(ordered)).toEqual(new Set(rows));
        expect(ordered).toHaveLength(rows.length);
        if (column !== 'share') return;
        const values = ordered.map(({ coveredShare }) => coveredShare);
        const known = values.filter((value) => value !== null);
        expect(values.slice(0, known.length)).toEqual(known);
        const direction = descending ? -1 : 1;
        expect(known).toEqual([...known].sort((one, other) => direction * (one - other)));
      }),
    );
  });

  it('orders names as people say them, without the title of a regency', () => {
    const named = ['Kabupaten Ende', 'Kota Kupang', 'Kabupaten Alor', 'Kabupaten Kupang'].map(
      (name) => ({ ...fc.sample(row, { numRuns: 1, seed: 1 })[0], name }) as CoverageRow,
    );
    const names = sorted(named, { column: 'name', descending: false }).map(({ name }) => nameInTable(name));
    expect(names).toEqual(['Alor', 'Ende', 'Kota Kupang', 'Kupang']);
  });

  it('finds names however they are written', () => {
    expect(holds("Fatuba'a", 'fatubaa')).toBe(true);
    expect(holds('Timor Tengah Utara', ' TENGAH ')).toBe(true);
    expect(holds('Alor', 'kupang')).toBe(false);
    expect(holds('Alor', '  ')).toBe(true);
  });

  it('falls back to the usual list where a region has not the one asked for', () => {
    expect(listShown('country', 'district')).toBe('province');
    expect(listShown('province', null)).toBe('regency');
    expect(listShown('regency', 'uncovered')).toBe('uncovered');
    expect(listShown('district', 'regency')).toBe('uncovered');
  });
});

const villages: fc.Arbitrary<Villages> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Oebelo', 'Alak', "Fatuba'a", 'Noelbaki'),
      population: fc.integer({ min: 1, max: 500 }),
      distance: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.constant(Number.POSITIVE_INFINITY)),
      district: fc.constantFrom(0, 1),
    }),
  )
  .map((all) => ({
    count: all.length,
    code: all.map((_, index) => `53.71.01.${1001 + index}`),
    name: all.map(({ name }) => name),
    lon: new Float64Array(all.length),
    lat: new Float64Array(all.length),
    population: Float64Array.from(all, ({ population }) => population),
    distance: Float64Array.from(all, ({ distance }) => distance),
    district: Uint16Array.from(all, ({ district }) => district),
    districts: ['Alak', 'Oebobo'].map((name, index) => ({
      code: `53.71.0${index + 1}`,
      name,
      regency: 'Kota Kupang',
      province: 'Nusa Tenggara Timur',
      villages: 0,
    })),
    underdeveloped: new Set<string>(),
  }));

describe('the list of villages out of reach', () => {
  it('holds all beyond the radius that match, and no other', () => {
    fc.assert(
      fc.property(
        villages,
        fc.constantFrom('', 'fatubaa', 'AL', 'zz'),
        fc.constantFrom(...COLUMNS),
        fc.boolean(),
        (all, filter, column, descending) => {
          const { rows, matched } = listUncovered(all, 5000, { column, descending }, filter, 1000);
          const wanted = all.code.filter(
            (_, place) => (all.distance[place] ?? 0) > 5000 && holds(all.name[place] ?? '', filter),
          );
          expect(rows.map(({ code }) => code).sort()).toEqual(wanted);
          expect(matched).toBe(wanted.length);
          const far = rows.map(({ distance }) => distance ?? Number.POSITIVE_INFINITY);
          if (column === 'distance')
            expect(far).toEqual(
              [...far].sort((one, other) => (one === other ? 0 : (descending ? -1 : 1) * (one < other ? -1 : 1))),
            );
          if (isUsualOrder({ column, descending })) {
            const most = rows.map(({ population }) => population);
            expect(most).toEqual([...most].sort((one, other) => other - one));
          }
          expect(listUncovered(all, 5000, { column, descending }, filter, 2).rows).toEqual(rows.slice(0, 2));
        },
      ),
    );
  });
});

describe('figures for planners', () => {
  it('never say none or all of what is only nearly so', () => {
    expect(percent(0.605, 'id')).toBe('60,5\u202f%');
    expect(percent(0.605, 'en')).toBe('60.5%');
    expect(percent(0.00001, 'en')).toBe('0.1%');
    expect(percent(0.99999, 'en')).toBe('99.9%');
    expect(percent(0.999, 'en', 0)).toBe('99%');
    expect([percent(0, 'en'), percent(1, 'en')]).toEqual(['0.0%', '100.0%']);
  });

  it.each([
    [172_414_900, '172,4', 'juta'],
    [999_950, '1,0', 'juta'],
    [999_949, '999,9', 'ribu'],
    [217_430, '217,4', 'ribu'],
    [949, '900', ''],
    [12, '100', ''],
    [0, '0', ''],
  ])('%d people are about %s %s', (count, value, unit) => {
    expect(people(count, 'id')).toEqual({ value, unit });
  });

  it('keep number and unit on one line', () => {
    expect(peopleText(2_286_200, 'en')).toBe('2.3\u00a0million');
  });
});

describe('files to take away', () => {
  it('are named by region, radius and day, and say that the data are simulated', () => {
    expect(fileName(NTT, 'cakupan', 7500, ID, true, '2026-11-22')).toBe(
      'titik-internet-cakupan-simulasi-ntt-7,5km-2026-11-22',
    );
    expect(fileName({ short: 'Kab. Kupang' }, 'coverage', 5000, EN, false, '2026-11-22')).toBe(
      'titik-internet-coverage-kab-kupang-5km-2026-11-22',
    );
  });

  it('hold the list in sight: outlines only where there are some', () => {
    const forms = (list: 'regency' | 'uncovered') =>
      downloadsOf(NTT, list, 5000, ID, true, '2026-11-22').map(({ form, address }) => [form, address]);
    expect(forms('regency')).toEqual([
      ['spreadsheet', '/api/v1/coverage.csv?level=regency&parent=53&radius=5000&delimiter=;&bom=true'],
      ['csv', '/api/v1/coverage.csv?level=regency&parent=53&radius=5000'],
      ['geojson', '/api/v1/coverage.geojson?level=regency&parent=53&radius=5000'],
    ]);
    expect(forms('uncovered').map(([form]) => form)).toEqual(['spreadsheet', 'csv']);
  });
});
