import { AROUND_KUPANG, askNearest, expect, field, heading, KUPANG, listedIds, mapIsReady, rows } from './journey.ts';
import { cut, firstVisit, test } from './offline-journey.ts';

const strip = 'Anda sedang luring. Daftar ini tersimpan';

test('After one visit the app opens without a connection, finds this place and lists what is near as the server did', async ({
  page,
  context,
  gate,
}) => {
  await firstVisit(page, gate);
  const nearest = await askNearest(page, { ...KUPANG, limit: 5, maxDistance: 10_000 });
  const active = await askNearest(page, { ...KUPANG, limit: 5, maxDistance: 10_000, status: 'active' });
  await cut(context, gate);

  await page.reload();
  await page.getByRole('button', { name: 'Gunakan lokasi saya' }).click();
  expect(await listedIds(page, 5)).toEqual(nearest.map(({ id }) => id));
  await expect(rows(page).first().locator('.far')).toHaveText('3,1 km');
  await expect(page.getByRole('main').getByText(strip)).toBeVisible();
  await expect(field(page)).toHaveValue('Lokasi Anda, Kel. Oesapa Selatan');

  await page.getByRole('button', { name: 'Hanya yang aktif' }).click();
  await expect.poll(() => listedIds(page, 5)).toEqual(active.map(({ id }) => id));

  await rows(page).first().getByRole('link').click();
  await expect(heading(page)).toHaveText(active[0]?.properties.name ?? '');
  await expect(page.getByRole('main').getByText(strip)).toBeVisible();
  await page.goto(`${gate.origin}/titik/${nearest[1]?.id}`);
  await expect(heading(page)).toHaveText(nearest[1]?.properties.name ?? '');
});

test('Without a connection a village and a postal code are found, and the search goes on from there', async ({
  page,
  context,
  gate,
}) => {
  await firstVisit(page, gate);
  await cut(context, gate);
  await page.goto(`${gate.origin}/`);
  for (const { typed, found } of [
    { typed: 'oesapa selatan', found: 'Oesapa Selatan' },
    { typed: 'kupamg', found: 'Kota Kupang' },
    { typed: '85228', found: '85228' },
  ]) {
    await field(page).fill(typed);
    await expect(page.getByRole('option').first()).toContainText(found);
  }
  await field(page).fill('oesapa selatan');
  await page.getByRole('option').first().click();
  await expect(rows(page)).toHaveCount(5);
});

test('Without a connection the map is drawn with our own outlines and its points', async ({ page, context, gate }) => {
  await firstVisit(page, gate);
  await cut(context, gate);
  await page.goto(`${gate.origin}${AROUND_KUPANG}&view=map`);
  await mapIsReady(page);
});
