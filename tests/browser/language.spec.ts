import { AROUND_KUPANG, expect, field, heading, parameter, rows, siteOrigin, test } from './journey.ts';

const SCREENS = [
  { name: 'start', path: '/' },
  { name: 'list', path: AROUND_KUPANG },
  { name: 'map', path: `${AROUND_KUPANG}&view=map` },
  { name: 'point', path: '/titik/SIM-04302' },
  { name: 'nothing in reach', path: '/dekat?lat=-9.9&lon=122.4' },
] as const;

for (const { name, path } of SCREENS) {
  test(`Page, title and strip say that the data are simulated: ${name}`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveTitle(/ · Titik Internet \(data simulasi\)$/);
    await expect(page.getByText('Data simulasi, bukan lokasi resmi.').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'id');
    await page.goto(`${path + (path.includes('?') ? '&' : '?')}lang=en`);
    await expect(page).toHaveTitle(/ · Titik Internet \(simulated data\)$/);
    await expect(page.getByText('Simulated data, not official locations.').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
}

test('"What is this?" opens the page that explains the simulation', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.getByRole('link', { name: 'What is this?' }).click();
  await expect(heading(page)).toHaveText('About this service');
  await expect(page.getByRole('heading', { name: 'What does simulated data mean?' })).toBeVisible();
  await expect(page.getByText('7,634', { exact: true })).toBeVisible();
  await expect(page).toHaveTitle('About this service · Titik Internet (simulated data)');
});

test('The language is switched in place, stated in the address and remembered', async ({ page, context }) => {
  await page.goto(AROUND_KUPANG);
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(heading(page)).toHaveText('Nearest free internet point');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(parameter(page, 'lang')).toBe('en');
  const later = await context.newPage();
  await later.goto(`${siteOrigin()}/`);
  await expect(heading(later)).toHaveText('Nearest free internet point');
  await later.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  await expect(heading(later)).toHaveText('Titik internet gratis terdekat');
  await later.reload();
  await expect(heading(later)).toHaveText('Titik internet gratis terdekat');
});

test('A link in a language holds for its reader without changing what they remember', async ({ page }) => {
  await page.goto('/?lang=en');
  await expect(heading(page)).toHaveText('Nearest free internet point');
  await page.goto('/');
  await expect(heading(page)).toHaveText('Titik internet gratis terdekat');
});

test('The language stays on the way from list to point', async ({ page }) => {
  await page.goto(`${AROUND_KUPANG}&lang=en`);
  await rows(page).first().click();
  await expect(page.getByRole('link', { name: 'Open in maps' })).toBeVisible();
  await expect(heading(page)).toHaveText(/^Simulated: /);
  await expect(page.locator('.lead .status')).toHaveText('Active checked 13 June 2020');
});

test('Numbers are written as each language writes them', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('7.634 titik di 38 provinsi')).toBeVisible();
  await page.goto('/?lang=en');
  await expect(page.getByText('7,634 points in 38 provinces')).toBeVisible();
  await page.goto(AROUND_KUPANG);
  await expect(rows(page).first().locator('.far')).toHaveText('3,1 km');
  await page.goto(`${AROUND_KUPANG}&lang=en`);
  await expect(rows(page).first().locator('.far')).toHaveText('3.1 km');
  await expect(rows(page).first().locator('.way')).toHaveText('west');
  await expect(field(page)).toHaveAccessibleName('Village, city, postal code or coordinates');
});
