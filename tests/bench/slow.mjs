// How long does a first visit wait on a slow link and a slow phone: 400 kbit/s, a round trip of 400 ms, a quarter of the speed?
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../chromium.mjs';
import { figure } from './figures.mjs';

const LINK = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWDOWN = 4;
const PHONE = { width: 390, height: 844 };
const PLACE = 'lat=-10.16&lon=123.66';
/** A visit that takes longer has failed, in milliseconds. */
const PATIENCE = 120_000;
const VISITS = 3;

export async function benchSlow(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const light = await median(() => visit(browser, `${url}/dekat?${PLACE}`, { script: false, shown: 'main li' }));
    const everything = await median(() => plainMap(browser, url));
    figure('light result page, readable', seconds(light.shown), {
      baseline: `all points as GeoJSON ${seconds(everything.shown)}`,
      reach: '≤ 2.0 s',
      ok: light.shown <= 2000,
    });
    figure('light result page, transferred', kB(light.bytes), {
      baseline: `all points as GeoJSON ${kB(everything.bytes)}`,
      reach: '≤ 14 kB and headers',
      ok: light.bytes <= 16_000,
    });
    const app = await median(() =>
      visit(browser, `${url}/dekat?${PLACE}`, { script: true, shown: 'main .rows li[data-point]', ready: APP_RUNS }),
    );
    const found = await median(() => located(browser, url));
    figure('app, nearest list of a link, its script running', seconds(app.shown), {
      baseline: `all points as GeoJSON ${seconds(everything.shown)}`,
      reach: '≤ 5 s',
      ok: app.shown <= 5000,
    });
    figure('app, start page → “use my location” → nearest list', seconds(found.shown), {
      baseline: `all points as GeoJSON ${seconds(everything.shown)}`,
    });
    figure('transferred until that list', kB(Math.max(app.bytes, found.bytes)), {
      baseline: `all points as GeoJSON ${kB(everything.bytes)}`,
      reach: '≤ 150 kB',
      ok: Math.max(app.bytes, found.bytes) <= 150_000,
    });
  } finally {
    await browser.close();
  }
}

/** React marks the elements it has taken; until then a list is the server's. */
const APP_RUNS = () => {
  const row = document.querySelector('main .rows li[data-point]');
  return row !== null && Object.keys(row).some((key) => key.startsWith('__react'));
};

/** A page of its own with nothing kept, on the slow link; counts what comes over the wire, headers included. */
async function slowPage(browser, { script = true, position } = {}) {
  const context = await browser.newContext({
    viewport: PHONE,
    javaScriptEnabled: script,
    locale: 'id-ID',
    ...(position ? { geolocation: position, permissions: ['geolocation'] } : {}),
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', LINK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const received = new Map();
  const add = (request, count) => received.set(request, (received.get(request) ?? 0) + count);
  // Headers first, then the body in parts; what has ended tells its sum itself.
  session.on('Network.responseReceived', ({ requestId, response }) => add(requestId, response.encodedDataLength));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    received.set(requestId, encodedDataLength),
  );
  const bytes = () => [...received.values()].reduce((sum, count) => sum + count, 0);
  return { page, bytes, close: () => context.close() };
}

async function visit(browser, address, { script, shown, ready }) {
  const { page, bytes, close } = await slowPage(browser, { script });
  try {
    const began = performance.now();
    // Not until everything has loaded: until there is something to read.
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
    await page.locator(shown).first().waitFor({ timeout: PATIENCE });
    if (ready) await page.waitForFunction(ready, null, { timeout: PATIENCE, polling: 50 });
    return { shown: performance.now() - began, bytes: bytes() };
  } finally {
    await close();
  }
}

async function located(browser, url) {
  const position = { latitude: -10.16, longitude: 123.66 };
  const { page, bytes, close } = await slowPage(browser, { position });
  try {
    const began = performance.now();
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
    await page.getByRole('button', { name: 'Gunakan lokasi saya' }).click({ timeout: PATIENCE });
    await page.locator('main .rows li[data-point]').first().waitFor({ timeout: PATIENCE });
    return { shown: performance.now() - began, bytes: bytes() };
  } finally {
    await close();
  }
}

/** What a map does that loads every point before it shows one: Leaflet's script and all points as GeoJSON. */
async function plainMap(browser, url) {
  const { page, bytes, close } = await slowPage(browser);
  try {
    await page.goto(`${url}/healthz`);
    const before = bytes();
    const began = performance.now();
    await page.evaluate(async () => {
      const answer = await fetch('/api/v1/points?limit=10000');
      const { features } = await answer.json();
      document.body.textContent = features[0].properties.name;
    });
    return { shown: performance.now() - began, bytes: bytes() - before };
  } finally {
    await close();
  }
}

/** The visit in the middle by its time. */
async function median(work) {
  const visits = [];
  for (let times = 0; times < VISITS; times++) visits.push(await work());
  return visits.sort((a, b) => a.shown - b.shown)[Math.floor(VISITS / 2)];
}

const seconds = (value) => `${(value / 1000).toFixed(2)} s`;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
