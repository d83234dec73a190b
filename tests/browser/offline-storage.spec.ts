import type { Page } from '@playwright/test';
import { AROUND_KUPANG, expect, rows } from './journey.ts';
import { ALL, cut, firstVisit, join, keptFiles, test } from './offline-journey.ts';

const about = (page: Page) => page.locator('#luring');
const saveAll = (page: Page) => page.getByRole('button', { name: /^Simpan semua/ });

/** The site answers as if nothing could be kept. */
async function searchWorks(page: Page, origin: string): Promise<void> {
  await page.goto(origin + AROUND_KUPANG);
  await expect(rows(page)).toHaveCount(5);
}

/** A person who saves data: nothing is fetched before it is asked for. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '3g' } });
  });
}

test('Who saves data is told the sizes, and fetches what they choose; then it can be removed again', async ({
  page,
  gate,
}) => {
  await saveData(page);
  await page.goto(`${gate.origin}/tentang`);
  await expect(about(page)).toContainText('tidak ada yang diambil sebelum Anda minta');
  await expect(about(page).locator('[data-file="points"]')).toContainText(/belum, 1\d\d\skB/);
  await expect(about(page).locator('[data-file="places"]')).toContainText(/belum, [78]\d\d\skB/);
  expect(gate.asked.filter((path) => path.startsWith('/data/') || path === '/sw.js')).toEqual([]);

  await about(page)
    .getByRole('button', { name: /^Simpan Titik internet/ })
    .click();
  await expect(about(page).locator('[data-file="points"]')).toContainText('tersimpan');
  await expect(about(page)).toContainText('Keadaan data 5 Oktober 2020.');
  expect(await keptFiles(page)).toEqual(['points']);
  await page.getByRole('button', { name: /^Simpan sisanya/ }).click();
  await expect.poll(() => keptFiles(page)).toEqual(ALL);

  await page.getByRole('button', { name: 'Hapus yang tersimpan' }).click();
  await expect(saveAll(page)).toBeVisible();
  expect(await page.evaluate(() => caches.has('titik-data'))).toBe(false);
});

test('A device without room says so, and the search works while connected', async ({ page, context, gate }) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: gate.origin, quotaSize: 100_000 });
  await page.goto(`${gate.origin}/tentang`);
  await saveAll(page).click();
  await expect(about(page).getByRole('alert')).toContainText('Ruang penyimpanan perangkat ini tidak cukup.');
  expect(await keptFiles(page)).toEqual([]);
  await searchWorks(page, gate.origin);
});

test('A browser that forbids to keep anything says so, and the search works while connected', async ({
  page,
  gate,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    CacheStorage.prototype.open = refuse;
    CacheStorage.prototype.has = refuse;
    ServiceWorkerContainer.prototype.register = refuse;
  });
  await page.goto(`${gate.origin}/tentang`);
  await expect(about(page)).toContainText('Peramban ini tidak mengizinkan penyimpanan');
  await searchWorks(page, gate.origin);
});

test('What the browser has thrown away is told, and is fetched again', async ({ page, gate }) => {
  await firstVisit(page, gate);
  await saveData(page);
  await page.evaluate(() => caches.delete('titik-data'));
  await page.goto(`${gate.origin}/tentang`);
  await expect(about(page)).toContainText('sudah dihapus oleh peramban');
  await searchWorks(page, gate.origin);
  await page.goto(`${gate.origin}/tentang`);
  await saveAll(page).click();
  await expect.poll(() => keptFiles(page)).toEqual(ALL);
});

test('A file that comes damaged is refused, and the server answers', async ({ page, gate }) => {
  await saveData(page);
  gate.keeper = (path, site) => (path.startsWith('/data/points-') ? site().then(damaged) : null);
  await page.goto(`${gate.origin}/tentang`);
  await saveAll(page).click();
  await expect(about(page).getByRole('alert')).toContainText('Berkas tidak utuh, jadi tidak dipakai.');
  expect(await keptFiles(page)).toEqual([]);
  await searchWorks(page, gate.origin);
});

test('A file that was damaged on the device is not used; once connected the server answers and it is fetched again', async ({
  page,
  context,
  gate,
}) => {
  await firstVisit(page, gate);
  await page.evaluate(async () => {
    const shelf = await caches.open('titik-data');
    const kept = (await shelf.keys()).find(({ url }) => url.includes('/data/points-'));
    if (kept === undefined) throw new Error('No points are kept.');
    const bytes = new Uint8Array((await (await shelf.match(kept))?.arrayBuffer()) ?? []);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await shelf.put(kept, new Response(bytes));
  });
  await cut(context, gate);
  await page.goto(gate.origin + AROUND_KUPANG);
  await expect(page.getByRole('main')).toContainText('Daftar titik belum tersimpan di perangkat ini.');
  await expect(rows(page)).toHaveCount(0);
  await join(context, gate);
  await expect(rows(page)).toHaveCount(5);
  await expect.poll(() => keptFiles(page)).toEqual(ALL);
});

function damaged<Answer extends { readonly body: Buffer }>(answer: Answer): Answer {
  const body = Buffer.from(answer.body);
  body.writeUInt8(body.readUInt8(body.length >> 1) ^ 1, body.length >> 1);
  return { ...answer, body };
}
