// How long from a fresh clone to the first answer, and how long the second time?
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../scripts/run.mjs';
import { figure } from './figures.mjs';

export async function benchStart() {
  const folder = mkdtempSync(path.join(tmpdir(), 'titik-clone-'));
  const clone = path.join(folder, 'titik');
  try {
    spawnSync('git', ['clone', '--quiet', inRoot('.'), clone], { stdio: 'inherit' });
    const first = await timeToFirstAnswer(clone);
    figure('fresh clone, warm npm cache → first answer', `${first.toFixed(1)} s`, { reach: '≤ 90 s', ok: first <= 90 });
    const second = await timeToFirstAnswer(clone);
    figure('second start → first answer', `${second.toFixed(1)} s`, { reach: '≤ 10 s', ok: second <= 10 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeToFirstAnswer(folder) {
  const start = performance.now();
  const environment = {
    ...process.env,
    PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: '',
    DATA_DIR: path.join(folder, 'data'),
  };
  const server = spawn('npm', ['start'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const gone = new Promise((resolve) => server.once('exit', resolve));
  try {
    const url = await addressOf(server);
    const response = await fetch(`${url}/api/v1/points/nearest?lon=123.6&lat=-10.17`);
    if (!response.ok) throw new Error(`The first answer was ${response.status}.`);
    return (performance.now() - start) / 1000;
  } finally {
    process.kill(-server.pid, 'SIGINT');
    await gone;
  }
}

/** Reads the address that a starting server prints. */
export function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      const found = /Titik Internet: (http:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}
