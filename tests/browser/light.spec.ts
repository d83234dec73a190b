import type { Locator } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { findings } from './axe-findings.ts';
import { AROUND_KUPANG, AT_SEA, expect, heading, rows, siteOrigin, test, WIDE } from './journey.ts';

const PAGES = [
  '/',
  AROUND_KUPANG,
  AT_SEA,
  '/dekat?q=kupang',
  '/dekat?q=qqqqxxzz',
  '/titik/SIM-04302',
  '/titik/SIM-04302?lat=-10.16&lon=123.66',
  '/tentang',
  '/wilayah/ID',
  '/wilayah/53',
  '/wilayah/53.71',
  '/wilayah/53.71.01',
  '/wilayah/53.71.01.1001',
] as const;
const MISSING = ['/wilayah/99', '/wilayah/53?radius=7', '/wilayah/53/poster', '/dekat?lat=abc', '/nothing'] as const;
const inEnglish = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=en`;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What a page is called follows from names of places, which may be long.
    'long-title': 'off',
    // <search> is younger than the browsers these pages are for.
    'prefer-native-element': ['error', { exclude: ['search', 'group', 'note'] }],
    // Style sheets end lines where they like.
    'no-trailing-whitespace': 'off',
    // The build writes the client's page with its own habits.
    'void-style': 'off',
    // Either case is right.
    'doctype-style': 'off',
    'no-implicit-button-type': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
});

for (const path of [...PAGES, ...MISSING].flatMap((one) => [one, inEnglish(one)])) {
  test(`The page by itself is valid HTML: ${path}`, async ({ request }) => {
    const text = await (await request.get(path)).text();
    const report = await validator.validateString(text);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
    );
    expect(faults).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Without the app, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of [...PAGES.flatMap((one) => [one, inEnglish(one)]), ...MISSING]) {
      test(`axe finds nothing: ${path}`, async ({ page, faults }) => {
        faults.expect(/Failed to load resource/);
        // The app's script is kept away, so that what is checked is what the server wrote; axe itself must run.
        await page.route('**/assets/*.js', (route) => route.abort());
        await page.goto(path);
        expect(await findings(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
      });
    }
  });
}

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a name leads to the list, the list to more rows, to other places, to a point and back', async ({ page }) => {
    await page.goto('/');
    await page.locator('input[name=q]').fill('kupang');
    await page.getByRole('button', { name: 'Cari' }).click();
    await expect(page).toHaveURL(/\/dekat\?q=kupang$/);
    await expect(rows(page)).toHaveCount(5);
    await page.getByRole('link', { name: 'Tampilkan lagi' }).click();
    await expect(rows(page)).toHaveCount(10);
    await page.getByText('tempat lain bernama mirip').click();
    await page.locator('.other-places a').first().click();
    await expect(rows(page).first()).toBeVisible();
    const name = await rows(page).first().locator('.name').innerText();
    await rows(page).first().getByRole('link').click();
    await expect(heading(page)).toHaveText(name);
    await page.getByRole('link', { name: 'Daftar' }).click();
    await expect(rows(page).first().locator('.name')).toHaveText(name);
  });

  test('the filters are a form', async ({ page }) => {
    await page.goto(AROUND_KUPANG);
    await page.getByText('Ubah saringan').click();
    await page.locator('select[name=radius]').selectOption('50000');
    await page.getByLabel('Puskesmas').check();
    await page.getByLabel('Tempat ibadah').check();
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await expect(rows(page)).not.toHaveCount(0);
    for (const kind of await rows(page).locator('.meta').allInnerTexts())
      expect(kind).toMatch(/^(Puskesmas|Tempat ibadah)/);
    await page.getByRole('link', { name: 'Hanya yang aktif' }).click();
    for (const status of await rows(page).locator('.status').allInnerTexts()) expect(status).toContain('Aktif');
  });

  test('a village is found by going down from its province', async ({ page }) => {
    await page.goto('/?lang=en');
    await page.getByText('Bali and Nusa Tenggara').click();
    await page.getByRole('link', { name: /^Nusa Tenggara Timur/ }).click();
    await expect(page).toHaveURL(/\/wilayah\/53\?lang=en/);
    await page.getByRole('link', { name: 'Kota Kupang' }).click();
    await page.getByRole('link', { name: 'Maulafa' }).first().click();
    await page.getByRole('link', { name: 'Kolhua' }).first().click();
    await expect(heading(page)).toHaveText('Kelurahan Kolhua');
    await expect(rows(page)).toHaveCount(5);
  });

  for (const { from, lat, lon } of [
    { from: 'near by', lat: -10.16, lon: 123.66 },
    { from: 'from the other end of the country', lat: 5.55, lon: 95.32 },
  ]) {
    test(`a point lies on its map where its direction says, ${from}`, async ({ page, request }) => {
      const answer = await request.get(`/api/v1/points/nearest?lat=-10.16&lon=123.66&limit=1`);
      const { features } = (await answer.json()) as { features: { id: string; geometry: { coordinates: number[] } }[] };
      const [{ id, geometry } = { id: '', geometry: { coordinates: [] } }] = features;
      for (const viewport of [{ width: 360, height: 740 }, WIDE]) {
        await page.setViewportSize(viewport);
        await page.goto(`/titik/${id}?lat=${lat}&lon=${lon}`);
        const map = page.locator('.strip svg');
        const box = await boxOf(map);
        const [point, origin] = [
          middle(await boxOf(map.locator('.spot'))),
          middle(await boxOf(map.locator('.origin'))),
        ];
        const [east = 0, north = 0] = [Number(geometry.coordinates[0]) - lon, Number(geometry.coordinates[1]) - lat];
        // The map keeps angles at its middle latitude.
        const wanted = Math.atan2(north, east * Math.cos(((lat + north / 2) * Math.PI) / 180));
        const drawn = Math.atan2(origin.y - point.y, point.x - origin.x);
        expect(Math.abs(drawn - wanted)).toBeLessThan(0.03);
        for (const name of await map.locator('text').all()) {
          const { x, y, width, height } = await boxOf(name);
          expect(x).toBeGreaterThanOrEqual(box.x);
          expect(x + width).toBeLessThanOrEqual(box.x + box.width);
          expect(y).toBeGreaterThanOrEqual(box.y);
          expect(y + height).toBeLessThanOrEqual(box.y + box.height);
        }
      }
      await expect(page.getByRole('img', { name: /^Peta letak titik di / })).toBeVisible();
    });
  }

  test('nothing is said of a location that cannot be asked for', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('Izinkan lokasi')).toBeHidden();
    await expect(page.locator('noscript p')).toBeVisible();
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not shown.');
  return box;
}

function middle({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

test('The app takes the list over without asking for it again and without emptying the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { rowsSeen: seen });
    // Every change of the page is looked at before it is painted.
    new MutationObserver(() => {
      if (document.querySelector('#titik-answers')) seen.push(document.querySelectorAll('.rows li[data-point]').length);
    }).observe(document, { childList: true, subtree: true });
  });
  for (const path of [AROUND_KUPANG, '/dekat?q=kupang']) {
    asked.length = 0;
    await page.goto(path);
    await expect(page.getByRole('combobox'), 'the app is there').toBeVisible();
    await expect(rows(page)).toHaveCount(5);
    const seen = await page.evaluate(() => (window as unknown as { rowsSeen: number[] }).rowsSeen);
    expect(seen.length).toBeGreaterThan(0);
    expect(Math.min(...seen), 'rows at every moment').toBe(5);
    expect(asked).not.toContain('/api/v1/points/nearest');
    expect(asked).not.toContain('/api/v1/places');
  }
});

test('The list stands still when the app takes it over', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const viewport of [{ width: 360, height: 740 }, WIDE]) {
    await page.setViewportSize(viewport);
    await page.goto(AROUND_KUPANG);
    await expect(page.getByRole('combobox')).toBeVisible();
    const { sum } = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts);
    expect(sum).toBeLessThan(0.05);
  }
});

test('A link of before opens the same list', async ({ page }) => {
  await page.goto('/?lat=-10.16&lon=123.66');
  await expect(rows(page)).toHaveCount(5);
  expect(page.url().replace(siteOrigin(), '')).toBe('/dekat?lat=-10.16&lon=123.66');
});
