import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Content, storeContent } from '../../seed/fill.ts';
import { createProgress } from '../../seed/progress.ts';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';

const name = `titik_two_fills_${randomUUID().replaceAll('-', '')}`;
let admin: postgres.Sql;
let databases: Database[] = [];

beforeAll(async () => {
  const url = new URL(inject('environment').DATABASE_URL ?? '');
  admin = postgres(url.href, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${name}`);
  url.pathname = name;
  const config = readConfig({ DATABASE_URL: url.href });
  databases = await Promise.all([openDatabase(config), openDatabase(config), openDatabase(config)]);
});
afterAll(async () => {
  for (const database of databases) await database.close();
  await admin?.unsafe(`drop database ${name} with (force)`);
  await admin?.end();
});

const POINTS = 3_000;
const place = { lon: 123.5, lat: -10.1 };
const region = {
  ...place,
  population: 10,
  area: null,
  underdevelopedFrom: null,
  underdevelopedUntil: null,
  villages: 1,
};
const bbox = [123.4, -10.2, 123.6, -10] as const;
const village = { ...place, code: '53.71.01.1001', code2020: '53.71.01.1001', name: 'Desa', population: 10 };

/** One village, and enough points that storing them takes a while. */
const CONTENT: Content = {
  areas: {
    regions: [
      { ...region, bbox, code: '53', level: 'province', parent: null, name: 'NTT', populationIsEstimate: false },
      { ...region, bbox, code: '53.71', level: 'regency', parent: '53', name: 'Kota', populationIsEstimate: false },
      {
        ...region,
        bbox,
        code: '53.71.01',
        level: 'district',
        parent: '53.71',
        name: 'Kec',
        populationIsEstimate: true,
      },
    ],
    villages: [{ ...village, district: '53.71.01', regency: '53.71', province: '53', postalCode: null }],
    places: [],
    outlines: [{ level: 'province', topology: '{}' }],
    sources: [],
    destinations: [],
  },
  source: { name: 'Uji', kind: 'simulated', source: 'uji', licence: 'uji', asOf: '2020-10-05', records: () => [] },
  checked: {
    kept: Array.from({ length: POINTS }, (_, index) => ({
      id: `T-${index}`,
      name: `Titik ${index}`,
      category: 'school',
      technology: 'vsat',
      status: 'active',
      verifiedOn: null,
      bandwidth: null,
      openingHours: null,
      provider: null,
      address: null,
      village: village.code,
      lon: place.lon,
      lat: place.lat + index / 1e5,
    })),
    refused: [],
  },
};

it('several programs that fill one empty database at once fill it once', async () => {
  const silent = createProgress({ write: () => true, isTTY: false });
  const publications = await Promise.all(
    databases.map(async (database) => {
      await migrate(database.sql);
      return database.exclusively(
        () => storeContent(database.sql, CONTENT, silent),
        () => undefined,
      );
    }),
  );
  expect(publications.filter(({ published }) => published)).toHaveLength(1);
  expect(new Set(publications.map(({ version }) => version)).size).toBe(1);
  const [row] = await (databases[0] as Database).sql`
    select (select count(*)::int from dataset) as datasets, (select count(*)::int from publication) as switches,
      (select count(*)::int from access_point) as points, (select count(*)::int from village) as villages`;
  expect(row).toEqual({ datasets: 1, switches: 1, points: POINTS, villages: 1 });
});
