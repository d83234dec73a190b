import {
  AROUND_KUPANG,
  expect,
  field,
  heading,
  KUPANG,
  listedIds,
  parameter,
  rows,
  siteOrigin,
  test,
} from './journey.ts';

const DETAILED = `${AROUND_KUPANG}&radius=25000&category=school,health&status=active&limit=10`;

test('A reload shows the same view', async ({ page }) => {
  await page.goto(DETAILED);
  const before = await listedIds(page, 10);
  const address = page.url();
  await page.reload();
  expect(await listedIds(page, 10)).toEqual(before);
  expect(page.url()).toBe(address);
});

test('A link opened by somebody else shows the same view', async ({ page, browser, faults }) => {
  await page.goto(AROUND_KUPANG);
  await page.getByRole('button', { name: 'Hanya yang aktif' }).click();
  await page.getByRole('button', { name: 'Tampilkan lagi' }).click();
  const mine = await listedIds(page, 10);
  const title = await page.title();
  const other = await browser.newContext({ baseURL: siteOrigin() });
  await faults.watch(other);
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  expect(await listedIds(theirs, 10)).toEqual(mine);
  await expect(theirs).toHaveTitle(title);
  await other.close();
});

test.describe('A person who shares where they are', () => {
  test.use({ geolocation: { longitude: KUPANG.lon, latitude: KUPANG.lat }, permissions: ['geolocation'] });

  test('does not tell others that it is their own location', async ({ page, browser, faults }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Gunakan lokasi saya' }).click();
    await expect(field(page)).toHaveValue(/^Lokasi Anda/);
    await expect(rows(page)).toHaveCount(5);
    const other = await browser.newContext({ baseURL: siteOrigin() });
    await faults.watch(other);
    const theirs = await other.newPage();
    await theirs.goto(page.url());
    await expect(field(theirs)).toHaveValue('Dekat Kel. Oesapa Selatan');
    await rows(theirs).first().click();
    await expect(theirs.locator('.reach')).toContainText('dari Kel. Oesapa Selatan');
    await other.close();
  });
});

test('Back from a point returns to the row and the scroll it was opened from', async ({ page }) => {
  await page.goto(`${AROUND_KUPANG}&limit=15&radius=25000`);
  const ids = await listedIds(page, 15);
  const tenth = rows(page).nth(9);
  await tenth.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
  expect(scrolled).toBeGreaterThan(300);
  await tenth.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/titik/${ids[9]}`));
  await expect.poll(() => page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
  await page.goBack();
  await expect(tenth.getByRole('link')).toBeFocused();
  await expect.poll(() => page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(scrolled);
});

test('Every step of a search can be gone back, one by one', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('kupang');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('Kota Kupang');
  await field(page).fill('jogja');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue(/Yogyakarta/);
  await page.goBack();
  await expect(field(page)).toHaveValue('Kota Kupang');
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount(0);
});

test('A link with nonsense in it opens the start', async ({ page }) => {
  await page.goto('/?lat=abc&lon=&radius=-1&limit=1e9&category=%00,castle&map=99/x&lang=xx&view=moon');
  await expect(heading(page)).toHaveText('Titik internet gratis terdekat');
  await expect(page.getByRole('button', { name: 'Gunakan lokasi saya' })).toBeVisible();
});

test('The name of a place in a link is shown as text and nothing else', async ({ page }) => {
  await page.goto(`${AROUND_KUPANG}&tempat=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(field(page)).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('The mark leads home', async ({ page }) => {
  await page.goto(DETAILED);
  await page.getByRole('link', { name: 'Titik Internet, halaman utama' }).click();
  await expect(page.getByRole('button', { name: 'Gunakan lokasi saya' })).toBeVisible();
  expect(parameter(page, 'lat')).toBeNull();
});
