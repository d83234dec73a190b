import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/connect.ts';
import { ENGINE_ENTRY, SEED_ENTRY } from './built.ts';

/** Fills one embedded engine for all tests of the project; they join it as guests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'titik-embedded-'));
  const database = await openDatabase(readConfig({ DATA_DIR: dataDir }), { engine: { entry: ENGINE_ENTRY } });
  const end = async () => {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' };
    await promisify(execFile)(process.execPath, [SEED_ENTRY], { env });
  } catch (error) {
    await end();
    throw error;
  }
  project.provide('environment', { DATA_DIR: dataDir });
  return end;
}
