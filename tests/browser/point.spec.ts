import type { Page } from '@playwright/test';
import { AROUND_KUPANG, askNearest, expect, heading, rows, test } from './journey.ts';

interface Point {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: Record<string, string | number | null>;
}

/** SD Inpres Tuak Daun Merah: open Mo-Th 07:00-14:00; Fr 07:00-11:00; Sa 07:00-12:30 by the clock of Kupang, UTC+8. */
const SCHOOL = 'SIM-04302';
const fact = (page: Page, name: string) =>
  page.locator('.facts > div').filter({ has: page.getByRole('term').filter({ hasText: name }) });

async function ask(page: Page, id: string): Promise<Point> {
  const answer = await page.request.get(`/api/v1/points/${id}`);
  return (await answer.json()) as Point;
}

test('The page of a point says what the interface knows of it', async ({ page }) => {
  const { properties, geometry } = await ask(page, SCHOOL);
  await page.goto(`/titik/${SCHOOL}`);
  await expect(heading(page)).toHaveText(String(properties.name));
  await expect(page.locator('.lead .status')).toHaveText('Aktif diperiksa 13 Juni 2020');
  await expect(page.locator('.lead')).toContainText('Sekolah di Kel. Tuak Daun Merah');
  await expect(fact(page, 'Kecepatan')).toContainText('20 Mbps');
  await expect(fact(page, 'Sambungan')).toContainText('Serat optik');
  await expect(fact(page, 'Alamat')).toContainText('85111');
  await expect(fact(page, 'Pengelola')).toContainText('tidak tercatat');
  const [lon, lat] = geometry.coordinates;
  await expect(fact(page, 'Koordinat')).toContainText(`${lat}, ${lon}`);
  await expect(page.locator('.source')).toContainText(`Nomor ${SCHOOL}. Data simulasi, bukan lokasi resmi.`);
  await expect(page.locator('.reach'), 'no place is known to measure from').toHaveCount(0);
});

test('From the list it says how far and which way', async ({ page }) => {
  const [nearest] = await askNearest(page, { lon: 123.66, lat: -10.16, limit: 1 });
  await page.goto(AROUND_KUPANG);
  await rows(page).first().click();
  await expect(page.locator('.reach .far')).toHaveText('3,1\u00a0km');
  await expect(page.locator('.reach')).toContainText('ke barat dari Kel. Oesapa Selatan');
  expect(nearest?.id).toBe(SCHOOL);
});

const CLOCKS = [
  { now: '2020-11-16T00:30:00Z', says: 'Buka sekarang, tutup 14.00', when: 'Monday 08.30 in Kupang' },
  { now: '2020-11-15T22:30:00Z', says: 'Tutup sekarang, buka 07.00', when: 'Monday 06.30 in Kupang' },
  { now: '2020-11-20T03:00:00Z', says: 'Tutup sekarang, buka besok 07.00', when: 'Friday 11.00 in Kupang' },
  { now: '2020-11-21T05:00:00Z', says: 'Tutup sekarang, buka Senin 07.00', when: 'Saturday 13.00 in Kupang' },
] as const;

test.describe('Read by a person in Jayapura, an hour ahead', () => {
  test.use({ timezoneId: 'Asia/Jayapura' });
  for (const { now, says, when } of CLOCKS) {
    test(`the hours are those of the point: ${when}`, async ({ page }) => {
      await page.clock.setFixedTime(now);
      await page.goto(`/titik/${SCHOOL}`);
      const hours = fact(page, 'Jam buka');
      await expect(hours).toContainText('Senin–Kamis 07.00–14.00');
      await expect(hours.locator('.now')).toHaveText(says);
      await expect(hours).toContainText('Waktu setempat (WITA)');
    });
  }
});

test.describe('With a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the coordinates are copied', async ({ page }) => {
    const { geometry } = await ask(page, SCHOOL);
    const [lon, lat] = geometry.coordinates;
    await page.goto(`/titik/${SCHOOL}`);
    await page.getByRole('button', { name: 'Salin' }).click();
    await expect(page.getByRole('button', { name: 'Disalin' })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Koordinat disalin.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${lat}, ${lon}`);
  });

  test('the link is copied where the phone has no sharing of its own, without the place of the person', async ({
    page,
  }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.goto(`/titik/${SCHOOL}?lat=-10.16&lon=123.66`);
    await page.getByRole('button', { name: 'Bagikan' }).click();
    await expect(page.getByRole('status')).toHaveText('Tautan disalin.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname + new URL(copied).search).toBe(`/titik/${SCHOOL}`);
  });
});

test('The link is handed to the sharing of the phone', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void document.body.setAttribute('data-shared', JSON.stringify(data));
  });
  await page.goto(`/titik/${SCHOOL}`);
  await page.getByRole('button', { name: 'Bagikan' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', new RegExp(`/titik/${SCHOOL}"`));
});

test.describe('On Android', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36' });

  test('the map program of the phone is opened by geo:', async ({ page }) => {
    const { geometry, properties } = await ask(page, SCHOOL);
    const [lon, lat] = geometry.coordinates;
    await page.goto(`/titik/${SCHOOL}`);
    const link = page.getByRole('link', { name: 'Buka di peta' });
    const name = encodeURIComponent(String(properties.name));
    await expect(link).toHaveAttribute('href', `geo:${lat},${lon}?q=${lat},${lon}(${name})`);
  });
});

test('Elsewhere a route on the web is opened by https, and OpenStreetMap beside it', async ({ page }) => {
  const { geometry } = await ask(page, SCHOOL);
  const [lon, lat] = geometry.coordinates;
  await page.goto(`/titik/${SCHOOL}`);
  await expect(page.getByRole('link', { name: 'Buka di peta' })).toHaveAttribute(
    'href',
    `https://www.google.com/maps/dir/?api=1&destination=${lat},${lon}`,
  );
  await expect(page.getByRole('link', { name: 'Lihat di OpenStreetMap' })).toHaveAttribute(
    'href',
    new RegExp(`^https://www\\.openstreetmap\\.org/\\?mlat=${lat}&mlon=${lon}`),
  );
});

test('The two points nearest to it lie below, and lead on', async ({ page }) => {
  const { geometry } = await ask(page, SCHOOL);
  const [lon, lat] = geometry.coordinates;
  const [, second, third] = await askNearest(page, { lon, lat, limit: 3 });
  await page.goto(`/titik/${SCHOOL}`);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(0)).toHaveAttribute('data-point', second?.id ?? '');
  await expect(rows(page).nth(1)).toHaveAttribute('data-point', third?.id ?? '');
  await rows(page).nth(0).click();
  await expect(heading(page)).toHaveText(second?.properties.name ?? '');
  await page.getByRole('link', { name: 'Daftar' }).click();
  await expect(heading(page), 'back is one step, to the point before').toContainText('Tuak Daun Merah');
});

test('A point that does not exist says so and leads to the search', async ({ page, faults }) => {
  faults.expect(/404/);
  await page.goto('/titik/SIM-99999');
  await expect(heading(page)).toHaveText('Titik ini tidak ada.');
  await expect(page.getByText('Titik bernomor SIM-99999')).toBeVisible();
  await page.getByRole('link', { name: 'Cari titik terdekat' }).click();
  await expect(page.getByRole('button', { name: 'Gunakan lokasi saya' })).toBeVisible();
});

test('Daftar goes back to the list this person came from, else to that of the same place', async ({ page }) => {
  await page.goto(`${AROUND_KUPANG}&limit=10`);
  await rows(page).nth(3).click();
  await page.getByRole('link', { name: 'Daftar' }).click();
  await expect(rows(page)).toHaveCount(10);
  await expect(rows(page).nth(3).getByRole('link')).toBeFocused();
  await page.goto(`/titik/${SCHOOL}?lat=-10.16&lon=123.66`);
  await page.getByRole('link', { name: 'Daftar' }).click();
  await expect(rows(page)).toHaveCount(5);
});

test('The still map of the page has a name and takes no focus', async ({ page }) => {
  await page.goto(`/titik/${SCHOOL}?lat=-10.16&lon=123.66`);
  const strip = page.getByRole('img', { name: 'Peta kecil: letak titik ini' });
  await expect(strip).toBeVisible();
  await expect(strip).not.toHaveAttribute('tabindex', '0');
});
