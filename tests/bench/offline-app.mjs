// How soon does the app that was kept on a slow phone show a list without any connection?
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../chromium.mjs';
import { figure, quantile } from './figures.mjs';

const SLOWDOWN = 4;
const PHONE = { width: 390, height: 844 };
const LIST = '/dekat?lat=-10.16&lon=123.66';
/** Milliseconds; a list that takes longer does not come. */
const PATIENCE = 60_000;
const OPENINGS = 5;

export async function benchOfflineApp(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const context = await browser.newContext({ viewport: PHONE, locale: 'id-ID' });
    await firstVisit(context, url);
    const online = await opened(context, url);
    await context.setOffline(true);
    const times = [];
    for (let count = 0; count < OPENINGS; count++) times.push(await opened(context, url));
    const middle = quantile(times, 0.5);
    figure('the kept app without a connection, opened → list', seconds(middle), {
      baseline: `kept, with the server near ${seconds(online)}`,
      reach: '≤ 1.5 s',
      ok: middle <= 1500,
    });
  } finally {
    await browser.close();
  }
}

/** Until the app and all of its files are on the device. */
async function firstVisit(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  const began = performance.now();
  while (!(await page.evaluate(isKept))) {
    if (performance.now() - began > PATIENCE) throw new Error(`${url} is not kept after ${seconds(PATIENCE)}.`);
    await page.waitForTimeout(500);
  }
  await page.close();
}

/** In the page; waitForFunction would take the promise itself for a yes. */
async function isKept() {
  const worker = await navigator.serviceWorker.getRegistration();
  const note = await caches.match('/data/saved.json');
  return worker?.active?.state === 'activated' && note !== undefined && (await note.json()).files.length === 3;
}

/** Milliseconds from opening a page of its own, on a processor slowed down, to the rows of the list. */
async function opened(context, url) {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const began = performance.now();
    await page.goto(url + LIST, { waitUntil: 'commit' });
    await page.locator('main .rows li[data-point]').first().waitFor({ timeout: PATIENCE });
    return performance.now() - began;
  } finally {
    await page.close();
  }
}

const seconds = (value) => `${(value / 1000).toFixed(2)} s`;
