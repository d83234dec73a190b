import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { startPostgis } from '../../scripts/postgis.mjs';
import { SEED_ENTRY } from './built.ts';

/** Fills one real PostGIS for all tests of the project: that of TEST_DATABASE_URL, else a throw-away cluster. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? { url: given, stop: async () => undefined } : await startPostgis();
  try {
    await promisify(execFile)(process.execPath, [SEED_ENTRY], { env: { ...process.env, DATABASE_URL: cluster.url } });
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('environment', { DATABASE_URL: cluster.url });
  return cluster.stop;
}
