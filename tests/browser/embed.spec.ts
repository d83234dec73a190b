import type { Page } from '@playwright/test';
import { axeFindings, expect, iframe, inside, rowsOf, test } from './embed-journey.ts';
import { KUPANG, siteOrigin, WIDE } from './journey.ts';

const HERE = { longitude: KUPANG.lon, latitude: KUPANG.lat };
const AROUND = `lat=${KUPANG.lat}&lon=${KUPANG.lon}`;
const locateButton = (page: Page) => inside(page).getByRole('button', { name: 'Gunakan lokasi saya' });
const say = (page: Page) => inside(page).locator('.frame-say');

test.describe('A frame on a site with a strict policy of its own', () => {
  test('shows the points of its region, says that they are simulated, and leads to the site itself', async ({
    page,
    host,
  }) => {
    const { url } = await host({ body: iframe('?region=53.71&category=school') });
    await page.goto(url);
    const frame = inside(page);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Titik internet gratis di Kota Kupang');
    await expect(rowsOf(frame)).toHaveCount(5);
    for (const meta of await frame.locator('.rows .meta').allTextContents()) expect(meta).toContain('Sekolah');
    await expect(frame.getByText('Data simulasi, bukan lokasi resmi.')).toBeVisible();
    const open = frame.getByRole('link', { name: /Buka di Titik Internet/ });
    await expect(open).toHaveAttribute('target', '_blank');
    const address = new URL((await open.getAttribute('href')) ?? '');
    expect(address.pathname).toBe('/wilayah/53.71');
    expect(address.searchParams.get('category')).toBe('school');
  });

  test('finds places and points only inside its region, by suggestion and by text', async ({ page, host }) => {
    const { url } = await host({ body: iframe('?region=53.71&view=list') });
    await page.goto(url);
    const frame = inside(page);
    const field = frame.getByLabel('Desa, kota, kode pos, atau koordinat');
    await field.fill('oes');
    await expect(frame.getByRole('option').first()).toBeVisible();
    for (const option of await frame.getByRole('option').allTextContents()) expect(option).toContain('Kota Kupang');
    await field.press('ArrowDown');
    const chosen = (await frame.getByRole('option', { selected: true }).locator('.place-name').textContent()) ?? '';
    await field.press('Enter');
    await expect(field).toHaveValue(chosen);
    await expect(rowsOf(frame).first().locator('.far')).toBeVisible();
    await expect(field, 'who types goes on where they were').toBeFocused();
    for (const where of await frame.locator('.rows .where').allTextContents())
      expect(where.replace(/\s/g, ' ')).toMatch(/Kec\. (Alak|Maulafa|Oebobo|Kota Raja|Kelapa Lima|Kota Lama)/);
    await field.fill('Denpasar');
    await field.press('Enter');
    await expect(frame.locator('section.say')).toContainText('Tidak ada tempat bernama “Denpasar” di Kota Kupang.');
  });

  test('changes its filters in place and opens a point, without an entry in the history of the page', async ({
    page,
    host,
  }) => {
    const { url } = await host({ body: iframe(`?region=53&view=list&${AROUND}`) });
    await page.goto(url);
    const frame = inside(page);
    const before = await page.evaluate(() => history.length);
    await frame.getByText('Hanya yang aktif').click();
    await expect(frame.locator('.chip.is-set', { hasText: 'Hanya yang aktif' })).toBeFocused();
    for (const status of await frame.locator('.rows .status b').allTextContents()) expect(status).toBe('Aktif');
    await frame.locator('summary', { hasText: 'Jenis tempat' }).click();
    await frame.getByLabel('Sekolah').check();
    await expect(frame.locator('summary.chip.is-set', { hasText: 'Jenis tempat' })).toBeVisible();
    await expect(frame.getByLabel('Sekolah'), 'the menu stays as it was').toBeChecked();
    const name = await rowsOf(frame).first().getByRole('heading').textContent();
    await rowsOf(frame).first().getByRole('link').click();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
    await expect(frame.getByRole('heading', { level: 1 })).toBeFocused();
    await frame.getByRole('link', { name: 'Kembali ke daftar' }).click();
    await expect(rowsOf(frame).first().getByRole('heading')).toHaveText(name ?? '');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('keeps nothing on the device, and does not even try', async ({ page, host, context }) => {
    await page.addInitScript(() => {
      const tell = (what: string) => () => console.error(`kept: ${what}`);
      const traps = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
      for (const name of traps) Object.defineProperty(window, name, { get: tell(name) });
      Object.defineProperty(document, 'cookie', { get: tell('cookie'), set: tell('cookie') });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: tell('serviceWorker') });
    });
    const { url } = await host({ body: iframe('?region=53.71') });
    await page.goto(url);
    const frame = inside(page);
    await expect(frame.locator('.map-summary')).toContainText('titik');
    await frame.getByText('Hanya yang aktif').click();
    await expect(frame.locator('.chip.is-set')).toBeVisible();
    await rowsOf(frame).first().getByRole('link').click();
    await expect(frame.getByRole('link', { name: 'Kembali ke daftar' })).toBeVisible();
    expect(await context.cookies()).toEqual([]);
  });

  test('has nothing that axe finds, on the page and in the frame', async ({ page, host }) => {
    const { url } = await host({ body: iframe(`?region=53&${AROUND}`) });
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize(WIDE);
      await page.goto(url);
      await expect(inside(page).locator('.map-summary')).toContainText('titik');
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test('has nothing that axe finds with any accent, in the plan, and with sentences for the webmaster', async ({
    page,
    host,
  }) => {
    for (const query of [
      `?region=53&view=list&accent=ffee00&${AROUND}`,
      '?region=53.71&view=list&theme=dark&accent=200010&lang=en',
      '?screen=plan&region=53',
      '?region=99&viw=list',
    ]) {
      const { url } = await host({ body: iframe(query) });
      await page.goto(url);
      await expect(inside(page).getByRole('heading', { level: 1 })).toBeVisible();
      expect(await axeFindings(page), query).toEqual([]);
    }
  });
});

test.describe('Where a person is', () => {
  test('is found where the person and the page round the frame allow it', async ({ page, host, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(HERE);
    const { url } = await host({ body: iframe('?region=53&view=list') });
    await page.goto(url);
    await locateButton(page).click();
    await expect(inside(page).getByLabel('Desa, kota, kode pos, atau koordinat')).toHaveValue(
      'Dekat Kel. Oesapa Selatan',
    );
    await expect(rowsOf(inside(page))).toHaveCount(5);
    await expect(locateButton(page)).toBeHidden();
  });

  test('is not asked for when the person refuses, and the sentence says how to go on', async ({ page, host }) => {
    const { url } = await host({ body: iframe('?region=53&view=list') });
    await page.goto(url);
    await locateButton(page).click();
    await expect(say(page)).toHaveText('Izin lokasi ditolak. Ketik nama desa atau kota Anda.');
    await expect(inside(page).getByLabel('Desa, kota, kode pos, atau koordinat')).toBeFocused();
  });

  test('is blocked by a page that does not allow it, which is said', async ({ page, host, context, expectFault }) => {
    expectFault(/permissions policy/i);
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(HERE);
    const { url } = await host({ body: iframe('?region=53&view=list', '') });
    await page.goto(url);
    await locateButton(page).click();
    await expect(say(page)).toHaveText(/Situs ini tidak mengizinkan lokasi di dalam bingkai/);
  });
});

test.describe('A browser without script', () => {
  test.use({ javaScriptEnabled: false });

  test('reads the points, searches, filters and opens one', async ({ page, host }) => {
    const { url } = await host({ body: iframe('?region=53.71') });
    await page.goto(url);
    const frame = inside(page);
    await expect(rowsOf(frame)).toHaveCount(5);
    expect(await frame.locator('#map noscript').innerHTML()).toContain('Peta memerlukan JavaScript.');
    await expect(frame.getByRole('button', { name: 'Gunakan lokasi saya' })).toBeHidden();
    await frame.getByLabel('Desa, kota, kode pos, atau koordinat').fill('Oesapa');
    await frame.getByRole('button', { name: 'Cari' }).click();
    await expect(rowsOf(frame).first().locator('.far')).toBeVisible();
    await frame.locator('summary', { hasText: 'Jenis tempat' }).click();
    await frame.getByLabel('Sekolah').check();
    await frame.locator('#menu-category').getByRole('button', { name: 'Terapkan' }).click();
    await expect(frame.locator('summary.is-set', { hasText: 'Jenis tempat' })).toBeVisible();
    for (const meta of await frame.locator('.rows .meta').allTextContents()) expect(meta).toContain('Sekolah');
    await rowsOf(frame).first().getByRole('link').click();
    await expect(frame.getByRole('link', { name: 'Kembali ke daftar' })).toBeVisible();
  });
});

test('In a sandbox that allows scripts alone, as some content systems have it, the frame still finds places', async ({
  page,
  host,
}) => {
  const { url } = await host({ body: iframe('?region=53.71&view=both', 'sandbox="allow-scripts"') });
  await page.setViewportSize(WIDE);
  await page.goto(url);
  const frame = inside(page);
  await expect(frame.locator('.map-summary')).toContainText('titik');
  await frame.getByLabel('Desa, kota, kode pos, atau koordinat').fill('Oesapa');
  await frame.getByRole('button', { name: 'Cari' }).click();
  await expect(rowsOf(frame).first().locator('.far')).toBeVisible();
});

test('Hostile options are shown as text and change nothing but what they name', async ({ page, host }) => {
  const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  const options = new URLSearchParams({
    region: '53.71',
    view: 'list',
    accent: 'red;}body{display:none}',
    theme: evil,
    lat: '-10.16',
    lon: '123.66',
    tempat: evil,
    '<svg onload=alert(3)>': '1',
    point: '../../evil',
    __proto__: '1',
  });
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.dismiss();
  });
  const { url } = await host({ body: iframe(`?${options}`) });
  await page.goto(url);
  const frame = inside(page);
  await expect(frame.locator('.frame-faults')).toContainText('onerror=alert(1)');
  await expect(frame.getByLabel('Desa, kota, kode pos, atau koordinat')).toHaveValue(evil);
  await expect(rowsOf(frame)).toHaveCount(5);
  expect(
    await frame.locator('img, script:not([type="module"]):not([type="application/json"]), [onload], [onerror]').count(),
  ).toBe(0);
  expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).display)).toBe('block');
  for (const link of await frame
    .getByRole('link')
    .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).protocol)))
    expect(link).toMatch(/^https?:$/);
  expect(asked).toBe(0);
});

test('A plan tells who is out of reach as the interface has it, and its reach can be changed', async ({
  page,
  host,
}) => {
  const { url } = await host({ body: iframe('?screen=plan&region=53&view=both') });
  await page.setViewportSize(WIDE);
  await page.goto(url);
  const frame = inside(page);
  for (const radius of [10_000, 5000]) {
    if (radius === 5000) await frame.getByRole('link', { name: '5 km', exact: true }).click();
    const answer = await page.request.get(`${siteOrigin()}/api/v1/coverage?level=regency&parent=53&radius=${radius}`);
    const { total, regions } = (await answer.json()) as { total: { coveredShare: number }; regions: unknown[] };
    const share = Math.round((1 - total.coveredShare) * 100);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
      new RegExp(`^${share}\\s%.*lebih dari\\s${radius / 1000}\\skm`),
    );
    await expect(frame.locator('tbody tr')).toHaveCount(regions.length);
    await expect(frame.locator('path.area')).toHaveCount(regions.length);
  }
  await frame.locator('tbody tr').first().hover();
  await expect(frame.locator('path.area.is-hot')).toHaveCount(1);
});
