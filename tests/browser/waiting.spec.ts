import type { Page, Route } from '@playwright/test';
import {
  AROUND_KUPANG,
  AT_SEA,
  bringNothing,
  expect,
  heading,
  listedIds,
  mapIsReady,
  rows,
  test,
  WIDE,
} from './journey.ts';

const NEAREST = '**/api/v1/points/nearest?*';
const POINT = '**/api/v1/points/SIM-04302';
const retry = (page: Page) => page.getByRole('button', { name: 'Coba lagi' });

/** Holds the answers to a question back until they are let go. */
async function hold(page: Page, url: string): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let free = false;
  await page.route(url, async (route) => {
    if (free) await route.continue();
    else held.push(route);
  });
  return async () => {
    free = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

/** Counts how far the page jumps: the cumulative layout shift without the person's doing. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) sum += entry.value;
      }
      document.documentElement.setAttribute('data-shift', String(sum));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
}

test.beforeEach(({ page }) => bringNothing(page));

test('While the list is on its way its rows keep the room, and the sentence says what is done', async ({ page }) => {
  const letGo = await hold(page, NEAREST);
  await page.goto(AROUND_KUPANG);
  await expect(page.locator('ol.rows')).toHaveAttribute('aria-busy', 'true');
  await expect(page.locator('ol.rows .row')).toHaveCount(5);
  await expect(page.getByText('Mencari di sekitar Kel. Oesapa Selatan…')).toBeVisible();
  await letGo();
  await listedIds(page, 5);
  await expect(page.locator('ol.rows')).toHaveAttribute('aria-busy', 'false');
});

for (const [name, path, url] of [
  ['list', AROUND_KUPANG, NEAREST],
  ['point', '/titik/SIM-04302?lat=-10.16&lon=123.66', POINT],
] as const) {
  test(`Nothing jumps when the answer comes: ${name}`, async ({ page }) => {
    const shifts = await watchShifts(page);
    const letGo = await hold(page, url);
    await page.goto(path);
    await expect(page.locator('.bone').first()).toBeVisible();
    const before = await page.locator('main h1').first().boundingBox();
    await letGo();
    await expect(page.locator('.bone')).toHaveCount(0);
    await expect(rows(page)).not.toHaveCount(0);
    if (name === 'list') {
      const after = await heading(page).boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(4);
    }
    expect(await shifts()).toBeLessThan(0.1);
  });
}

test('The start does not jump either', async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto('/');
  await expect(page.getByText('7.634 titik di 38 provinsi')).toBeVisible();
  expect(await shifts()).toBeLessThan(0.1);
});

test('A skeleton row is as tall as the row that takes its place, to a few pixels', async ({ page }) => {
  const letGo = await hold(page, NEAREST);
  await page.goto(AROUND_KUPANG);
  const tall = () =>
    page.locator('ol.rows .row').evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  await expect(page.locator('ol.rows .row')).toHaveCount(5);
  const before = await tall();
  await letGo();
  await listedIds(page, 5);
  const after = await tall();
  // Names of one or two lines differ by a line of 21 px; the rest is the same.
  for (const [index, height] of after.entries()) {
    const off = Math.abs(height - (before[index] ?? 0)) % 20.8;
    expect(Math.min(off, 20.8 - off)).toBeLessThanOrEqual(5);
  }
});

test('A busy server is a sentence, and another try works', async ({ page, faults }) => {
  faults.expect(/503/);
  let busy = true;
  await page.route(NEAREST, (route) => (busy ? route.fulfill({ status: 503, body: '' }) : route.continue()));
  await page.goto(AROUND_KUPANG);
  await expect(heading(page)).toHaveText('Layanan sedang sibuk.');
  await expect(page.getByRole('status')).toContainText('Layanan sedang sibuk.');
  busy = false;
  await retry(page).click();
  await listedIds(page, 5);
});

test('A fault of the server is a sentence without its details', async ({ page, faults }) => {
  faults.expect(/500/);
  await page.route(NEAREST, (route) => route.fulfill({ status: 500, body: 'stack trace' }));
  await page.goto(AROUND_KUPANG);
  await expect(heading(page)).toHaveText('Ada yang tidak beres.');
  await expect(page.getByText('stack trace')).toHaveCount(0);
});

test('A server that cannot be reached is a sentence, and another try works', async ({ page, faults }) => {
  faults.expect(/ERR_/);
  let cut = true;
  await page.route(NEAREST, (route) => (cut ? route.abort('connectionreset') : route.continue()));
  await page.goto(AROUND_KUPANG);
  await expect(heading(page)).toHaveText('Server tidak terjangkau.');
  cut = false;
  await retry(page).click();
  await listedIds(page, 5);
});

test('Offline is a sentence, and when the connection is back another try works', async ({ page, context, faults }) => {
  faults.expect(/ERR_INTERNET_DISCONNECTED/);
  await page.goto(AROUND_KUPANG);
  await listedIds(page, 5);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Hanya yang aktif' }).click();
  await expect(heading(page)).toHaveText('Anda sedang luring.');
  await context.setOffline(false);
  await retry(page).click();
  await listedIds(page, 5);
});

test('An answer that never comes ends in a sentence', async ({ page }) => {
  await page.clock.install();
  await page.route(NEAREST, () => undefined);
  await page.goto(AROUND_KUPANG);
  await expect(page.locator('ol.rows')).toHaveAttribute('aria-busy', 'true');
  await page.clock.fastForward(21_000);
  await expect(heading(page)).toHaveText('Server tidak terjangkau.');
});

test('The page of a point that fails can be asked again', async ({ page, faults }) => {
  faults.expect(/503/);
  let busy = true;
  await page.route(POINT, (route) => (busy ? route.fulfill({ status: 503, body: '' }) : route.continue()));
  await page.goto('/titik/SIM-04302');
  await expect(heading(page)).toHaveText('Layanan sedang sibuk.');
  busy = false;
  await retry(page).click();
  await expect(heading(page)).toContainText('Tuak Daun Merah');
});

test('The provinces of the start that fail can be asked again', async ({ page, faults }) => {
  faults.expect(/503/);
  let busy = true;
  await page.route('**/api/v1/regions?*', (route) =>
    busy ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Layanan sedang sibuk.' })).toBeVisible();
  busy = false;
  await retry(page).click();
  await expect(page.getByText('7.634 titik di 38 provinsi')).toBeVisible();
});

test('A description of the data that does not come leaves the page honest', async ({ page, faults }) => {
  faults.expect(/503/);
  await page.route('**/api/v1/dataset', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(AT_SEA);
  await expect(rows(page)).toHaveCount(1);
  await page.goto(AROUND_KUPANG);
  await expect(page.getByText('Data simulasi, bukan lokasi resmi.')).toBeVisible();
});

test.describe('On a wide screen', () => {
  test.use({ viewport: WIDE });

  test('the list does not share the link with the map: its code, its outlines and the points come after the answer', async ({
    page,
  }) => {
    const asked: string[] = [];
    const ofMap = /\/assets\/MapView|\/api\/v1\/outlines|\/api\/v1\/points\?/;
    page.on('request', (request) => {
      if (ofMap.test(request.url())) asked.push(new URL(request.url()).pathname);
    });
    const letGo = await hold(page, NEAREST);
    await page.goto(AROUND_KUPANG);
    await expect(page.locator('ol.rows')).toHaveAttribute('aria-busy', 'true');
    // The page has had nothing to do more than once: what waits only for that would have begun.
    await page.evaluate(async () => {
      for (let times = 0; times < 3; times++) await new Promise((resolve) => requestIdleCallback(resolve));
    });
    await expect(page.getByText('Mencari di sekitar Kel. Oesapa Selatan…')).toBeVisible();
    expect(asked).toEqual([]);
    await letGo();
    await listedIds(page, 5);
    await mapIsReady(page);
    await expect.poll(() => new Set(asked).size).toBeGreaterThanOrEqual(3);
  });
});
