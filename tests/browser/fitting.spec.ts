import type { Page } from '@playwright/test';
import { AROUND_KUPANG, AT_SEA, expect, mapIsReady, rows, test, WIDE } from './journey.ts';

const POINT = '/titik/SIM-04302?lat=-10.16&lon=123.66';

/** Screens, and what is there when they are. */
const SCREENS: readonly { name: string; path: string; ready: (page: Page) => Promise<void> }[] = [
  {
    name: 'start',
    path: '/',
    ready: (page) => expect(page.getByText(/7[.,]634 (titik di|points in) 38/)).toBeVisible(),
  },
  { name: 'list', path: AROUND_KUPANG, ready: (page) => expect(rows(page)).toHaveCount(5) },
  { name: 'nothing', path: AT_SEA, ready: (page) => expect(rows(page)).toHaveCount(1) },
  { name: 'point', path: POINT, ready: (page) => expect(rows(page)).toHaveCount(2) },
  { name: 'about', path: '/tentang', ready: (page) => expect(page.getByText(/^[0-9a-f]{12}$/)).toBeVisible() },
  { name: 'map', path: `${AROUND_KUPANG}&view=map`, ready: async (page) => void (await mapIsReady(page)) },
];

const overflow = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
  });

/** What of the text lies beyond the right edge, other than in the row of chips and on the map. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(p, h1, h2, dt, dd, button, a, summary)')]
      .filter((element) => !element.closest('.chips, .sr, .map-pane, [hidden]'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.textContent),
  );

for (const { name, path, ready } of SCREENS) {
  test(`320 px, both languages: no sideways scroll, nothing cut off, every target at least 24 px: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of ['id', 'en']) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await ready(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await cutOff(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    }
  });
}

for (const { name, path, ready } of SCREENS.filter((screen) => screen.name !== 'map')) {
  test(`Letters of 200 %: nothing overlaps the edge: ${name}`, async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      });
    });
    await page.goto(path);
    await ready(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

/** WCAG 2.5.8: 24 by 24 px, links inside a sentence excepted. Chips and icons carry a larger target round what is drawn. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSentence = (element: Element) =>
      element.matches('p a, dd a') && (element.parentElement?.textContent ?? '').trim() !== element.textContent?.trim();
    const found: string[] = [];
    const all = document.querySelectorAll('a[href], button, input, summary, [role="option"], [role="combobox"]');
    for (const element of all) {
      const target = element.matches('.choice input') ? (element.closest('label') ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || inSentence(element)) continue;
      if (width < 24 || height < 24) found.push(`${element.outerHTML.slice(0, 80)} ${width} x ${height}`);
    }
    return found;
  });
}

test('Every target is at least 24 px: menu, places and the map beside the list', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(AROUND_KUPANG);
  await mapIsReady(page);
  await page.getByRole('button', { name: 'Jenis tempat' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').fill('kupang');
  await expect(page.getByRole('option')).toHaveCount(8);
  expect(await smallTargets(page)).toEqual([]);
});

test('Pinch zoom is allowed', async ({ page }) => {
  for (const path of ['/', '/api']) {
    await page.goto(path);
    const viewport = (await page.locator('meta[name="viewport"]').getAttribute('content')) ?? '';
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
  }
});

test.describe('A person who wants less motion', () => {
  test.use({
    contextOptions: { reducedMotion: 'reduce' },
    geolocation: { longitude: 123.66, latitude: -10.16 },
    permissions: ['geolocation'],
  });

  test('sees no pulse and no blinking skeleton', async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto('/');
    await page.getByRole('button', { name: 'Gunakan lokasi saya' }).click();
    await expect(page.locator('.map-origin-here')).toBeVisible();
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving).toBe(0);
  });
});

test.describe('A person who has nothing against motion', () => {
  test.use({ geolocation: { longitude: 123.66, latitude: -10.16 }, permissions: ['geolocation'] });

  test('sees the pulse of the own place, and nothing else that moves', async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto('/');
    await page.getByRole('button', { name: 'Gunakan lokasi saya' }).click();
    await expect(page.locator('.map-origin-here')).toBeVisible();
    await expect(rows(page)).toHaveCount(5);
    await expect(page.locator('.bone')).toHaveCount(0);
    const moving = () =>
      page.evaluate(() =>
        document.getAnimations().map((one) => (one instanceof CSSAnimation ? one.animationName : 'other')),
      );
    await expect.poll(moving).toEqual(['map-here']);
  });
});
