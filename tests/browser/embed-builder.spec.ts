import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { readEmbed } from '../../shared/embed-options.ts';
import { elementsOf } from '../html-elements.ts';
import { expect, test, WIDE } from './journey.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const GUIDES = ['/untuk-webmaster', '/untuk-webmaster?lang=en'] as const;
const BUILDERS = [
  '/sematkan',
  '/sematkan?lang=en&region=53.71&category=school&cari=noelbaki',
  '/sematkan?region=99&view=grid&point=SIM-00001&ambil=component',
  '/sematkan?screen=plan&region=53&ambil=link',
  '/sematkan?ambil=qr',
] as const;

const preview = (page: Page) => page.locator('#pratinjau');
const snippet = (page: Page) => page.locator('#teks-iframe');
/** What the snippet asks for. */
async function asked(page: Page) {
  const [frame] = elementsOf(await snippet(page).inputValue());
  const src = frame?.attributes.src ?? '';
  return { ...readEmbed(new URL(src).searchParams), src, attributes: frame?.attributes };
}
const ready = (page: Page) => expect(page.getByRole('button', { name: 'Salin' }).first()).toBeVisible();

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults, string[]>(async (values) => {
    const { axe: own } = window as unknown as { axe: typeof import('axe-core') };
    // What the frame itself shows is checked on its own page.
    return own.run(document, { runOnly: { type: 'tag', values }, iframes: false });
  }, RULES);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`For webmasters, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of [...GUIDES, ...BUILDERS])
      for (const viewport of [{ width: 320, height: 700 }, WIDE]) {
        test(`axe finds nothing and nothing scrolls sideways: ${path}, ${viewport.width}`, async ({ page }) => {
          await page.setViewportSize(viewport);
          await page.goto(path);
          expect(await findings(page)).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(overflow).toBeLessThanOrEqual(0);
        });
      }
  });
}

test('Preview, snippet and address follow each choice, and the address opens the same again', async ({ page }) => {
  await page.goto('/sematkan');
  await ready(page);
  await page.getByLabel('Provinsi').selectOption({ label: 'Nusa Tenggara Timur' });
  await page.getByLabel('Kabupaten atau kota').selectOption({ label: 'Kota Kupang' });
  await expect(page).toHaveURL(/\/sematkan\?region=53\.71$/);
  await page.getByLabel('Daftar saja').check();
  await page.getByLabel('Gelap').check();
  await page.getByLabel('Saringan', { exact: true }).uncheck();
  await page.getByText('Saringan awal').click();
  await page.getByLabel('Puskesmas').check();
  await page.getByLabel('Nama bingkai').fill('Internet gratis "Kupang" & sekitarnya');
  await page.getByLabel('Tinggi').fill('700');
  await page.getByLabel('Warna aksen').fill('#1f2f5c');
  await expect(page).toHaveURL(/accent=1f2f5c/);
  await expect(page).toHaveURL(/category=health/);
  await expect(preview(page)).toHaveAttribute('height', '700');
  const { options, faults, attributes, src } = await asked(page);
  expect(faults).toEqual([]);
  expect(options).toMatchObject({
    region: '53.71',
    view: 'list',
    theme: 'dark',
    filters: false,
    search: true,
    accent: '#1f2f5c',
    find: { category: ['health'] },
  });
  expect(attributes).toMatchObject({
    title: 'Internet gratis "Kupang" & sekitarnya',
    height: '700',
    allow: 'geolocation',
  });
  expect(await preview(page).getAttribute('src')).toBe(new URL(src).pathname + new URL(src).search);

  const text = await snippet(page).inputValue();
  await page.goto(page.url());
  await expect(snippet(page)).toHaveValue(text);
  await expect(page.getByLabel('Kabupaten atau kota')).toHaveValue('53.71');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByLabel('Regency or city')).toHaveValue('53.71');
  expect((await asked(page)).options).toEqual({ ...options, language: 'en' });
});

test('By keyboard alone: a place is found and chosen, the view set, the code copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sematkan');
  await ready(page);
  await page.getByLabel(/^Cari wilayah/).focus();
  await page.keyboard.type('kota kupang');
  await expect(page.locator('.found a').first()).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/\d+ tempat yang cocok/);
  // Past the button of the field.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.found a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=53\.71/);
  await expect(page.locator('.found a')).toHaveCount(0);
  await expect(page.getByLabel(/^Cari wilayah/)).toBeFocused();
  await expect(page.getByLabel('Kabupaten atau kota')).toHaveValue('53.71');

  await page.locator('input[name=view][value=both]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/view=list/);
  await page.locator('#ambil-iframe').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#teks-component')).toBeVisible();
  await expect(snippet(page)).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const copy = page.locator('[data-copies=teks-component]');
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Disalin');
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(pasted).toBe(await page.locator('#teks-component').inputValue());
  const [, component] = elementsOf(pasted);
  expect(component?.attributes).toMatchObject({ region: '53.71', view: 'list', lang: 'id' });
});

test('What cannot be copied is selected, and said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto('/sematkan?region=53');
  await page.getByRole('button', { name: 'Salin' }).first().click();
  await expect(page.getByRole('status')).toHaveText(/Ctrl\+C/);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await snippet(page).inputValue());
});

test('A search that is not answered leaves what was chosen and says so', async ({ page, faults }) => {
  faults.expect(/Failed to load resource|net::ERR/);
  await page.goto('/sematkan?region=53');
  await ready(page);
  const text = await snippet(page).inputValue();
  await page.route('**/sematkan?*', (route) => route.abort());
  await page.getByLabel(/^Cari wilayah/).fill('kupang');
  await expect(page.getByRole('status')).toHaveText(/tidak terjawab/);
  await expect(snippet(page)).toHaveValue(text);
});

test('The history holds no step for each choice', async ({ page }) => {
  await page.goto('/tentang');
  await page.goto('/sematkan');
  await ready(page);
  for (const view of ['Daftar saja', 'Peta saja', 'Daftar dan peta', 'Daftar saja']) {
    await page.getByLabel(view, { exact: true }).check();
    const value = view === 'Daftar saja' ? /view=list/ : view === 'Peta saja' ? /view=map/ : /sematkan$/;
    await expect(page).toHaveURL(value);
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/tentang$/);
});

test('The QR code is a file to keep', async ({ page }) => {
  await page.goto('/sematkan?region=53.71&ambil=qr');
  await expect(page.locator('.code img')).toHaveJSProperty('complete', true);
  expect(await page.locator('.code img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    100,
  );
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Unduh kode QR').click()]);
  expect(download.suggestedFilename()).toBe('titik-internet.svg');
});

for (const query of [
  'title="><script>alert(1)</script>&cari=<img src=x onerror=alert(1)>',
  'q=</textarea><script>alert(1)</script>&tempat=<svg onload=alert(1)>&lat=-10&lon=123',
  'accent=red;background:url(//evil.example)&region=../../evil&point=../evil',
]) {
  test(`Nothing of a hostile address runs: ${query}`, async ({ page }) => {
    page.on('dialog', () => expect(false, 'a script of the address ran').toBe(true));
    await page.goto(`/sematkan?${query.replace(/[<>"; ]/g, encodeURIComponent)}`);
    await ready(page);
    await page.getByLabel('Daftar saja').check();
    await expect(page).toHaveURL(/view=list/);
    expect(elementsOf(await snippet(page).inputValue()).map(({ name }) => name)).toEqual(['iframe', 'a']);
    expect(await page.locator('script').count()).toBe(1);
  });
}

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to snippets, lists of the chosen province, and places found by name', async ({ page }) => {
    await page.goto('/sematkan');
    await page.getByLabel('Provinsi').selectOption({ label: 'Nusa Tenggara Timur' });
    await page.getByLabel('Daftar saja').check();
    await page.getByLabel('Kolom pencarian').uncheck();
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByLabel('Kabupaten atau kota').selectOption({ label: 'Kota Kupang' });
    await page.getByRole('button', { name: 'Terapkan' }).click();
    expect((await asked(page)).options).toMatchObject({ region: '53.71', view: 'list', search: false, filters: true });
    await expect(page.getByRole('button', { name: 'Salin' })).toHaveCount(0);

    await page.getByLabel(/^Cari wilayah/).fill('noelbaki');
    await page.getByRole('button', { name: 'Cari' }).click();
    await page.locator('.found a').first().click();
    const { options } = await asked(page);
    expect(options).toMatchObject({ region: null, view: 'list', search: false });
    expect(options.find.place).toBe('Desa Noelbaki');
    await page.getByRole('link', { name: 'Hapus' }).click();
    expect((await asked(page)).options.find.place).toBeNull();

    await page.locator('label[for=ambil-qr]').click();
    await expect(page.locator('.code img')).toBeVisible();
    await page.setViewportSize(WIDE);
    await page.locator('label[for=pratinjau-phone]').click();
    await expect(preview(page)).toHaveCSS('width', '360px');
  });
});

test('The planner leads to the builder for its region', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto('/rencana?region=53&lang=en');
  await page.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('link', { name: /Show it on your site/ }).click();
  await expect(page).toHaveURL(/\/sematkan\?lang=en&screen=plan&region=53$/);
  expect((await asked(page)).options).toMatchObject({ screen: 'plan', region: '53', language: 'en' });
});
