import type { Page } from '@playwright/test';
import {
  AROUND_KUPANG,
  AT_SEA,
  askNearest,
  expect,
  heading,
  KUPANG,
  listedIds,
  parameter,
  rows,
  test,
} from './journey.ts';

const chip = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: 'Saringan' }).getByRole('button', { name });
const menu = (page: Page) => page.getByRole('dialog');

/** The rows are what the interface gives for the same question. */
async function expectSameAsAnswer(page: Page, query: Record<string, string | number>): Promise<void> {
  const expected = await askNearest(page, { ...KUPANG, limit: 5, maxDistance: 10_000, ...query });
  await expect.poll(() => listedIds(page, expected.length)).toEqual(expected.map(({ id }) => id));
}

test('Active only', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  await chip(page, 'Hanya yang aktif').click();
  await expect(chip(page, 'Hanya yang aktif')).toHaveAttribute('aria-pressed', 'true');
  await expectSameAsAnswer(page, { status: 'active' });
  expect(parameter(page, 'status')).toBe('active');
  await chip(page, 'Hanya yang aktif').click();
  await expectSameAsAnswer(page, {});
  expect(parameter(page, 'status')).toBeNull();
});

test('Kinds of place, several at once, with the number of each beside it', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  await chip(page, 'Jenis tempat').click();
  await expect(menu(page)).toHaveAccessibleName('Jenis tempat');
  await expect(menu(page).getByText('4.199')).toBeVisible();
  await menu(page)
    .getByRole('checkbox', { name: /Puskesmas/ })
    .check();
  await menu(page)
    .getByRole('checkbox', { name: /Kantor desa/ })
    .check();
  await menu(page).getByRole('button', { name: 'Selesai' }).click();
  await expect(menu(page)).toBeHidden();
  await expect(chip(page, 'Jenis tempat (2)')).toBeFocused();
  expect(parameter(page, 'category')).toBe('health,village-office');
  await expectSameAsAnswer(page, { category: 'health,village-office' });
});

test('Connection', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  await chip(page, 'Sambungan').click();
  await menu(page).getByRole('checkbox', { name: /VSAT/ }).check();
  await page.keyboard.press('Escape');
  await expect(chip(page, 'VSAT')).toBeVisible();
  await expectSameAsAnswer(page, { technology: 'vsat' });
});

test('Status', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  await chip(page, 'Keadaan').click();
  await menu(page)
    .getByRole('checkbox', { name: /Gangguan/ })
    .check();
  await menu(page)
    .getByRole('checkbox', { name: /Belum diperiksa/ })
    .check();
  await page.keyboard.press('Escape');
  await expect(chip(page, 'Keadaan (2)')).toBeVisible();
  expect(parameter(page, 'status')).toBe('trouble,unverified');
  const expected = await askNearest(page, { ...KUPANG, limit: 5, maxDistance: 10_000, status: 'trouble,unverified' });
  if (expected.length > 0) await expectSameAsAnswer(page, { status: 'trouble,unverified' });
  else await expect(heading(page)).toHaveText('Tidak ada titik yang cocok dalam 10 km.');
});

test('Filters are combined, and one step back takes one menu back', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  await chip(page, 'Hanya yang aktif').click();
  await chip(page, 'Jenis tempat').click();
  await menu(page)
    .getByRole('checkbox', { name: /Sekolah/ })
    .check();
  await menu(page)
    .getByRole('checkbox', { name: /Puskesmas/ })
    .check();
  await menu(page).getByRole('button', { name: 'Selesai' }).click();
  await chip(page, 'Sambungan').click();
  await menu(page)
    .getByRole('checkbox', { name: /Serat optik/ })
    .check();
  await menu(page).getByRole('button', { name: 'Selesai' }).click();
  await expectSameAsAnswer(page, { status: 'active', category: 'school,health', technology: 'fibre' });
  await page.goBack();
  await expectSameAsAnswer(page, { status: 'active', category: 'school,health' });
  await page.goBack();
  await expectSameAsAnswer(page, { status: 'active' });
  await page.goForward();
  await expectSameAsAnswer(page, { status: 'active', category: 'school,health' });
});

test('A choice is cleared in its menu', async ({ page }) => {
  await page.goto(`${AROUND_KUPANG}&category=health`);
  await chip(page, 'Puskesmas').click();
  await expect(menu(page).getByRole('checkbox', { name: /Puskesmas/ })).toBeChecked();
  await menu(page).getByRole('button', { name: 'Hapus pilihan' }).click();
  await expect(menu(page).getByRole('checkbox', { name: /Puskesmas/ })).not.toBeChecked();
  expect(parameter(page, 'category')).toBeNull();
});

test('The radius is chosen from the list of radii', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  await chip(page, 'Dalam 10 km').click();
  await expect(menu(page).getByRole('radio', { name: 'Dalam 10 km' })).toBeChecked();
  await menu(page).getByText('Dalam 5 km').click();
  await expect(menu(page)).toBeHidden();
  expect(parameter(page, 'radius')).toBe('5000');
  await expectSameAsAnswer(page, { maxDistance: 5000 });
  await chip(page, 'Dalam 5 km').click();
  await menu(page).getByText('Semua jarak').click();
  await expect(page.getByText('5 titik terdekat · jarak garis lurus')).toBeVisible();
});

test('A tap beside the menu closes it', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  await chip(page, 'Dalam 10 km').click();
  await expect(menu(page)).toBeVisible();
  await page.mouse.click(200, 60);
  await expect(menu(page)).toBeHidden();
  await expect(chip(page, 'Dalam 10 km')).toBeFocused();
});

test('"Show more" adds rows below those that are there', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  const before = await listedIds(page, 5);
  await page.getByRole('button', { name: 'Tampilkan lagi' }).click();
  const after = await listedIds(page, 10);
  expect(after.slice(0, 5)).toEqual(before);
  expect(parameter(page, 'limit')).toBe('10');
  const expected = await askNearest(page, { ...KUPANG, limit: 10, maxDistance: 10_000 });
  expect(after).toEqual(expected.map(({ id }) => id));
});

test('The list widens to 25 km', async ({ page }) => {
  await page.goto(`${AROUND_KUPANG}&category=tourism,transport,business,health,village-office`);
  await page.getByRole('button', { name: 'Cari sampai 25 km' }).click();
  expect(parameter(page, 'radius')).toBe('25000');
  await expectSameAsAnswer(page, {
    category: 'health,village-office,tourism,transport,business',
    maxDistance: 25_000,
  });
});

test('Nothing in reach is explained, measured and widened', async ({ page }) => {
  const [lon, lat] = [122.4, -9.9];
  const [nearest] = await askNearest(page, { lon, lat, limit: 1 });
  await page.goto(AT_SEA);
  await expect(heading(page)).toHaveText('Tidak ada titik dalam 10 km.');
  const kilometres = Math.round((nearest?.properties.distance ?? 0) / 1000);
  expect(kilometres).toBeGreaterThan(10);
  await expect(page.locator('.say p')).toContainText(`Yang terdekat ${kilometres}\u00a0km dari`);
  await expect(
    page.getByRole('img', { name: `Jangkauan 10\u00a0km, titik terdekat ${kilometres}\u00a0km` }),
  ).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: /^Perluas sampai/ }).click();
  await expect(rows(page).first()).toHaveAttribute('data-point', nearest?.id ?? '');
  await expect(heading(page)).toHaveText('Titik internet gratis terdekat');
});

test('Filters that leave nothing in reach can all be cleared', async ({ page }) => {
  await page.goto(`${AROUND_KUPANG}&category=other`);
  await expect(heading(page)).toHaveText('Tidak ada titik yang cocok dengan saringan ini.');
  await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
  await expectSameAsAnswer(page, {});
});
