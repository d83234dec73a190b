import type { Page, Route } from '@playwright/test';
import { AROUND_KUPANG, askNearest, expect, KUPANG, listedIds, rows, test } from './journey.ts';

const button = (page: Page) => page.getByRole('button', { name: 'Gunakan lokasi saya' });

/** Holds back the app's scripts until they are let go. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isFree = false;
  await page.route('**/assets/*.js', async (route) => {
    if (isFree) await route.continue();
    else held.push(route);
  });
  return async () => {
    isFree = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

test.describe('Before the app has come, on a poor link', () => {
  test.describe('a person who lets the page know the location', () => {
    test.use({ geolocation: { longitude: KUPANG.lon, latitude: KUPANG.lat }, permissions: ['geolocation'] });

    test('gets the list, and the way back leads to the start, which asks for nothing', async ({ page }) => {
      await holdBack(page);
      const nearest = await askNearest(page, { ...KUPANG, limit: 5, maxDistance: 10_000 });
      await page.goto('/', { waitUntil: 'commit' });
      await button(page).click();
      expect(await listedIds(page, 5)).toEqual(nearest.map(({ id }) => id));
      expect(new URL(page.url()).search).toBe(new URL(AROUND_KUPANG, page.url()).search);
      await page.goBack({ waitUntil: 'commit' });
      await expect(button(page)).toBeEnabled();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test.describe('a person who does not', () => {
    test.use({ permissions: [] });

    test('reads what to do, and reads more of it when the app is there', async ({ page }) => {
      const letGo = await holdBack(page);
      await page.goto('/', { waitUntil: 'commit' });
      await button(page).click();
      await expect(page.getByRole('status').filter({ hasText: 'Lokasi Anda tidak terbaca.' })).toBeVisible();
      await expect(button(page)).toBeEnabled();
      await letGo();
      await expect(page.getByRole('heading', { name: 'Izin lokasi ditolak.' })).toBeVisible();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('a question that is still open is taken over by the app', async ({ page, context }) => {
    await page.addInitScript(() => {
      // The first question stays open for ever, as when the person has not answered yet.
      const { geolocation } = navigator;
      const ask = geolocation.getCurrentPosition.bind(geolocation);
      let isFirst = true;
      geolocation.getCurrentPosition = (...given) => {
        if (!isFirst) ask(...given);
        isFirst = false;
      };
    });
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude: KUPANG.lon, latitude: KUPANG.lat });
    const letGo = await holdBack(page);
    await page.goto('/', { waitUntil: 'commit' });
    await button(page).click();
    await expect(page.getByRole('button', { name: 'Mencari lokasi Anda…' })).toBeDisabled();
    await letGo();
    await expect(rows(page)).toHaveCount(5);
    expect(new URL(page.url()).searchParams.has('lokasi')).toBe(false);
  });

  test('without script there is a button to search, and none that does nothing', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'id-ID' });
    const page = await context.newPage();
    await page.goto(`${baseURL}/`);
    await expect(page.getByRole('button', { name: 'Cari' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Gunakan lokasi saya' })).toBeHidden();
    await context.close();
  });
});
