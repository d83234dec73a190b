// What a browser keeps: how large it is, how soon it is there, and how quickly it answers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { decodePoints, encodePoints } from '../../dist/shared/offline/points-file.js';
import { inRoot } from '../../scripts/run.mjs';
import { figure, milliseconds, random } from './figures.mjs';

const MANY = 150_000;
const NAMES = ['kupang', 'ban', 'alak kota kupang', 'sukamaju', '85361', 'a'];
const MISSPELT = ['kupamg', 'surabya', 'labuhan bajoo'];

export async function benchOffline({ url, longestDelay }, executablePath) {
  const files = await benchFiles(url, longestDelay);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const slowed of [1, 4]) await benchAnswers(await openPage(browser, url, files, slowed), slowed);
  } finally {
    await browser.close();
  }
}

/** How long are they in the making, does the server answer meanwhile, and how large are they? */
async function benchFiles(url, longestDelay) {
  await longestDelay();
  const start = performance.now();
  const { files } = await (await fetch(`${url}/api/v1/offline`)).json();
  figure('offline files, first asked → there', milliseconds(performance.now() - start), {
    baseline: 'once a version',
    reach: '≤ 10 s',
    ok: performance.now() - start <= 10_000,
  });
  // Compressing tightly goes on: so long as this takes, it is at work.
  const bytes = {};
  const most = { points: 150_000, places: 900_000, outlines: 100_000 };
  for (const { name, path: address } of files) {
    bytes[name] = Buffer.from(await (await fetch(url + address)).arrayBuffer());
    const sent = await tightly(url + address, bytes[name]);
    const geojson = name === 'points' ? `as GeoJSON ${kB(await sentBytes(`${url}/api/v1/points?limit=10000`))}` : '';
    figure(`offline ${name}`, `${kB(sent)} brotli`, {
      baseline: geojson || `${kB(bytes[name].length)} uncompressed`,
      reach: `≤ ${kB(most[name])}`,
      ok: sent <= most[name],
    });
  }
  const delay = await longestDelay();
  figure('longest pause of the server while they are made', milliseconds(delay), {
    reach: '≤ 100 ms',
    ok: delay <= 100,
  });
  const facts = manyPoints(bytes.points);
  figure(`a points file of ${MANY.toLocaleString('en')}`, `${kB(brotliQuick(facts))} brotli`, {
    baseline: `${kB(facts.length)} uncompressed`,
  });
  return { ...bytes, many: facts };
}

/** Waits until the server sends what the tightest coding makes of it. */
async function tightly(address, bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const wanted = brotliCompressSync(bytes, { params }).length;
  for (;;) {
    const sent = await sentBytes(address);
    if (sent <= wanted) return sent;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function sentBytes(address) {
  return new Promise((resolve, reject) => {
    get(address, { agent: false, headers: { 'Accept-Encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (part) => {
        bytes += part.length;
      });
      response.once('end', () => resolve(bytes));
    }).once('error', reject);
  });
}

/** The same points, each many times, somewhere around. */
function manyPoints(file) {
  const table = decodePoints(file);
  const next = random(150);
  const points = Array.from({ length: MANY }, (_, number) => {
    const index = number % table.count;
    const word = (column) => table[column].words[table[column].places[index]] ?? null;
    return {
      id: `P-${number}`,
      lon: Number((table.lon[index] + next() - 0.5).toFixed(5)),
      lat: Number((table.lat[index] + next() - 0.5).toFixed(5)),
      name: `${table.nameAt(index)} ${Math.floor(number / table.count)}`,
      category: word('category'),
      technology: word('technology'),
      status: word('status'),
      verifiedOn: word('verifiedOn'),
      bandwidth: null,
      openingHours: word('openingHours'),
      provider: null,
      address: table.addressAt(index),
      approximate: false,
      village: table.villages[table.village[index]].code,
    };
  });
  return Buffer.from(encodePoints({ ...table, points }));
}

const brotliQuick = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** A page of the site in which the program of the answers is loaded, as `Offline`, and the files can be fetched. */
async function openPage(browser, url, files, slowed) {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  for (const [name, body] of Object.entries(files)) {
    await page.route(`**/bench/${name}`, (route) => route.fulfill({ body, contentType: 'application/octet-stream' }));
  }
  await page.goto(`${url}/openapi.json`);
  await page.addScriptTag({ content: await program() });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  return page;
}

/** `client/offline/answers.ts` in one script. */
async function program() {
  const folder = mkdtempSync(path.join(tmpdir(), 'titik-offline-'));
  try {
    await build({
      configFile: false,
      root: inRoot('.'),
      logLevel: 'error',
      build: {
        lib: {
          entry: inRoot('client/offline/answers.ts'),
          formats: ['iife'],
          name: 'Offline',
          fileName: () => 'offline.js',
        },
        outDir: folder,
        target: 'chrome80',
      },
    });
    return readFileSync(path.join(folder, 'offline.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchAnswers(page, slowed) {
  const found = await page.evaluate(measureInPage, { NAMES, MISSPELT });
  const at = slowed === 1 ? '' : `, CPU slowed ${slowed}×`;
  const told = (name, value, reach) =>
    figure(
      `${name}${at}`,
      milliseconds(value),
      reach && slowed === 1 ? { reach: `≤ ${reach} ms`, ok: value <= reach } : {},
    );
  told('points file read, 7,634', found.few.read);
  told('nearest in the browser, 7,634 points, median', found.few.median, 1);
  told('nearest in the browser, 7,634 points, p99', found.few.p99);
  told('points file read, 150,000', found.many.read);
  told('nearest in the browser, 150,000 points, median', found.many.median, 5);
  told('nearest in the browser, 150,000 points, p99', found.many.p99);
  told('places file read', found.places);
  told('first search by name', found.firstSearch);
  told('search by name, slowest of 6', found.search);
  told('search by a misspelt name, slowest of 3', found.misspelt);
  told('village of a position, first', found.firstVillage);
}

/** Runs in the page. */
async function measureInPage({ NAMES, MISSPELT }) {
  const { createOfflineAnswers } = globalThis.Offline;
  const bytes = async (name) => new Uint8Array(await (await fetch(`/bench/${name}`)).arrayBuffer());
  const timed = async (work) => {
    const start = performance.now();
    const value = await work();
    return { value, took: performance.now() - start };
  };
  const nearest = async (name) => {
    const points = await bytes(name);
    const { value: answers, took: read } = await timed(() => createOfflineAnswers({ points }));
    const times = [];
    for (let time = 0; time < 500; time += 1) {
      // A lattice over the country: the same places each time, on land and at sea.
      const query = { lon: String(95 + ((time * 0.618034) % 1) * 46), lat: String(-11 + ((time * 0.414214) % 1) * 17) };
      times.push((await timed(() => answers('nearestPoints', query))).took);
    }
    times.sort((a, b) => a - b);
    return { read, median: times[250], p99: times[495] };
  };
  const slowest = async (answers, names) => {
    const times = [];
    for (const q of names) times.push((await timed(() => answers('findPlaces', { q }))).took);
    return Math.max(...times);
  };
  const few = await nearest('points');
  const many = await nearest('many');
  const [points, places] = [await bytes('points'), await bytes('places')];
  const answers = createOfflineAnswers({ points, places: async () => places });
  const { took } = await timed(() => answers('listRegions', { level: 'regency' }));
  const firstSearch = await slowest(answers, ['bandung']);
  const search = await slowest(answers, NAMES);
  const misspelt = await slowest(answers, MISSPELT);
  const firstVillage = await slowest(answers, ['-10.17, 123.6']);
  return { few, many, places: took, firstSearch, search, misspelt, firstVillage };
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
