import { beforeAll, describe, expect, it } from 'vitest';
import { type Areas, readAreas, type Village } from '../../seed/areas.ts';
import { crosswalkReport } from '../../seed/crosswalk-report.ts';
import { readPopulation } from '../../seed/sources/population.ts';
import { readUnderdeveloped } from '../../seed/sources/underdeveloped.ts';
import { isInside } from '../../shared/lon-lat.ts';

let areas: Areas;
let villagesOf: (region: string) => readonly Village[];
beforeAll(() => {
  areas = readAreas();
  const groups = new Map<string, Village[]>();
  for (const village of areas.villages) {
    for (const region of [village.province, village.regency, village.district]) {
      const group = groups.get(region) ?? [];
      group.push(village);
      groups.set(region, group);
    }
  }
  villagesOf = (region) => groups.get(region) ?? [];
});

const level = (name: string) => areas.regions.filter((region) => region.level === name);
const count = (values: Iterable<string>) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

describe('the crosswalk from the codes of 2020', () => {
  it('keeps all 83,449 villages, each with a code of its own and that of 2020', () => {
    expect(areas.villages).toHaveLength(83_449);
    expect(new Set(areas.villages.map(({ code }) => code)).size).toBe(83_449);
    expect(new Set(areas.villages.map(({ code2020 }) => code2020)).size).toBe(83_449);
  });

  it('finds as many by each way as it did when this was written', () => {
    const { regencies, districts, villages } = areas.crosswalk;
    expect(count(regencies.map(({ by }) => by))).toEqual({ name: 510, code: 4 });
    expect(count(districts.map(({ by }) => by))).toEqual({ name: 7152, villages: 77, code: 1 });
    expect(count(villages.map(({ by }) => by))).toEqual({
      'code-and-name': 80_009,
      'name-in-district': 1_587,
      code: 1_344,
      'name-in-regency': 406,
      unmatched: 103,
    });
  });

  it('gives 26 regencies of Papua a new code and no other one', () => {
    const changed = areas.crosswalk.regencies.filter(({ code2020, today }) => code2020 !== today.code);
    expect(changed).toHaveLength(26);
    expect(new Set(changed.map(({ today }) => today.code.slice(0, 2)))).toEqual(new Set(['93', '94', '95', '96']));
  });

  it('never gives a code of today to a village that is not that one', () => {
    const today = new Map(areas.crosswalk.today.villages.map((village) => [village.code, village]));
    const wrong = areas.crosswalk.villages.filter(({ code, name, district, by }) => {
      const listed = today.get(code);
      return by === 'unmatched' ? listed !== undefined : listed?.name !== name || listed.parent !== district;
    });
    expect(wrong).toEqual([]);
  });

  it('agrees with the decree on the new codes of its underdeveloped regencies', () => {
    expect(readUnderdeveloped()).toHaveLength(62);
    const listed = level('regency').filter((region) => region.underdevelopedFrom === '2020-01-01');
    expect(listed).toHaveLength(62);
    expect(listed.filter((region) => region.underdevelopedUntil === '2024-12-31')).toHaveLength(25);
  });

  it('is reported line by line in seed/data/crosswalk-report.csv', async () => {
    await expect(crosswalkReport(areas.crosswalk)).toMatchFileSnapshot('../../seed/data/crosswalk-report.csv');
  });
});

describe('villages and regions of today', () => {
  it('are 38 provinces and 514 regencies with at least one village each, every district below its regency', () => {
    expect(level('province')).toHaveLength(38);
    expect(level('regency')).toHaveLength(514);
    expect(level('district')).toHaveLength(7_277);
    const codes = new Set(areas.regions.map(({ code }) => code));
    expect(
      areas.regions.filter(({ villages, code }) => villages === 0 || villages !== villagesOf(code).length),
    ).toEqual([]);
    expect(areas.regions.filter(({ parent }) => parent !== null && !codes.has(parent))).toEqual([]);
    const astray = areas.villages.filter(
      ({ code, district, regency, province }) =>
        !codes.has(district) ||
        code.slice(0, 8) !== district ||
        code.slice(0, 5) !== regency ||
        code.slice(0, 2) !== province,
    );
    expect(astray).toEqual([]);
  });

  it('have the people of their sources at every level, to the last one', () => {
    const known = new Map(readPopulation().map(({ code, population }) => [code, population]));
    const people = (of: readonly { population: number }[]) => of.reduce((sum, { population }) => sum + population, 0);
    for (const region of [...level('province'), ...level('regency')]) {
      expect(region.population, region.code).toBe(known.get(region.code));
      expect(people(villagesOf(region.code)), region.code).toBe(region.population);
    }
    for (const name of ['province', 'regency', 'district']) expect(people(level(name))).toBe(284_973_643);
  });

  it('spread a regency evenly: no village has two people more than another', () => {
    for (const regency of level('regency')) {
      const people = villagesOf(regency.code).map(({ population }) => population);
      expect(Math.max(...people) - Math.min(...people), regency.code).toBeLessThanOrEqual(1);
    }
  });

  it('are named as people write them', () => {
    const name = (code: string) => areas.regions.find((region) => region.code === code)?.name;
    expect(['31', '34', '31.71', '53.01', '53.71', '73.10', '12.77'].map(name)).toEqual([
      'DKI Jakarta',
      'Daerah Istimewa Yogyakarta',
      'Kota Administrasi Jakarta Pusat',
      'Kabupaten Kupang',
      'Kota Kupang',
      'Kabupaten Pangkajene dan Kepulauan',
      'Kota Padang Sidempuan',
    ]);
    expect(areas.villages.filter(({ name }) => name.trim() === '' || name.includes('"'))).toEqual([]);
  });

  it('moves the ten villages whose place cannot be right to the middle of their district, and no remote island', () => {
    expect(count(areas.crosswalk.moved.values())).toEqual({ 'far-from-district': 6, 'inside-another-regency': 4 });
    for (const code of areas.crosswalk.moved.keys()) {
      const village = areas.villages.find((one) => one.code === code);
      const district = areas.regions.find((region) => region.code === village?.district);
      const [west = 0, south = 0, east = 0, north = 0] = district?.bbox ?? [];
      expect(Math.max(east - west, north - south), code).toBeLessThan(2.5);
    }
    // Mapia lies 200 km off Supiori and is right there.
    expect(areas.villages.find(({ name, regency }) => name === 'Mapia' && regency === '91.19')?.lat).toBeGreaterThan(
      0.5,
    );
  });

  it('stand in the middle of their villages, inside their own box', () => {
    const outside = areas.regions.filter(({ lon, lat, bbox }) => !isInside([lon, lat], bbox));
    expect(outside).toEqual([]);
  });
});
