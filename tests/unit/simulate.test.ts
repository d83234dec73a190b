import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Areas, readAreas } from '../../seed/areas.ts';
import { checkRecords } from '../../seed/check.ts';
import { type SimulatedPoint, simulatePoints } from '../../seed/simulation/simulate.ts';
import { simulatedSource } from '../../seed/sources/simulated.ts';
import { createPlaceIndex } from '../../seed/village-index.ts';
import { INDONESIA, isInside } from '../../shared/lon-lat.ts';

let areas: Areas;
let points: SimulatedPoint[];
beforeAll(() => {
  areas = readAreas();
  points = simulatePoints(areas);
});

const count = (values: Iterable<string>) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
const share = (part: (point: SimulatedPoint) => boolean) => points.filter(part).length / points.length;
const inProvinces =
  (...provinces: string[]) =>
  (point: SimulatedPoint) =>
    provinces.includes(point.village.slice(0, 2));

describe('the simulated points', () => {
  it('are exactly 7,634, numbered SIM-00001 to SIM-07634, each called simulated in its name', () => {
    expect(points).toHaveLength(7_634);
    expect(points.map(({ id }) => id)).toEqual(points.map((_, index) => `SIM-${String(index + 1).padStart(5, '0')}`));
    expect(points.filter(({ name }) => !/^Simulasi: \S/.test(name))).toEqual([]);
  });

  it('are the same on every machine', () => {
    expect(createHash('sha256').update(JSON.stringify(points)).digest('hex')).toMatchInlineSnapshot(
      `"9e9c9453a7f3419d5ee1ab0eb32a3718175379ab1dd2b966f7d80ea53bef1520"`,
    );
    expect(simulatePoints(areas)).toEqual(points);
  });

  it('have the categories and statuses of the stated weights, to the last point', () => {
    expect(count(points.map(({ category }) => category))).toEqual({
      school: 4_199,
      'village-office': 1_221,
      health: 992,
      government: 458,
      security: 220,
      worship: 157,
      tourism: 115,
      community: 105,
      transport: 94,
      business: 73,
    });
    expect(count(points.map(({ status }) => status))).toEqual({
      active: 6_718,
      trouble: 458,
      unverified: 305,
      'contract-ended': 153,
    });
  });

  it('lie in the provinces as stated: the east first, every province some', () => {
    expect(points.filter(inProvinces('53'))).toHaveLength(763);
    expect(points.filter(inProvinces('91', '92', '93', '94', '95', '96'))).toHaveLength(802);
    expect(points.filter(inProvinces('82'))).toHaveLength(687);
    expect(points.filter(inProvinces('81'))).toHaveLength(611);
    expect(new Set(points.map(({ village }) => village.slice(0, 2))).size).toBe(38);
    // Java and Bali have 57 % of the people.
    expect(share(inProvinces('31', '32', '33', '34', '35', '36', '51'))).toBeLessThan(0.25);
  });

  it('count villages of underdeveloped regencies five-fold outside the east', () => {
    const villages = (code: string) => areas.regions.find((region) => region.code === code)?.villages ?? 0;
    const rate = (code: string) => points.filter(({ village }) => village.startsWith(code)).length / villages(code);
    // Donggala and Banggai lie side by side; Donggala is on the list.
    expect(rate('72.03') / rate('72.01')).toBeGreaterThan(4);
    expect(rate('72.03') / rate('72.01')).toBeLessThan(6);
  });

  it('are reached by satellite mostly in the east, by fibre and radio elsewhere', () => {
    const east = points.filter(inProvinces('53', '81', '82', '91', '92', '93', '94', '95', '96'));
    const west = points.filter(({ village }) => !east.some((point) => point.village === village));
    const bySatellite = (some: readonly SimulatedPoint[]) =>
      some.filter(({ technology }) => technology === 'vsat').length;
    expect(bySatellite(east) / east.length).toBeCloseTo(0.78, 3);
    expect(bySatellite(west) / west.length).toBeLessThan(0.3);
  });

  it('were verified in the six months before 5 October 2020, unless they are unverified', () => {
    for (const { verifiedOn, status } of points) {
      if (status === 'unverified') expect(verifiedOn).toBeNull();
      else expect(verifiedOn !== null && verifiedOn >= '2020-04-05' && verifiedOn < '2020-10-05').toBe(true);
    }
  });

  it('stand in Indonesia on five decimals, one a village', () => {
    expect(points.filter(({ lon, lat }) => !isInside([lon, lat], INDONESIA))).toEqual([]);
    expect(points.filter(({ lon, lat }) => Number(lon.toFixed(5)) !== lon || Number(lat.toFixed(5)) !== lat)).toEqual(
      [],
    );
    expect(new Set(points.map(({ village }) => village)).size).toBe(7_634);
  });

  it('have names that occur once in a district', () => {
    const names = points.map(({ name, village }) => `${village.slice(0, 8)} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stand within 1 km of their village and nearer to it than to any other: 300 of them against every village', () => {
    const vectors = areas.villages.map(({ lon, lat }) => unitVector(lon, lat));
    for (const point of points.filter((_, index) => index % 25 === 0).slice(0, 300)) {
      const here = unitVector(point.lon, point.lat);
      const chords = vectors.map((there) => chordSquared(here, there));
      const shortest = chords.reduce((best, chord) => Math.min(best, chord), 4);
      expect(areas.villages[chords.indexOf(shortest)]?.code, point.id).toBe(point.village);
      expect(2 * 6_371_008.8 * Math.asin(Math.sqrt(shortest) / 2), point.id).toBeLessThan(1_003);
    }
  });

  it('pass the same check as any list, all of them, and keep their village', () => {
    const source = simulatedSource(areas);
    const { kept, refused } = checkRecords(source.records(), {
      villages: createPlaceIndex(areas.villages),
      today: source.asOf,
    });
    expect(refused).toEqual([]);
    expect(kept).toEqual(points);
  });
});

type Vector = readonly [x: number, y: number, z: number];

/** A position on a sphere of radius 1: of two places the nearer has the shorter chord. */
function unitVector(lon: number, lat: number): Vector {
  const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function chordSquared([x1, y1, z1]: Vector, [x2, y2, z2]: Vector): number {
  return (x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2) + (z1 - z2) * (z1 - z2);
}
