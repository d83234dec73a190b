import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Sql } from 'postgres';
import { inject } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Database, openDatabase } from '../../server/db/connect.ts';
import type { EngineOptions } from '../../server/db/embedded/engine.ts';
import { migrate } from '../../server/db/migrate.ts';
import { ENGINE_ENTRY } from '../db/built.ts';

/** A folder of its own with an engine that holds a little. The first one is made, which takes long; the others are copies. */
export async function newDataDir(): Promise<{ dataDir: string; remove: () => void }> {
  const template = path.join(inject('environment').DATA_DIR ?? '', 'template');
  if (!existsSync(template)) {
    const database = await openEngine(template);
    await fillALittle(database.sql);
    await database.close();
  }
  const dataDir = mkdtempSync(path.join(tmpdir(), 'titik-engine-'));
  cpSync(template, dataDir, { recursive: true });
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

/** Opens the engine of a folder: a running one as a guest, else its own. */
export function openEngine(dataDir: string, engine: EngineOptions = {}): Promise<Database> {
  return openDatabase(readConfig({ DATA_DIR: dataDir }), { engine: { entry: ENGINE_ENTRY, ...engine } });
}

/** The schema with one village, and one point in it that is published; and a table for what tests write. */
async function fillALittle(sql: Sql): Promise<void> {
  await migrate(sql);
  await sql.unsafe(`
    insert into region (code, level, parent, name, population, population_is_estimate, villages, location, bbox)
    select code, level, parent, name, 400000, false, 1, 'SRID=4326;POINT(123.6 -10.17)', '{123.6,-10.17,123.6,-10.17}'
    from (values ('53', 'province', null, 'Nusa Tenggara Timur'), ('53.71', 'regency', '53', 'Kota Kupang'),
      ('53.71.04', 'district', '53.71', 'Oebobo')) as area (code, level, parent, name);
    insert into village (code, code_2020, name, district, regency, province, population, location)
    values ('53.71.04.1001', '53.71.04.1001', 'Oebobo', '53.71.04', '53.71', '53', 10000, 'SRID=4326;POINT(123.6 -10.17)');
    insert into dataset (name, kind, source, licence, as_of, state, version, published_at)
    values ('small', 'simulated', 'a test', 'none', '2020-10-05', 'published', 'small', now());
    create table access_point_1 partition of access_point for values in (1);
    insert into access_point (dataset, id, name, search_name, category, technology, status, village, location)
    values (1, 'SIM-00001', 'Simulasi: SD Negeri Oebobo', 'simulasi sd negeri oebobo', 'school', 'fibre', 'active',
      '53.71.04.1001', 'SRID=4326;POINT(123.61 -10.18)');
    create table written (id integer primary key, who text not null)`);
}

/** The processes that hold the engine of this folder. */
export function enginesOf(dataDir: string): number[] {
  try {
    return execFileSync('pgrep', ['-f', `${path.basename(path.dirname(ENGINE_ENTRY))}/main.js ${dataDir}/`], {
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .map(Number);
  } catch {
    return [];
  }
}

/** The one process that holds the engine of this folder. */
export function engineOf(dataDir: string): number {
  const [pid, ...others] = enginesOf(dataDir);
  if (pid === undefined || others.length > 0) throw new Error(`${others.length + 1} engines instead of one`);
  return pid;
}

/** Asks again and again until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 300_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It never came about: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
