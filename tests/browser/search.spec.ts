import type { Page } from '@playwright/test';
import { expect, field, heading, parameter, rows, test } from './journey.ts';

const options = (page: Page) => page.getByRole('option');

test('A misspelt name is found and chosen by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  for (
    let steps = 0;
    steps < 5 && !(await field(page).evaluate((node) => node === document.activeElement));
    steps += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('kupamg');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toContainText('Kota Kupang');
  await expect(page.getByRole('status')).toContainText('8 tempat');

  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = await options(page).nth(1).getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', second ?? '');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');

  await expect(field(page)).toHaveValue('Kota Kupang');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(rows(page)).toHaveCount(5);
  expect(parameter(page, 'tempat')).toBe('Kota Kupang');
});

test('The arrows go round: up from the field is the last place, down from the last the first', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('kupang');
  await expect(options(page)).toHaveCount(8);
  await field(page).press('ArrowUp');
  await expect(options(page).nth(7)).toHaveAttribute('aria-selected', 'true');
  await field(page).press('ArrowDown');
  await expect(options(page).nth(0)).toHaveAttribute('aria-selected', 'true');
});

test('Escape closes the places, and once more empties the field', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('kupang');
  await expect(page.getByRole('listbox')).toBeVisible();
  await field(page).press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('kupang');
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
});

test('The field is a combobox that names its list', async ({ page }) => {
  await page.goto('/');
  await expect(field(page)).toHaveAccessibleName('Desa, kota, kode pos, atau koordinat');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).fill('noelbaki');
  await expect(page.getByRole('listbox', { name: 'Tempat yang cocok' })).toBeVisible();
  const list = await field(page).getAttribute('aria-controls');
  await expect(page.getByRole('listbox')).toHaveAttribute('id', list ?? '');
});

test('Enter at once takes the first place as soon as it comes', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('jogja');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue(/Yogyakarta/);
  await expect(rows(page)).not.toHaveCount(0);
});

test('A postal code is a place', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('85228');
  await expect(options(page).first()).toContainText('Kode pos');
  await options(page).first().click();
  await expect(rows(page)).toHaveCount(5);
  await expect(field(page)).toHaveValue(/85228/);
});

test('Pasted coordinates are a place, named after the nearest village', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('-10.16, 123.66');
  await expect(options(page)).toHaveCount(1);
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('Dekat Kel. Oesapa Selatan');
  await expect(page).toHaveURL(/lat=-10\.16&lon=123\.66/);
  await expect(rows(page)).toHaveCount(5);
});

test('The name of a point opens its page', async ({ page }) => {
  await page.goto('/titik/SIM-04302');
  const name = (await heading(page).innerText()).replace('Simulasi: ', '');
  await page.goto('/');
  await field(page).fill(name);
  await options(page).filter({ hasText: 'Titik internet' }).first().click();
  await expect(page).toHaveURL(/\/titik\/SIM-04302/);
  await expect(heading(page)).toContainText(name);
});

test('The cross starts over', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('kupang');
  await field(page).press('Enter');
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Hapus dan cari tempat lain' }).click();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Gunakan lokasi saya' })).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
});

test('A name that nobody knows is answered by a sentence', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('qqqqxxzz');
  await expect(page.getByText('Tidak ada tempat bernama “qqqqxxzz”.')).toBeVisible();
  await field(page).press('Enter');
  await expect(heading(page)).toHaveText('Titik internet gratis terdekat');
});

test('A search that fails says so, and Enter asks again', async ({ page, faults }) => {
  faults.expect(/503/);
  let broken = true;
  await page.route('**/api/v1/places*', (route) => (broken ? route.fulfill({ status: 503 }) : route.continue()));
  await page.goto('/');
  await field(page).fill('kupang');
  await expect(page.getByText('Pencarian tempat gagal.')).toBeVisible();
  broken = false;
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('Kota Kupang');
});
