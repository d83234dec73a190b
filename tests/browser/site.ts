import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SERVER_ENTRY } from '../db/built.ts';

/**
 * Starts the real server for the browser tests: on the PostGIS of TEST_DATABASE_URL, else on an embedded one that it fills.
 * Its address goes to the tests as SITE_URL.
 */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export of a global set-up
export default async function start(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'titik-browser-'));
  const server = spawn(process.execPath, [SERVER_ENTRY], {
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: process.env.TEST_DATABASE_URL ?? '',
      TILE_URL: 'https://tiles.test.invalid/{z}/{x}/{y}.png',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.env.SITE_URL = await addressOf(server);
  process.env.SITE_DATA_DIR = dataDir;
  return async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** A further server on the same data, with settings of its own; where there is no real PostGIS it is a guest of the first. */
export async function startBeside(
  settings: Readonly<Record<string, string>>,
): Promise<{ url: string; stop: () => void }> {
  const server = spawn(process.execPath, [SERVER_ENTRY], {
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: process.env.SITE_DATA_DIR,
      DATABASE_URL: process.env.TEST_DATABASE_URL ?? '',
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await addressOf(server), stop: () => server.kill('SIGTERM') };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /Titik Internet: (http:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}
