import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { bbox, booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { crosswalkRegions } from '../../seed/crosswalk.ts';
import { buildOutlines } from '../../seed/outlines/build-outlines.ts';
import type { OutlineTopology } from '../../seed/outlines/pack-outlines.ts';
import type { OutlineProperties } from '../../seed/outlines/region-features.ts';
import type { Settlement } from '../../seed/outlines/settlement.ts';
import { type AreasToday, readAreasToday } from '../../seed/sources/areas-today.ts';
import { readVillages2020 } from '../../seed/sources/geografis.ts';

type Outline = Feature<Polygon | MultiPolygon, OutlineProperties>;

const LEVELS = ['regency', 'province'] as const;
const SLOW = 120_000;

let today: AreasToday;
let settlements: Settlement[];
let built: ReturnType<typeof buildOutlines>;
let again: ReturnType<typeof buildOutlines>;
let outlines: Record<(typeof LEVELS)[number], Outline[]>;

beforeAll(() => {
  today = readAreasToday();
  settlements = readSettlements();
  const names = new Map([...today.provinces, ...today.regencies].map(({ code, name }) => [code, name]));
  built = buildOutlines(settlements, names);
  again = buildOutlines(settlements, names);
  outlines = { regency: outlinesOf(built.regency), province: outlinesOf(built.province) };
}, SLOW);

describe('outlines of the whole country', () => {
  test('every regency and province of today has one, with its name', () => {
    expect(outlines.regency.map(summary)).toEqual(today.regencies.map(({ code, name }) => [code, code, name]));
    expect(outlines.province.map(summary)).toEqual(today.provinces.map(({ code, name }) => [code, code, name]));
    for (const { properties } of outlines.regency) expect(properties.province).toBe(properties.code.slice(0, 2));
    for (const { properties } of outlines.province) expect(properties).not.toHaveProperty('province');
  });

  test.each(LEVELS)('every ring of a %s is closed and encloses an area', (level) => {
    for (const { geometry, id } of outlines[level]) {
      for (const ring of polygonsOf(geometry).flat()) {
        const corners = ring.slice(1).map(String);
        expect(ring.length, `${id}`).toBeGreaterThan(3);
        expect(ring.at(-1), `${id}`).toEqual(ring[0]);
        expect(new Set(corners).size, `${id} passes a corner twice`).toBe(corners.length);
        expect(Math.abs(shoelace(ring)), `${id}`).toBeGreaterThan(0);
      }
    }
  });

  test.each(LEVELS)('every hole of a %s lies in its polygon', (level) => {
    for (const { geometry, id } of outlines[level]) {
      for (const [shell = [], ...holes] of polygonsOf(geometry)) {
        const outer: Polygon = { type: 'Polygon', coordinates: [shell] };
        for (const hole of holes)
          expect(
            hole.every((corner) => booleanPointInPolygon(corner, outer)),
            `${id}`,
          ).toBe(true);
      }
    }
  });

  test.each(LEVELS)('no two lines between %s outlines cross', (level) => {
    expect(crossings(segmentsOf(built[level], 'regions'))).toEqual([]);
    expect(crossings(segmentsOf(built[level], 'neighbours'))).toEqual([]);
  });

  test.each(LEVELS)('each line of the %s outlines is a coast of one or a border of two', (level) => {
    const users = new Map<number, string[]>();
    for (const geometry of built[level].objects.regions.geometries) {
      for (const arc of arcsOf(geometry)) {
        const line = arc < 0 ? ~arc : arc;
        users.set(line, [...(users.get(line) ?? []), `${geometry.id} ${arc < 0 ? 'backwards' : 'forwards'}`]);
      }
    }
    for (const [line, names] of users) {
      expect(names.length, `line ${line}: ${names}`).toBeLessThanOrEqual(2);
      if (names.length === 2) expect(new Set(names.map((name) => name.split(' ')[1])).size, `${names}`).toBe(2);
      if (names.length === 2) expect(new Set(names.map((name) => name.split(' ')[0])).size, `${names}`).toBe(2);
    }
  });

  test('each label stands inside its region', () => {
    for (const outline of [...outlines.regency, ...outlines.province]) {
      const { lon, lat } = outline.properties;
      expect(booleanPointInPolygon([lon, lat], outline), outline.properties.name).toBe(true);
    }
  });

  test('villages lie in their own regency, or close to it', { timeout: SLOW }, () => {
    const byCode = new Map(
      outlines.regency.map((outline) => [outline.properties.code, { outline, box: bbox(outline) }]),
    );
    const outside = settlements.filter(({ regency, lon, lat }) => {
      const { outline, box = [] } = byCode.get(regency) ?? {};
      const [west = 0, south = 0, east = 0, north = 0] = box;
      const inBox = lon >= west && lon <= east && lat >= south && lat <= north;
      return !(outline && inBox && booleanPointInPolygon([lon, lat], outline));
    });
    const far = outside.filter(({ regency, lon, lat }) => {
      const { outline } = byCode.get(regency) ?? {};
      return !outline || pointToPolygonDistance([lon, lat], outline, { units: 'kilometers' }) > 1;
    });
    expect(1 - outside.length / settlements.length).toBeGreaterThan(0.965);
    expect(1 - far.length / settlements.length).toBeGreaterThan(0.99);
  });

  test.each([
    ['31.01', 'Kepulauan Seribu'],
    ['21.03', 'Natuna'],
    ['71.03', 'Kepulauan Sangihe'],
    ['74.07', 'Wakatobi'],
    ['82.07', 'Pulau Morotai'],
    ['53.14', 'Rote Ndao'],
    ['53.20', 'Sabu Raijua'],
    ['11.72', 'Sabang'],
  ])('the islands of %s %s are kept', (code) => {
    const outline = outlines.regency.find(({ properties }) => properties.code === code);
    const villages = settlements.filter(({ regency }) => regency === code);
    const near = villages.filter(
      ({ lon, lat }) => outline && pointToPolygonDistance([lon, lat], outline, { units: 'kilometers' }) <= 1,
    );
    expect(near.length / villages.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each([
    ['Borneo', 112, 0.9, 114, 2.1],
    ['Timor', 124.9, -9.35, 125.15, -9.1],
    ['New Guinea', 140.8, -8.5, 141.2, -3],
  ])('no gap opens at the border on %s', (_, west, south, east, north) => {
    const land = [...outlines.regency, neighboursOf(built.regency)];
    const nearby = land.filter((outline) => overlaps(bbox(outline), [west, south, east, north]));
    for (let lon = west; lon <= east; lon += (east - west) / 40) {
      for (let lat = south; lat <= north; lat += (north - south) / 40) {
        const covered = nearby.some((outline) => booleanPointInPolygon([lon, lat], outline));
        expect(covered, `${lon}, ${lat}`).toBe(true);
      }
    }
  });

  test('provinces are drawn with the lines of their regencies', () => {
    const corners = new Set(segmentsOf(built.regency, 'regions').map(String));
    const reversed = ([a, b]: Segment) => String([b, a]);
    const strangers = segmentsOf(built.province, 'regions').filter(
      (s) => !corners.has(String(s)) && !corners.has(reversed(s)),
    );
    expect(strangers).toEqual([]);
    expect(built.province.arcs.flat().length).toBeLessThan(built.regency.arcs.flat().length);
  });

  test('coordinates are thousandths of a degree', () => {
    for (const level of LEVELS) {
      expect(built[level].transform?.scale).toEqual([0.001, 0.001]);
      expect(built[level].arcs.flat(2).every(Number.isInteger)).toBe(true);
    }
  });

  test('two runs give the same bytes', () => {
    expect(hash(again)).toBe(hash(built));
  });

  test('regencies with neighbours travel in 100 kB', () => {
    expect(brotliCompressSync(JSON.stringify(built.regency)).length).toBeLessThan(100_000);
  });
});

test('a region without a name is refused', () => {
  const settlement = { regency: '53.71', district: '53.71.01', lon: 123.6, lat: -10.17 };
  expect(() => buildOutlines([settlement, { ...settlement, lon: 123.7 }], new Map())).toThrow('53.71');
});

function readSettlements(): Settlement[] {
  const villages = readVillages2020();
  const { regencies } = crosswalkRegions(villages, readAreasToday());
  return villages.map(({ code, lon, lat }) => {
    const regency = regencies.get(code.slice(0, 5))?.today.code ?? '';
    return { regency, district: code.slice(0, 8), lon, lat };
  });
}

function outlinesOf(topology: OutlineTopology): Outline[] {
  return topology.objects.regions.geometries.map((geometry) => feature(topology, geometry) as Outline);
}

function neighboursOf(topology: OutlineTopology) {
  return feature(topology, topology.objects.neighbours) as Feature<MultiPolygon>;
}

function summary({ id, properties }: Outline) {
  return [id, properties.code, properties.name];
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function arcsOf(geometry: object): number[] {
  return 'arcs' in geometry && Array.isArray(geometry.arcs) ? geometry.arcs.flat(3) : [];
}

function shoelace(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    return sum + (px * y - x * py) / 2;
  }, 0);
}

function overlaps(one: number[], other: number[]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = one;
  const [left = 0, low = 0, right = 0, high = 0] = other;
  return west <= right && east >= left && south <= high && north >= low;
}

type Point = readonly [x: number, y: number];
type Segment = readonly [Point, Point];

/** Every line once, in whole thousandths of a degree, as its parts that have a length. */
function segmentsOf(topology: OutlineTopology, object: 'regions' | 'neighbours'): Segment[] {
  const { regions, neighbours } = topology.objects;
  const geometries = object === 'regions' ? regions.geometries : [neighbours];
  const used = new Set(geometries.flatMap(arcsOf).map((arc) => (arc < 0 ? ~arc : arc)));
  const [west = 0, south = 0] = topology.transform?.translate ?? [];
  return [...used].flatMap((line) => {
    let [x, y] = [Math.round(west * 1000), Math.round(south * 1000)];
    const points = (topology.arcs[line] ?? []).map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x, y];
    });
    return points.slice(1).flatMap((end, index): Segment[] => {
      const start = points[index] ?? end;
      return String(start) === String(end) ? [] : [[start, end]];
    });
  });
}

/** Pairs of segments with more in common than an end, found by sweeping from west to east. */
function crossings(segments: Segment[]): [Segment, Segment][] {
  const found: [Segment, Segment][] = [];
  const swept = segments.map((segment) => ({ segment, ...boxOf(segment) })).sort((a, b) => a.west - b.west);
  let active: typeof swept = [];
  for (const current of swept) {
    active = active.filter(({ east }) => east >= current.west);
    for (const other of active) {
      const apart = other.north < current.south || other.south > current.north;
      if (!apart && cross(other.segment, current.segment)) found.push([other.segment, current.segment]);
    }
    active.push(current);
  }
  return found;
}

function boxOf([[ax, ay], [bx, by]]: Segment) {
  return { west: Math.min(ax, bx), east: Math.max(ax, bx), south: Math.min(ay, by), north: Math.max(ay, by) };
}

/** Solves for the place along each segment where they meet; whole numbers, so comparisons with 0 are exact. */
function cross([a, b]: Segment, [c, d]: Segment): boolean {
  const minus = (p: Point, q: Point): Point => [p[0] - q[0], p[1] - q[1]];
  const product = (p: Point, q: Point) => p[0] * q[1] - p[1] * q[0];
  const [r, s, between] = [minus(b, a), minus(d, c), minus(c, a)];
  const size = product(r, s);
  if (size === 0) return product(between, r) === 0 && overlapOnLine(a, b, c, d);
  const [t, u] = [product(between, s) / size, product(between, r) / size];
  const shareEnd = (t === 0 || t === 1) && (u === 0 || u === 1);
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 && !shareEnd;
}

function overlapOnLine(a: Point, b: Point, c: Point, d: Point): boolean {
  const axis = a[0] === b[0] ? 1 : 0;
  const low = Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]));
  const high = Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis]));
  return high > low;
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
