// How long does a list take from its file to its publication, how much memory, and what do readers notice meanwhile?
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { figure, milliseconds, quantile, random } from './figures.mjs';

const COMMAND = fileURLToPath(new URL('../../dist/seed/import-main.js', import.meta.url));
/** Rows, and the seconds they may take. */
const REACH = { postgis: { 7634: 8, 150000: 60, 1000000: null }, embedded: { 7634: 25 } };
const MOST_MEMORY = 500;
/** Requests a second while nothing else is asked of the machine. */
const PACE = 50;
const QUIET_SECONDS = 20;
const WATCHED = 50_000;

/**
 * @param site `{ url, sql, settings }` of a running server, a connection of the same kind to its database, and how to find it.
 * @param million whether a million rows are imported, too.
 */
export async function benchImport(engine, { url, sql, settings }, million) {
  const folder = mkdtempSync(path.join(tmpdir(), 'titik-bench-import-'));
  const villages = await sql`
    select v.code, v.name, r.name as regency, p.name as province, ST_X(v.location::geometry) as lon, ST_Y(v.location::geometry) as lat
    from village v join region r on r.code = v.regency join region p on p.code = v.province order by v.code`;
  try {
    for (const [rows, seconds] of Object.entries(REACH[engine])) {
      if (Number(rows) > 150_000 && !million) continue;
      const file = path.join(folder, `${rows}.csv`);
      await writeList(file, Number(rows), villages);
      const { took, memory } = await importFile(file, folder, settings);
      figure(`import of ${rows} rows, ${engine}`, `${took.toFixed(1)} s`, {
        baseline: `${memory} MB at the most`,
        reach: [seconds && `≤ ${seconds} s`, Number(rows) > 150_000 && `≤ ${MOST_MEMORY} MB`]
          .filter(Boolean)
          .join(', '),
        ok: (seconds === null || took <= seconds) && memory <= MOST_MEMORY,
      });
    }
    if (engine === 'postgis') await watchReaders(url, settings, { folder, villages });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What those who look for a point notice of an import. */
async function watchReaders(url, settings, { folder, villages }) {
  const file = path.join(folder, 'watched.csv');
  await writeList(file, WATCHED, villages);
  const quiet = await latencies(url, setTimeout(QUIET_SECONDS * 1000));
  const running = importFile(file, folder, settings);
  const busy = await latencies(url, running);
  const { took } = await running;
  const [before, during] = [quiet, busy].map((durations) => quantile(durations, 0.99));
  figure(`nearest p99 during an import of ${WATCHED} rows (${took.toFixed(0)} s)`, milliseconds(during), {
    baseline: `${milliseconds(before)} before it`,
    reach: 'at most twice',
    ok: during <= 2 * before,
  });
}

/** A list as an office would send it: a semicolon between values, decimal commas, Indonesian headings. */
async function writeList(file, rows, villages) {
  const output = createWriteStream(file);
  const next = random(rows);
  output.write(
    'id_lokasi;nama_lokasi;provinsi;kabupaten;desa;lintang;bujur;jenis_layanan;status;bandwidth;tanggal_verifikasi\n',
  );
  for (let row = 0; row < rows; row += 1) {
    const { name, regency, province, lon, lat } = villages[Math.floor(next() * villages.length)];
    const [east, north] = [lon, lat].map((degrees) => (degrees + (next() - 0.5) * 0.004).toFixed(6).replace('.', ','));
    const cells = [
      `L${row}`,
      `SD Negeri ${row} ${name}`,
      province,
      regency,
      name,
      north,
      east,
      'Sekolah',
      'Aktif',
      '4 Mbps',
      '2026-01-31',
    ];
    if (!output.write(`${cells.join(';')}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
  output.end();
  await finished(output);
}

/** Runs the real command; seconds, and the most memory it held at a time in MB (on Linux). */
async function importFile(file, folder, settings) {
  const start = performance.now();
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, [COMMAND, file, '--report', folder], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, residentOf(child.pid));
  }, 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  return { took: (performance.now() - start) / 1000, memory };
}

function residentOf(pid) {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Asks for the nearest points at a fixed pace until something has ended; milliseconds of each answer. */
async function latencies(url, until) {
  const durations = [];
  const next = random(7634);
  let ended = false;
  const end = until.then(() => {
    ended = true;
  });
  const asked = [];
  while (!ended) {
    asked.push(
      (async () => {
        const start = performance.now();
        const response = await fetch(`${url}/api/v1/points/nearest?lon=${95 + next() * 46}&lat=${-11 + next() * 17}`);
        await response.arrayBuffer();
        if (!response.ok) throw new Error(`The server answered ${response.status} during the import.`);
        durations.push(performance.now() - start);
      })(),
    );
    await setTimeout(1000 / PACE);
  }
  await Promise.all([end, ...asked]);
  return durations;
}
