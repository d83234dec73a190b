import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { SitePlan } from '../../shared/site-plan.ts';
import { expect, heading, NARROW, parameter, test } from './journey.ts';

const DESK = { width: 1360, height: 850 } as const;
/** With the simple bound alone, so that no tighter one changes the plan while it is looked at. */
const SUMBA_TIMUR = '/rencana?tab=sites&region=53.11&certificate=marginal';
const NTT = '/rencana?tab=sites&region=53&certificate=marginal';

test.use({ viewport: DESK });

const siteRows = (page: Page): Locator => page.locator('table.pln tbody tr');
const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Jumlah titik baru' });
const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option');
const certificate = (page: Page): Locator => page.locator('.cert').first();

/** The codes of the sites, first to last, once there are so many. */
async function codes(page: Page, count: number): Promise<string[]> {
  // The first plan after a start waits for the villages to be read.
  await expect(siteRows(page)).toHaveCount(count, { timeout: 120_000 });
  return siteRows(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key') ?? ''));
}

async function askPlan(page: Page, query: Record<string, string>): Promise<SitePlan> {
  const answer = await page.request.get('/api/v1/site-plan', { params: query });
  expect(answer.status()).toBe(200);
  return (await answer.json()) as SitePlan;
}

test('The sites of a province stand in their order, with what the plan gains and how good it is at least', async ({
  page,
}) => {
  const plan = await askPlan(page, { region: '53', radius: '5000', sites: '20' });
  await page.goto(NTT);
  expect(await codes(page, 20)).toEqual(plan.sites.map(({ code }) => code));
  const gain = plan.after.population - plan.before.population;
  await expect(heading(page)).toContainText(`+${Math.round(gain / 1000)} ribu`);
  await expect(heading(page)).toContainText('20 titik baru');
  const proved = Math.floor(100 * plan.certificate.share);
  await expect(page.locator('.facts')).toContainText(`≥ ${proved}`);
  await expect(certificate(page)).toContainText(`Setidaknya ${proved}`);
  await expect(
    page.getByText(`desa yang ikut terjangkau (${plan.after.villages - plan.before.villages})`),
  ).toBeVisible();
  await expect(page.getByText(/desa tetap di luar/)).toContainText(
    (plan.villages - plan.after.villages).toLocaleString('id-ID'),
  );
});

test('More sites are asked for by the button, by the arrow and by typing; all of it is in the address', async ({
  page,
}) => {
  await page.goto(SUMBA_TIMUR);
  await codes(page, 20);
  await page.getByRole('button', { name: 'Tambah satu titik' }).click();
  await codes(page, 21);
  await field(page).press('ArrowDown');
  await field(page).press('ArrowDown');
  await codes(page, 19);
  await field(page).fill('5');
  await codes(page, 5);
  expect(parameter(page, 'sites')).toBe('5');
  await page.reload();
  await codes(page, 5);
  await expect(field(page)).toHaveValue('5');
});

for (const typed of ['0', '1001', 'dua', '']) {
  test(`“${typed}” sites cannot be used, and the screen says what can`, async ({ page }) => {
    await page.goto(SUMBA_TIMUR);
    await codes(page, 20);
    await field(page).fill(typed);
    await expect(page.getByRole('alert')).toContainText('Tulis bilangan bulat antara 1 dan 1.000.');
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(siteRows(page)).toHaveCount(20);
    await field(page).fill('3');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await codes(page, 3);
  });
}

test('A village that is excluded is no site any more, and comes back when that is taken back', async ({ page }) => {
  await page.goto(`${SUMBA_TIMUR}&sites=5`);
  const [first = ''] = await codes(page, 5);
  const name = await siteRows(page).first().locator('b').innerText();
  await siteRows(page)
    .first()
    .getByRole('button', { name: /^Kecualikan/ })
    .click();
  await expect(page.locator(`tr[data-key="${first}"]`)).toHaveCount(0);
  await codes(page, 5);
  expect(parameter(page, 'exclude')).toBe(first);
  await expect(page.getByText('0 wajib, 1 dikecualikan')).toBeVisible();
  const plan = await askPlan(page, { region: '53.11', sites: '5', exclude: first });
  expect(await codes(page, 5)).toEqual(plan.sites.map(({ code }) => code));
  await page.getByRole('button', { name: `Batalkan pilihan untuk ${name}` }).click();
  await expect(siteRows(page).first()).toHaveAttribute('data-key', first);
  expect(parameter(page, 'exclude')).toBeNull();
});

test('A site that is pinned stays first whatever else changes; its button says so', async ({ page }) => {
  await page.goto(`${SUMBA_TIMUR}&sites=5`);
  const last = (await codes(page, 5)).at(-1) ?? '';
  await siteRows(page)
    .last()
    .getByRole('button', { name: /^Wajibkan/ })
    .click();
  await expect(siteRows(page).first()).toHaveAttribute('data-key', last);
  await expect(
    siteRows(page)
      .first()
      .getByRole('button', { name: /^Wajibkan/ }),
  ).toHaveAttribute('aria-pressed', 'true');
  expect(parameter(page, 'include')).toBe(last);
  await field(page).fill('2');
  expect((await codes(page, 2))[0]).toBe(last);
});

test('Another village is forced in by its name, by keyboard alone; villages elsewhere are not offered', async ({
  page,
}) => {
  await page.goto(`${NTT}&sites=5`);
  await codes(page, 5);
  const search = page.getByRole('combobox', { name: 'Wajibkan desa lain…' });
  await search.fill('oenenu');
  await expect(options(page).first()).toContainText('Oenenu');
  for (const option of await options(page).all()) await expect(option).toContainText('Nusa Tenggara Timur');
  await search.press('Enter');
  await expect(siteRows(page).first()).toHaveAttribute('data-key', '53.03.15.2002');
  await search.fill('menteng dalam');
  await expect(page.getByText(/Tidak ada desa bernama “menteng dalam” di Nusa Tenggara Timur/)).toBeVisible();
});

test('The guarantee becomes sharper when that is asked for, and is never less than before', async ({ page }) => {
  await page.goto(NTT);
  await codes(page, 20);
  const share = async () =>
    Number(/≥\s(\d+(?:,\d)?)/.exec(await page.locator('.facts').innerText())?.[1]?.replace(',', '.') ?? 100);
  const before = await share();
  await page.getByRole('button', { name: 'Perketat batas' }).click();
  await expect(certificate(page)).toContainText(/Batas yang diperketat|Terbaik/);
  await expect(page.locator('p[role=status]')).toContainText('Batas diperketat');
  const after = await share();
  expect(after).toBeGreaterThan(before);
  expect(after).toBeLessThanOrEqual(100);
  expect(parameter(page, 'certificate')).toBeNull();
});

test('Unless it is cancelled, the simple bound is followed by the tighter one by itself', async ({ page }) => {
  await page.goto('/rencana?tab=sites&region=53');
  await codes(page, 20);
  await expect(certificate(page)).toContainText(/Batas yang diperketat|Terbaik/);
  const tight = await askPlan(page, { region: '53', sites: '20', certificate: 'lagrangian' });
  await expect(page.locator('.facts')).toContainText(
    tight.certificate.optimal ? 'Terbaik terbukti' : `≥ ${Math.floor(100 * tight.certificate.share)}`,
  );
  expect(await codes(page, 20)).toEqual(tight.sites.map(({ code }) => code));
});

test('For a regency the best plan itself is computed, and the sentence says that it is the best', async ({ page }) => {
  await page.goto(`${SUMBA_TIMUR}&sites=5`);
  await codes(page, 5);
  await page.getByRole('button', { name: 'Hitung yang terbaik' }).click();
  await expect(certificate(page)).toContainText('Terbaik. Tidak ada 5 desa lain yang menjangkau lebih banyak orang.');
  await expect(page.locator('.facts')).toContainText('Terbaik terbukti');
});

test('A plan that takes long shows how far it is, and can be cancelled and taken up again', async ({ page }) => {
  let isHeld = true;
  await page.route('**/api/v1/site-plan/events?**', (route) =>
    isHeld
      ? route.fulfill({
          contentType: 'text/event-stream',
          body: 'event: progress\ndata: {"phase":"sites","done":640,"of":1000}\n\n:\n\n',
          headers: { 'Cache-Control': 'no-store' },
        })
      : route.continue(),
  );
  // The stream ends too early; the plain question that follows hangs, as a long computation does.
  await page.route('**/api/v1/site-plan?**', (route) => (isHeld ? undefined : route.continue()));
  await page.goto(`${SUMBA_TIMUR}&sites=1000`);
  await expect(page.getByText('Menghitung 1.000 titik, Kab. Sumba Timur')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '640');
  await expect(page.getByText('640 dari 1.000 titik')).toBeVisible();
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await expect(page.getByText('Hitungan dibatalkan.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  isHeld = false;
  await page.getByRole('button', { name: 'Hitung lagi' }).click();
  await expect(siteRows(page).first()).toBeVisible({ timeout: 120_000 });
});

test('A server that is too busy says so, and the plan comes with another try', async ({ page, faults }) => {
  faults.expect(/503/, /EventSource/);
  let isBusy = true;
  await page.route('**/api/v1/site-plan**', (route) => (isBusy ? route.fulfill({ status: 503 }) : route.continue()));
  await page.goto(SUMBA_TIMUR);
  await expect(page.locator('.m1.er')).toContainText('Layanan sedang sibuk.');
  isBusy = false;
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await codes(page, 20);
});

test('Where a proxy holds streams back, the plan comes all the same', async ({ page, faults }) => {
  faults.expect(/502/, /EventSource/);
  await page.route('**/api/v1/site-plan/events?**', (route) => route.fulfill({ status: 502 }));
  await page.goto(SUMBA_TIMUR);
  await codes(page, 20);
});

test('Where every village is within reach, the screen says so and offers a smaller reach', async ({ page }) => {
  await page.goto(`${SUMBA_TIMUR}&radius=100000`);
  await expect(page.getByText('Semua desa di sini terjangkau dalam 100 km.')).toBeVisible();
  await page.getByRole('link', { name: '50 km' }).click();
  expect(parameter(page, 'radius')).toBe('50000');
});

test('Where fewer sites than asked for help, the screen says why', async ({ page }) => {
  await page.goto(`${SUMBA_TIMUR}&radius=20000&sites=200`);
  await expect(
    page.getByText(/Hanya \d+ dari 200 titik yang menambah\. Dengan itu semua desa di sini terjangkau\./),
  ).toBeVisible();
});

test('The proposal is taken away as a table that spreadsheets of the country read', async ({ page }) => {
  await page.goto(`${SUMBA_TIMUR}&sites=5`);
  const expected = await codes(page, 5);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh usulan' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head = '', ...lines] = text.slice(1).trimEnd().split('\r\n');
  const place = head.split(';').indexOf('code');
  expect(lines.map((line) => line.split(';')[place])).toEqual(expected);
});

test('The proposal is taken away as map data and as a picture', async ({ page }) => {
  await page.goto(`${SUMBA_TIMUR}&sites=5`);
  await codes(page, 5);
  const take = async (role: 'link' | 'button', name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole(role, { name, exact: true }).click(),
    ]);
    return readFile(await download.path());
  };
  const geojson = JSON.parse((await take('link', 'GeoJSON')).toString('utf8'));
  expect(geojson.features).toHaveLength(5);
  const png = await take('button', 'PNG');
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
});

test('A row and its mark are selected together, and the map from near follows', async ({ page }) => {
  await page.goto(`${SUMBA_TIMUR}&sites=5`);
  const [, second = ''] = await codes(page, 5);
  const name = await siteRows(page).nth(1).locator('b').innerText();
  await siteRows(page).nth(1).getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
  expect(parameter(page, 'selected')).toBe(second);
  await expect(siteRows(page).nth(1)).toHaveClass(/is-sel/);
  await expect(page.getByRole('img', { name: `Peta sekitar ${name}` })).toBeVisible();
});

test('Villages can count instead of people, and the sentence then speaks of villages', async ({ page }) => {
  await page.goto(`${SUMBA_TIMUR}&sites=5`);
  await codes(page, 5);
  await page.getByRole('radio', { name: 'Desa', exact: true }).check();
  await expect(heading(page)).toContainText('desa di Kab. Sumba Timur terjangkau dengan');
  expect(parameter(page, 'weight')).toBe('villages');
});

test('In English the same is said in English', async ({ page }) => {
  await page.goto(`${SUMBA_TIMUR}&sites=5&lang=en`);
  await codes(page, 5);
  await expect(heading(page)).toContainText(
    'people in Kab. Sumba Timur come within reach with 5 new points (estimate)',
  );
  await expect(certificate(page)).toContainText(/of the best possible gain|The best\./);
  await expect(page.getByRole('button', { name: /^Exclude/ }).first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: NARROW });

  test('the sites are a list, what is set is one line, and nothing is wider than the screen', async ({ page }) => {
    await page.goto(`${SUMBA_TIMUR}&sites=5`);
    const items = page.locator('.psites > li');
    await expect(items).toHaveCount(5, { timeout: 120_000 });
    await expect(page.getByText('5 titik · 5 km · penduduk')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    const name = await items.first().locator('b').innerText();
    await page.getByRole('button', { name: `Pilihan untuk ${name}` }).click();
    await page.getByRole('button', { name: `Kecualikan ${name}` }).click();
    await expect(page.getByText('0 wajib, 1 dikecualikan')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Unduh usulan' })).toBeInViewport();
  });
});
