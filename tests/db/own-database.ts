import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { inject } from 'vitest';
import type { Village } from '../../seed/areas.ts';
import { type AreaContent, loadAreas } from '../../seed/load.ts';
import type { Region } from '../../seed/regions.ts';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { ENGINE_ENTRY } from './built.ts';

/** A database that a test has to itself, on the engine of its project, with a few areas and nothing published. */
export interface OwnDatabase {
  readonly database: Database;
  /** Settings by which another program finds it. */
  readonly environment: Record<string, string>;
  readonly remove: () => Promise<void>;
}

export async function ownDatabase(): Promise<OwnDatabase> {
  const { environment, remove } = inject('environment').DATABASE_URL ? await onServer() : inFolder();
  const database = await openDatabase(readConfig(environment), { engine: { entry: ENGINE_ENTRY } });
  await migrate(database.sql);
  await loadAreas(database.sql, AREAS);
  return {
    database,
    environment,
    remove: async () => {
      await database.close();
      await remove();
    },
  };
}

async function onServer() {
  const name = `titik_own_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(inject('environment').DATABASE_URL ?? '');
  const admin = postgres(url.href, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${name}`);
  url.pathname = name;
  const remove = async () => {
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { environment: { DATABASE_URL: url.href }, remove };
}

function inFolder() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'titik-own-'));
  const remove = async () => rmSync(dataDir, { recursive: true, force: true });
  return { environment: { DATA_DIR: dataDir, DATABASE_URL: '' }, remove };
}

/** 96 villages of three districts, on a grid of about 2 km around Kupang. */
export const VILLAGES: readonly Village[] = Array.from({ length: 96 }, (_, index) => {
  const district = `53.71.0${1 + (index % 3)}`;
  const code = `${district}.${1001 + Math.floor(index / 3)}`;
  return {
    code,
    code2020: code,
    name: `Desa ${index}`,
    district,
    regency: '53.71',
    province: '53',
    postalCode: null,
    population: 100 + index,
    lon: 123.5 + 0.02 * (index % 10),
    lat: -10.3 + 0.02 * Math.floor(index / 10),
  };
});

const region = (code: string, level: Region['level']): Region => {
  const members = VILLAGES.filter((village) => village.code.startsWith(`${code}.`));
  return {
    code,
    level,
    parent: level === 'province' ? null : code.slice(0, -3),
    name: { province: 'Nusa Tenggara Timur', regency: 'Kota Kupang', district: `Kecamatan ${code.slice(-1)}` }[level],
    population: members.reduce((sum, { population }) => sum + population, 0),
    populationIsEstimate: level === 'district',
    area: null,
    underdevelopedFrom: null,
    underdevelopedUntil: null,
    villages: members.length,
    lon: 123.5,
    lat: -10.3,
    bbox: [123.5, -10.3, 123.7, -10.1],
  };
};

const NO_OUTLINES = JSON.stringify({
  type: 'Topology',
  objects: {
    regions: { type: 'GeometryCollection', geometries: [] },
    neighbours: { type: 'MultiPolygon', arcs: [] },
  },
  arcs: [],
});

const AREAS: AreaContent = {
  regions: [
    region('53', 'province'),
    region('53.71', 'regency'),
    ...['53.71.01', '53.71.02', '53.71.03'].map((code) => region(code, 'district')),
  ],
  villages: VILLAGES,
  places: [],
  outlines: [
    { level: 'province', topology: NO_OUTLINES },
    { level: 'regency', topology: NO_OUTLINES },
  ],
  sources: [
    { subject: 'population', source: 'estimate', licence: 'none', asOf: '2024' },
    { subject: 'outlines', source: 'computed', licence: 'none', asOf: '2020' },
  ],
  destinations: [],
};
