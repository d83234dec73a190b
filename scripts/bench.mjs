// npm run bench: the figures that the project holds itself to, each beside its baseline in the same run.
// `npm run bench -- size embed api pages plan map offline slow cards measure import start` runs some of them; `import million` adds a list of a
// million rows, and `lighthouse`, which installs a program of its own, runs only when it is named.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { findPostgis, startPostgis } from './postgis.mjs';
import { inRoot } from './run.mjs';

await install();
await build();
const { figures, heading } = await import('../tests/bench/figures.mjs');
const { addressOf, benchStart } = await import('../tests/bench/start.mjs');

const wanted = process.argv.slice(2);
const some = wanted.filter((name) => name !== 'million');
const wants = (name) => some.length === 0 || some.includes(name);

if (wants('size')) {
  heading('Sizes');
  const { benchSize } = await import('../tests/bench/size.mjs');
  benchSize();
}
const wantsLighthouse = some.includes('lighthouse');
const onPostgis = ['embed', 'api', 'pages', 'plan', 'map', 'offline', 'slow', 'cards', 'measure', 'import'];
if (wantsLighthouse || onPostgis.some(wants)) {
  if (findPostgis()) await withPostgis();
  else process.stdout.write('Not run: figures on a real PostGIS (on Debian: apt install postgresql-15-postgis-3)\n');
}
if (wants('api') || wants('pages') || wants('plan') || wants('import')) await withEmbedded();
if (wants('start')) {
  heading('Start');
  await benchStart();
}
const missed = figures.filter(({ ok }) => ok === false);
process.stdout.write(`\n${figures.length} figures, ${missed.length} short of what was to be reached\n`);

async function withPostgis() {
  const cluster = await startPostgis();
  // A folder of its own: what an earlier run has packed would be found there.
  const dataDir = mkdtempSync(path.join(tmpdir(), 'titik-bench-'));
  try {
    await withServer({ DATABASE_URL: cluster.url, DATA_DIR: dataDir }, async (site) => {
      const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
      if (wants('embed') && existsSync(chromium)) {
        heading('Frames on other sites');
        const { benchEmbed } = await import('../tests/bench/embed.mjs');
        await benchEmbed(site.url, chromium);
      }
      if (wants('api')) {
        heading('API on a real PostGIS');
        const { benchApi } = await import('../tests/bench/http.mjs');
        await benchApi('postgis', site);
      }
      if (wants('pages')) await pages('postgis', site);
      if (wants('plan')) await plans('postgis', site);
      if (wants('map') && existsSync(chromium)) {
        heading('Map');
        const { benchMap } = await import('../tests/bench/map.mjs');
        await benchMap(site.url, chromium);
        const { benchPlanner } = await import('../tests/bench/planner.mjs');
        await benchPlanner(site.url, chromium);
      }
      if (wants('offline') && existsSync(chromium)) {
        heading('Offline');
        const { benchOffline } = await import('../tests/bench/offline.mjs');
        await benchOffline(site, chromium);
        const { benchOfflineApp } = await import('../tests/bench/offline-app.mjs');
        await benchOfflineApp(site.url, chromium);
      }
      if (wants('slow') && existsSync(chromium)) {
        heading('First visit: 400 kbit/s, 400 ms round trip, CPU slowed four times');
        const { benchSlow } = await import('../tests/bench/slow.mjs');
        await benchSlow(site.url, chromium);
      }
      if (wants('cards')) {
        heading('Share cards');
        const { benchCards } = await import('../tests/bench/cards.mjs');
        await benchCards(site);
      }
      if (wantsLighthouse && existsSync(chromium)) {
        heading('Lighthouse, mobile');
        const { benchLighthouse } = await import('../tests/bench/lighthouse/run.mjs');
        await benchLighthouse(site.url, chromium);
      }
      if (wants('measure')) {
        heading('Publishing');
        const { benchMeasuring } = await import('../tests/bench/measure.mjs');
        await benchMeasuring('postgis', site);
      }
      // Last, because it publishes lists of its own.
      if (wants('import')) await imports('postgis', { ...site, settings: { DATABASE_URL: cluster.url } });
    });
  } finally {
    await cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function withEmbedded() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'titik-bench-'));
  try {
    await withServer({ DATA_DIR: dataDir, DATABASE_URL: '' }, async (site) => {
      if (wants('api')) {
        heading('API on the embedded PostGIS');
        const { benchApi } = await import('../tests/bench/http.mjs');
        await benchApi('embedded', site);
      }
      if (wants('pages')) await pages('embedded', site);
      if (wants('plan')) await plans('embedded', site);
      if (wants('import')) await imports('embedded', { ...site, settings: { DATA_DIR: dataDir, DATABASE_URL: '' } });
    });
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function pages(engine, site) {
  heading(`Pages, ${engine}`);
  const { benchPages } = await import('../tests/bench/pages.mjs');
  await benchPages(engine, site);
}

async function plans(engine, site) {
  heading(`Site plans, ${engine}`);
  const { benchPlan } = await import('../tests/bench/plan.mjs');
  await benchPlan(engine, site);
}

async function imports(engine, site) {
  heading(`Import, ${engine}`);
  const { benchImport } = await import('../tests/bench/import.mjs');
  await benchImport(engine, site, wanted.includes('million'));
}

/** Runs the real server with these settings, and a connection to its database beside it. */
async function withServer(settings, work) {
  const { readConfig } = await import('../dist/server/config.js');
  const { openDatabase } = await import('../dist/server/db/connect.js');
  const { findPublished } = await import('../dist/server/queries/published.js');
  const env = { ...process.env, ...settings, PORT: '0', LOG_LEVEL: 'error' };
  const preload = pathToFileURL(inRoot('tests/bench/loop-delay.mjs')).href;
  const server = spawn(process.execPath, ['--import', preload, inRoot('dist/server/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const longestDelay = () =>
    new Promise((resolve) => {
      server.once('message', (message) => resolve(message.longestDelay));
      server.send('longest delay');
    });
  const gone = new Promise((resolve) => server.once('exit', resolve));
  try {
    const url = await addressOf(server);
    const database = await openDatabase(readConfig(settings));
    try {
      await work({ url, sql: database.sql, published: await findPublished(database.sql), longestDelay });
    } finally {
      await database.close();
    }
  } finally {
    server.kill('SIGTERM');
    await gone;
  }
}
