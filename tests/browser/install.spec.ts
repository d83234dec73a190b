import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

const install = (page: Page) => page.getByRole('button', { name: 'Pasang aplikasi' });
const share = (page: Page) => page.getByText('ketuk Bagikan, lalu Tambah ke Layar Utama');

interface Offering extends Window {
  asked?: number;
}

/** What Chromium tells a page that may be installed; gives whether the page keeps the browser's own hint back. */
function offer(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => {
        const own = window as Offering;
        own.asked = (own.asked ?? 0) + 1;
      },
    });
    return !window.dispatchEvent(event);
  });
}

const timesAsked = (page: Page) => page.evaluate(() => (window as Offering).asked ?? 0);

test('Installing is offered where it is spoken of, asked once, and nothing pops up by itself', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('combobox')).toBeVisible();
  expect(await offer(page), 'the hint of the browser is held back').toBe(true);
  await expect(install(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Apa artinya?' }).click();
  await expect(install(page)).toBeVisible();
  expect(await timesAsked(page)).toBe(0);

  await install(page).focus();
  await page.keyboard.press('Enter');
  expect(await timesAsked(page)).toBe(1);
  // An offer can be taken up once; a button that does nothing any more would be a lie.
  await expect(install(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Simpan untuk luring' })).toBeFocused();

  // Who declined is offered it again when the browser does; who has it is not.
  await offer(page);
  await expect(install(page)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('appinstalled')));
  await expect(install(page)).toHaveCount(0);
  expect(await timesAsked(page)).toBe(1);
});

test('Where no browser offers it, installing is not spoken of', async ({ page }) => {
  await page.goto('/tentang');
  await expect(page.getByRole('heading', { name: 'Simpan untuk luring' })).toBeVisible();
  await expect(install(page)).toHaveCount(0);
  await expect(share(page)).toHaveCount(0);
});

test.describe('On an iPhone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
  });

  test('the share menu is named, but not to who opened the app from the home screen', async ({ page }) => {
    await page.goto('/tentang');
    await expect(share(page)).toBeVisible();
    await expect(install(page)).toHaveCount(0);
    await page.addInitScript(() => {
      const real = window.matchMedia.bind(window);
      window.matchMedia = (query) => real(query.includes('standalone') ? 'all' : query);
    });
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Simpan untuk luring' })).toBeVisible();
    await expect(share(page)).toHaveCount(0);
  });
});
