// How much does a frame on another site load, beside the Find screen, and how much does its web component weigh?
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { inRoot } from '../../scripts/run.mjs';
import { CHROMIUM_ARGUMENTS } from '../chromium.mjs';
import { figure } from './figures.mjs';

const PLACE = 'lat=-10.16&lon=123.66';
const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 800 };
const SHARE = 0.6;
const ROWS = 'main .rows li[data-point]';

export async function benchEmbed(url, executablePath) {
  const component = gzipSync(readFileSync(inRoot('dist/client/embed.js')), { level: 9 }).length;
  figure('web component', `${(component / 1000).toFixed(1)} kB gzip`, { reach: '≤ 4.1 kB', ok: component <= 4096 });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const list = await bytesOf(browser, `${url}/dekat?${PLACE}`, PHONE, ROWS);
    const both = await bytesOf(browser, `${url}/dekat?${PLACE}`, WIDE, '.map-summary:not(:empty)');
    const frames = [
      ['frame: list of a city', '?region=53.71&view=list', PHONE, ROWS, list],
      ['frame: list and map of a city', '?region=53.71', WIDE, '.map-summary:not(:empty)', both],
      ['frame: list and map of a province', `?region=53&${PLACE}`, WIDE, '.map-summary:not(:empty)', both],
      ['frame: plan of a province', '?screen=plan&region=53', WIDE, '.plan-map path', both],
    ];
    for (const [name, query, viewport, shown, find] of frames) {
      const bytes = await bytesOf(browser, `${url}/embed${query}`, viewport, shown);
      figure(name, kB(bytes), {
        baseline: `Find screen ${kB(find)}`,
        reach: `≤ ${SHARE * 100} %: ${Math.round((bytes / find) * 100)} %`,
        ok: bytes <= SHARE * find,
      });
    }
  } finally {
    await browser.close();
  }
}

/** Everything that comes over the wire until nothing more is asked for, headers included, with nothing kept before. */
async function bytesOf(browser, address, viewport, shown) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', locale: 'id-ID' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  try {
    await page.goto(address);
    await page.locator(shown).first().waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    return bytes;
  } finally {
    await context.close();
  }
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
