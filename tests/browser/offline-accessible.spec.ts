import type { Page } from '@playwright/test';
import { findings } from './axe-findings.ts';
import { AROUND_KUPANG, expect, heading, mapIsReady, rows, WIDE } from './journey.ts';
import { cut, firstVisit, test } from './offline-journey.ts';

const section = (page: Page) => page.locator('#luring');
const status = (page: Page) => page.getByRole('status').first();
const files = { id: 'Simpan untuk luring', en: 'Save for offline use' } as const;

/** A person who saves data: nothing is fetched before it is asked for. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
}

/** Each state meets each width, theme and language, but not every combination of them. */
for (const { look, viewport, colorScheme, language } of [
  { look: 'a phone, light, id', viewport: { width: 360, height: 740 }, colorScheme: 'light', language: 'id' },
  { look: 'a desk, dark, en', viewport: WIDE, colorScheme: 'dark', language: 'en' },
] as const) {
  test.describe(`On ${look}`, () => {
    test.use({ viewport, colorScheme });
    const inLanguage = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

    test('axe finds nothing on what works without a connection', async ({ page, context, gate }) => {
      await firstVisit(page, gate);
      await page.goto(gate.origin + inLanguage('/tentang'));
      await expect(section(page).locator('.is-saved')).toHaveCount(3);
      await cut(context, gate);
      const say = language === 'id' ? /^Anda sedang luring\./ : /^You are offline\./;
      for (const { path, isThere } of [
        { path: '/', isThere: () => expect(page.getByText(/7[.,]634 (titik di|points in) 38/)).toBeVisible() },
        { path: AROUND_KUPANG, isThere: () => expect(rows(page)).toHaveCount(5) },
        { path: `${AROUND_KUPANG}&view=map`, isThere: () => mapIsReady(page) },
        { path: '/titik/SIM-04302', isThere: () => expect(page.locator('.facts')).toBeVisible() },
        { path: '/titik/SIM-99999', isThere: () => expect(heading(page)).toHaveText(/^(Titik ini|There is no)/) },
        { path: '/tentang', isThere: () => expect(section(page).locator('.is-saved')).toHaveCount(3) },
        { path: '/wilayah/53', isThere: () => expect(heading(page)).toHaveText(/^(Halaman ini|This page)/) },
      ]) {
        await page.goto(gate.origin + inLanguage(path));
        await isThere();
        if (path !== '/wilayah/53') await expect(page.getByRole('main').getByText(say).first(), path).toBeVisible();
        expect(await findings(page), path).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${path}: nothing scrolls sideways`).toBeLessThanOrEqual(0);
      }
    });

    test('saving by the keyboard keeps the focus in the section, and says where it stands', async ({ page, gate }) => {
      await saveData(page);
      await page.goto(gate.origin + inLanguage('/tentang'));
      const title = page.getByRole('heading', { name: files[language] });
      const one = section(page).locator('[data-file="points"]').getByRole('button');
      await expect(one).toBeVisible({ timeout: 120_000 });
      expect(await findings(page), 'not saved').toEqual([]);

      // The file is held back until the page was looked at.
      let goOn = () => {};
      const held = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      await page.route('**/data/points-*', async (route) => {
        await held;
        await route.continue();
      });
      await one.focus();
      await page.keyboard.press('Enter');
      const bar = section(page).getByRole('progressbar');
      await expect(bar).toHaveAttribute('aria-label', /^(Titik internet|Internet points)$/);
      await expect(status(page)).toHaveText(/^(Mengambil: Titik internet|Fetching: Internet points)\.$/);
      await expect(title).toBeFocused();
      expect(await findings(page), 'saving').toEqual([]);
      goOn();
      await expect(status(page)).toHaveText(/^(Tersimpan: Titik internet|Saved: Internet points)\.$/);
      await expect(title).toBeFocused();

      const rest = page.getByRole('button', { name: /^(Simpan sisanya|Save the rest)/ });
      await rest.focus();
      await page.keyboard.press('Enter');
      await expect(status(page)).toHaveText(/^(Semua tersimpan|Everything is saved)\.$/);
      await expect(title).toBeFocused();
      expect(await findings(page), 'saved').toEqual([]);
    });

    test('axe finds nothing where nothing can be kept', async ({ page, gate }) => {
      await page.addInitScript(() => Reflect.defineProperty(window, 'caches', { value: undefined }));
      await page.goto(gate.origin + inLanguage('/tentang'));
      await expect(section(page).locator('.trouble')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
