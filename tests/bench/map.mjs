// How smoothly does the map pan with all points, beside bare Leaflet with as many circle markers on canvas?

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { inRoot } from '../../scripts/run.mjs';
import { CHROMIUM_ARGUMENTS } from '../chromium.mjs';
import { figure, quantile } from './figures.mjs';

const SIZE = { width: 1280, height: 850 };

export async function benchMap(url, executablePath) {
  const bare = await serveBareLeaflet(url);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const view = '?lat=-2.5&lon=118&view=map&map=';
    for (const [place, zoom, lat, lon] of [
      ['the country', 5, -2.5, 118],
      ['a province', 8, -9.4, 123.5],
    ]) {
      const ours = await panned(browser, `${url}/${view}${zoom}/${lat}/${lon}`, '.leaflet-container');
      const theirs = await panned(browser, `${bare.url}/?map=${zoom}/${lat}/${lon}`, '.leaflet-container');
      const floor = Math.min(50, theirs.rate);
      figure(`panning ${place} with all points`, `${ours.rate.toFixed(0)} frames/s, p95 ${ours.p95.toFixed(0)} ms`, {
        baseline: `bare Leaflet ${theirs.rate.toFixed(0)} frames/s`,
        reach: '≥ 50, or bare Leaflet',
        ok: ours.rate >= floor,
      });
    }
  } finally {
    await browser.close();
    bare.close();
  }
}

/** Drags the map to and fro with the mouse for a while and counts the frames that were drawn. */
async function panned(browser, address, selector) {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(address, { waitUntil: 'networkidle' });
  const map = page.locator(selector).first();
  await map.waitFor();
  await page.waitForLoadState('networkidle');
  const box = await map.boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.evaluate(() => {
    window.frames_ = [];
    let last = performance.now();
    const tick = (now) => {
      window.frames_.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (const direction of [1, -1, 1, -1, 1, -1]) {
    await page.mouse.move(middle.x - direction * 150, middle.y);
    await page.mouse.down();
    for (let step = 0; step <= 30; step++)
      await page.mouse.move(middle.x - direction * (150 - step * 10), middle.y + step);
    await page.mouse.up();
  }
  const frames = (await page.evaluate(() => window.frames_)).slice(2);
  await page.close();
  const total = frames.reduce((sum, frame) => sum + frame, 0);
  return { rate: (frames.length / total) * 1000, p95: quantile(frames, 0.95) };
}

/** A page with Leaflet alone and a canvas circle marker a point: what a plain map would do. */
async function serveBareLeaflet(url) {
  const answer = await fetch(`${url}/api/v1/points?limit=10000&properties=status`);
  const points = JSON.stringify((await answer.json()).features.map(({ geometry }) => geometry.coordinates));
  const leaflet = (file) => readFileSync(inRoot('node_modules/leaflet/dist', file));
  const page = `<!doctype html><link rel="stylesheet" href="/leaflet.css"><style>html,body,#map{height:100%;margin:0}</style><div id="map"></div>
<script src="/leaflet.js"></script><script>
const [zoom, lat, lon] = new URLSearchParams(location.search).get('map').split('/').map(Number);
const map = L.map('map', { preferCanvas: true }).setView([lat, lon], zoom);
for (const [x, y] of ${points}) L.circleMarker([y, x], { radius: 5, weight: 1.5, fillOpacity: 1 }).addTo(map);
</script>`;
  const files = {
    '/': [page, 'text/html'],
    '/leaflet.js': [leaflet('leaflet.js'), 'text/javascript'],
    '/leaflet.css': [leaflet('leaflet.css'), 'text/css'],
  };
  const server = createServer((request, response) => {
    const [body, type] = files[new URL(request.url, 'http://localhost').pathname] ?? ['', 'text/plain'];
    response.writeHead(200, { 'Content-Type': type }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
