import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUT, REACHED } from '../../client/planner/map/plan-map.ts';
import { villagesByRadius, villagesOf } from '../../client/planner/village-columns.ts';
import type { VillageColumns } from '../../shared/village-columns.ts';

interface Village {
  readonly number: number;
  readonly name: string;
  /** Hundred-thousandths of a degree. */
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly distance: number | null;
}

const village: fc.Arbitrary<Village> = fc.record({
  number: fc.integer({ min: 1, max: 9999 }),
  name: fc.string({ maxLength: 12 }),
  lon: fc.integer({ min: 9_450_000, max: 14_150_000 }),
  lat: fc.integer({ min: -1_150_000, max: 650_000 }),
  population: fc.integer({ min: 0, max: 100_000 }),
  distance: fc.option(fc.integer({ min: 0, max: 2_000_000 })),
});
const districts = fc.array(fc.array(village, { maxLength: 6 }), { maxLength: 8 });
const districtCode = (index: number) => `53.71.${(index + 1).toString().padStart(2, '0')}`;

/** Written as the contract says, by other means than the server's. */
function columnsOf(groups: readonly (readonly Village[])[]): VillageColumns {
  const all = groups.flat();
  const differences = (values: number[]) => values.map((value, index) => value - (values[index - 1] ?? 0));
  return {
    districts: groups.map((villages, index) => ({
      code: districtCode(index),
      name: `District ${index}`,
      regency: 'Kota Kupang',
      province: 'Nusa Tenggara Timur',
      villages: villages.length,
    })),
    number: all.map(({ number }) => number),
    name: all.map(({ name }) => name),
    lon: differences(all.map(({ lon }) => lon)),
    lat: differences(all.map(({ lat }) => lat)),
    population: all.map(({ population }) => population),
    distance: all.map(({ distance }) => distance),
    underdevelopedRegencies: ['53.01'],
    dataset: 'simulated',
    datasetVersion: 'v',
  };
}

describe('villages in columns', () => {
  it('give back every village: villages → columns → villages', () => {
    fc.assert(
      fc.property(districts, (groups) => {
        const read = villagesOf(columnsOf(groups));
        const expected = groups.flatMap((villages, district) => villages.map((one) => ({ ...one, district })));
        expect(read.count).toBe(expected.length);
        expected.forEach((one, index) => {
          expect(read.code[index]).toBe(`${districtCode(one.district)}.${one.number.toString().padStart(4, '0')}`);
          expect(read.name[index]).toBe(one.name);
          expect(read.lon[index]).toBe(one.lon / 100_000);
          expect(read.lat[index]).toBe(one.lat / 100_000);
          expect(read.population[index]).toBe(one.population);
          expect(read.distance[index]).toBe(one.distance ?? Number.POSITIVE_INFINITY);
          expect(read.districts[read.district[index] ?? -1]?.code).toBe(districtCode(one.district));
        });
      }),
    );
  });

  it('are within reach up to the radius itself, and never without an active point', () => {
    fc.assert(
      fc.property(districts, fc.integer({ min: 500, max: 100_000 }), (groups, radius) => {
        const { state } = villagesByRadius(villagesOf(columnsOf(groups)), radius);
        const expected = groups.flat().map(({ distance }) => (distance !== null && distance <= radius ? REACHED : OUT));
        expect([...state]).toEqual(expected);
      }),
    );
    const one = { number: 1001, name: 'Alak', lon: 12_366_000, lat: -1_016_000, population: 9 };
    const at = (distance: number | null) => villagesByRadius(villagesOf(columnsOf([[{ ...one, distance }]])), 5000);
    expect([...at(5000).state, ...at(5001).state, ...at(null).state]).toEqual([REACHED, OUT, OUT]);
  });

  it('of unequal length are refused', () => {
    const columns = columnsOf([[{ number: 1, name: 'Alak', lon: 1, lat: 1, population: 1, distance: 1 }]]);
    expect(() => villagesOf({ ...columns, name: [] })).toThrow(RangeError);
    expect(() => villagesOf({ ...columns, districts: [] })).toThrow(RangeError);
  });
});
