import { around, distance as sphericalDistance } from 'geokdbush';
import KDBush from 'kdbush';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { listRegions } from '../../server/queries/regions.ts';
import { OUTLINE_LEVELS, REGION_LEVELS } from '../../shared/vocabulary.ts';
import { geodesic } from './geodesic.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();
const EVERYWHERE = [-180, -90, 180, 90] as const;
const POINTS = 7634;
/** Dukcapil, second half of 2024. */
const PEOPLE = 284_973_643;

interface Village {
  readonly code: string;
  readonly district: string;
  readonly regency: string;
  readonly province: string;
  readonly lon: number;
  readonly lat: number;
}

let villages: Village[];

beforeAll(async () => {
  villages = await database.sql<Village[]>`
    select code, district, regency, province, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat from village`;
});

describe('a point belongs to its nearest village', () => {
  it('every one of them', async () => {
    const { body } = await database.ask(
      '/api/v1/points?limit=10000&properties=villageCode,regencyCode,district,province',
    );
    const names = new Map(
      (await database.sql<{ code: string; name: string }[]>`select code, name from region`).map(({ code, name }) => [
        code,
        name,
      ]),
    );
    const byCode = new Map(villages.map((village) => [village.code, village]));
    const index = new KDBush(villages.length);
    for (const { lon, lat } of villages) index.add(lon, lat);
    index.finish();

    expect(body.features).toHaveLength(POINTS);
    for (const { id, geometry, properties } of body.features) {
      const [lon, lat] = geometry.coordinates;
      const [closest = 0] = around(index, lon, lat, 1);
      const reach = sphericalDistance(lon, lat, villages[closest]?.lon ?? 0, villages[closest]?.lat ?? 0);
      const candidates = around(index, lon, lat, undefined, reach * 1.015 + 0.001);
      const nearest = Math.min(...candidates.map((at) => metres(geometry.coordinates, villages[at])));
      const stated = byCode.get(properties.villageCode);
      expect(metres(geometry.coordinates, stated) - nearest, id).toBeLessThan(0.001);
      expect(properties, id).toEqual({
        villageCode: stated?.code,
        regencyCode: stated?.regency,
        district: names.get(stated?.district ?? ''),
        province: names.get(stated?.province ?? ''),
      });
    }
  });
});

describe('regions', () => {
  it.each([
    ['province', 38],
    ['regency', 514],
  ] as const)('of level %s are as many as there are today: %i', async (level, count) => {
    const { body } = await database.ask(`/api/v1/regions?level=${level}`);
    expect(body.regions).toHaveLength(count);
  });

  it.each(REGION_LEVELS)('of level %s hold all points, all people and all villages', async (level) => {
    const regions = await listRegions(database.sql, database.published, { level, bbox: EVERYWHERE });
    const sum = (count: (region: (typeof regions)[number]) => number) =>
      regions.reduce((all, region) => all + count(region), 0);
    expect(sum(({ points }) => points)).toBe(POINTS);
    expect(sum(({ population }) => population)).toBe(PEOPLE);
    expect(sum((region) => region.villages)).toBe(villages.length);
    expect(sum(({ activePoints }) => activePoints)).toBe(await countActive());
  });

  it.each(['district', 'regency', 'province'] as const)(
    'of level %s add up to the region they lie in',
    async (level) => {
      const regions = await listRegions(database.sql, database.published, { level });
      const childLevel = ({ district: 'village', regency: 'district', province: 'regency' } as const)[level];
      const children = await listRegions(database.sql, database.published, { level: childLevel, bbox: EVERYWHERE });
      const sums = new Map<string, readonly number[]>();
      for (const { parent, points, activePoints, population, villages } of children) {
        const [a = 0, b = 0, c = 0, d = 0] = sums.get(parent ?? '') ?? [];
        sums.set(parent ?? '', [a + points, b + activePoints, c + population, d + villages]);
      }
      for (const { code, points, activePoints, population, villages } of regions)
        expect(sums.get(code), code).toEqual([points, activePoints, population, villages]);
    },
  );

  it('have a box that is that of their villages, and lie in it', async () => {
    const boxes = new Map<string, [number, number, number, number]>();
    for (const { district, regency, province, lon, lat } of villages) {
      for (const code of [district, regency, province]) {
        const [west, south, east, north] = boxes.get(code) ?? [180, 90, -180, -90];
        boxes.set(code, [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)]);
      }
    }
    for (const level of ['province', 'regency', 'district'] as const) {
      for (const { code, bbox, lon, lat } of await listRegions(database.sql, database.published, { level })) {
        expect(bbox, code).toEqual(boxes.get(code));
        const [west, south, east, north] = bbox;
        expect(lon >= west && lon <= east && lat >= south && lat <= north, code).toBe(true);
      }
    }
  });

  it('inside a parent are those whose code the parent owns, and never the parent itself', async () => {
    const { body } = await database.ask('/api/v1/regions?level=village&parent=53.71');
    const wanted = villages.filter(({ regency }) => regency === '53.71').map(({ code }) => code);
    expect(body.regions.map(({ code }: { code: string }) => code)).toEqual(wanted.toSorted());
    const { body: none } = await database.ask('/api/v1/regions?level=regency&parent=53.71');
    expect(none.regions).toEqual([]);
  });

  it('of all levels answer under their own code as they do in the list', async () => {
    for (const level of ['province', 'regency', 'district'] as const) {
      const listed = await listRegions(database.sql, database.published, { level });
      for (const region of listed.filter((_, index) => index % Math.ceil(listed.length / 20) === 0)) {
        const { body } = await database.ask(`/api/v1/regions/${region.code}`);
        expect(body).toEqual(JSON.parse(JSON.stringify(region)));
      }
    }
  });
});

describe('outlines', () => {
  it.each(OUTLINE_LEVELS)('there is one for each %s, and each has a village', async (level) => {
    const regions = await listRegions(database.sql, database.published, { level });
    const drawn = (await outlines(level)).map(({ id }) => id);
    expect(drawn.toSorted()).toEqual(regions.map(({ code }) => code));
    const inhabited = new Set(villages.map((village) => village[level]));
    expect(drawn.every((code) => inhabited.has(String(code)))).toBe(true);
  });

  it.each(OUTLINE_LEVELS)('every one of a %s is valid to the database', async (level) => {
    for (const { id, geometry } of await outlines(level)) {
      const [row] = await database.sql<{ valid: boolean }[]>`
        select ST_IsValid(ST_GeomFromGeoJSON(${JSON.stringify(geometry)}::text)) as valid`;
      expect(row?.valid, String(id)).toBe(true);
    }
  });
});

function metres([lon, lat]: readonly [number, number], village: Village | undefined): number {
  return village ? geodesic([lon, lat], [village.lon, village.lat]).distance : Number.NaN;
}

async function countActive(): Promise<number | undefined> {
  const [row] = await database.sql<{ count: number }[]>`
    select count(*)::int as count from access_point where dataset = ${database.published.id} and status = 'active'`;
  return row?.count;
}

async function outlines(level: (typeof OUTLINE_LEVELS)[number]) {
  const { text } = await database.ask(`/api/v1/outlines?level=${level}`);
  const topology: Topology<{ regions: GeometryCollection }> = JSON.parse(text);
  return feature(topology, topology.objects.regions).features;
}
