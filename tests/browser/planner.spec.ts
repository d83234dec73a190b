import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, heading, NARROW, parameter, test, WIDE } from './journey.ts';

const NTT = '/rencana?region=53';
const TABLE = 'main table.t';

const bodyRows = (page: Page): Locator => page.locator(`${TABLE} tr[data-key]`);
const rowOf = (page: Page, code: string): Locator => page.locator(`${TABLE} tr[data-key="${code}"]`);
const slider = (page: Page): Locator => page.getByRole('slider', { name: /^(Jangkauan|Reach)/ });
const namesOf = (page: Page): Promise<string[]> => bodyRows(page).locator('th a').allTextContents();
/** The classes of the rows, top to bottom. */
const classesOf = (page: Page): Promise<string[]> =>
  bodyRows(page)
    .locator('[data-class]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-class') ?? ''));
const countsOf = (page: Page): Promise<string[]> =>
  page
    .locator('.legend [data-count]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-count') ?? ''));

interface Row {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly populationCovered: number;
  readonly villages: number;
  readonly villagesCovered: number;
  readonly coveredShare: number;
}
interface Answer {
  readonly total: Row;
  readonly regions: readonly Row[];
}

/** What the interface itself answers, to hold the screen against. */
async function ask(page: Page, query: Record<string, string>): Promise<Answer> {
  const answer = await page.request.get('/api/v1/coverage', { params: query });
  expect(answer.status()).toBe(200);
  return (await answer.json()) as Answer;
}

const share = (value: number) =>
  new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value * 100);

test.describe('on a wide screen', () => {
  test.use({ viewport: WIDE });

  test('The headline says which share of the people is out of reach, and every province has its row', async ({
    page,
  }) => {
    await page.goto('/rencana');
    await expect(bodyRows(page)).toHaveCount(38);
    const { total } = await ask(page, { level: 'province', radius: '5000' });
    await expect(heading(page)).toContainText(`${share(1 - total.coveredShare)}\u202f%`);
    await expect(heading(page)).toContainText('penduduk Indonesia tinggal lebih dari 5 km dari titik aktif');
    await expect(page.locator('main .pins tr')).toHaveCount(3);
    await expect(page.locator('main .pins tr').first()).toContainText('Indonesia');
    await expect(page).toHaveTitle('Cakupan: Indonesia · Titik Internet (data simulasi)');
  });

  test('Names lead deeper, from the country to a district and back', async ({ page }) => {
    await page.goto('/rencana');
    await page.getByRole('link', { name: 'Nusa Tenggara Timur', exact: true }).click();
    await expect(heading(page)).toContainText('penduduk NTT tinggal');
    await expect(bodyRows(page)).toHaveCount(22);
    expect(parameter(page, 'region')).toBe('53');
    await page.locator(TABLE).getByRole('link', { name: 'Alor', exact: true }).click();
    await expect(heading(page)).toContainText('penduduk Kab. Alor tinggal');
    await expect(bodyRows(page)).toHaveCount(18);
    await page.locator(TABLE).getByRole('link', { name: 'Pantar', exact: true }).click();
    await expect(heading(page)).toContainText('penduduk Kec. Pantar tinggal');
    await expect(page.locator(`${TABLE} .row-button`).first()).toBeVisible();
    await page.getByRole('navigation', { name: 'Wilayah' }).getByRole('link', { name: 'Nusa Tenggara Timur' }).click();
    await expect(bodyRows(page)).toHaveCount(22);
    await page.goBack();
    await expect(heading(page)).toContainText('Kec. Pantar');
  });

  test('The region can also be chosen from the list beside its name', async ({ page }) => {
    await page.goto('/rencana');
    await page.getByRole('combobox', { name: 'Pilih provinsi' }).selectOption({ label: 'Bali' });
    await expect(heading(page)).toContainText('penduduk Bali tinggal');
    await expect(page.getByRole('combobox', { name: 'Pilih kabupaten/kota' })).toBeVisible();
  });

  test('The slider recolours table and map, and a whole drag is one step of the history', async ({ page }) => {
    await page.goto(NTT);
    await expect(bodyRows(page)).toHaveCount(22);
    await expect(page.locator('.legend [data-count]')).toHaveCount(7);
    const [before, counted] = [await classesOf(page), await countsOf(page)];
    const entries = await page.evaluate(() => history.length);
    await slider(page).focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/radius=1000/);
    await expect(heading(page)).toContainText('lebih dari 1 km');
    await expect.poll(() => classesOf(page)).not.toEqual(before);
    await expect.poll(() => countsOf(page)).not.toEqual(counted);
    const { regions } = await ask(page, { level: 'regency', parent: '53', radius: '1000' });
    const breaks = [0.9, 0.75, 0.6, 0.4, 0.25, 0.1];
    const expected = [0, 0, 0, 0, 0, 0, 0];
    for (const { coveredShare } of regions) {
      const place = breaks.findIndex((limit) => coveredShare >= limit);
      expected[place === -1 ? 6 : place] = (expected[place === -1 ? 6 : place] ?? 0) + 1;
    }
    await expect.poll(() => countsOf(page)).toEqual(expected.map(String));
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await page.goBack();
    await expect(page).not.toHaveURL(/radius/);
    await expect.poll(() => classesOf(page)).toEqual(before);
  });

  test('Each column sorts both ways, and says how to those who do not see it', async ({ page }) => {
    await page.goto(NTT);
    await expect(bodyRows(page)).toHaveCount(22);
    const { regions } = await ask(page, { level: 'regency', parent: '53', radius: '5000' });
    const ordered = [...regions].sort((one, other) => one.coveredShare - other.coveredShare);
    const heads = page.locator(`${TABLE} thead th`);
    await expect(heads.filter({ hasText: 'Orang di luar' })).toHaveAttribute('aria-sort', 'descending');
    const head = heads.filter({ hasText: 'Terjangkau' });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(bodyRows(page).first()).toHaveAttribute('data-key', ordered[0]?.code ?? '');
    expect(parameter(page, 'sort')).toBe('share');
    await heads.filter({ hasText: 'Kabupaten/kota' }).getByRole('button').click();
    const names = await namesOf(page);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'id')));
    await expect(page.locator('main .pins tr').first()).toContainText('Nusa Tenggara Timur');
  });

  test('The filter leaves the rows whose name holds what is typed', async ({ page }) => {
    await page.goto('/rencana?list=regency');
    await expect(bodyRows(page)).toHaveCount(514);
    const field = page.getByRole('searchbox', { name: 'Saring menurut nama' });
    await field.fill('kupang');
    await expect(bodyRows(page)).toHaveCount(2);
    expect(await namesOf(page)).toEqual(expect.arrayContaining(['Kupang', 'Kota Kupang']));
    await field.fill('zzz');
    await expect(page.getByText('Tidak ada nama yang memuat “zzz”.')).toBeVisible();
    await field.fill('');
    await expect(bodyRows(page)).toHaveCount(514);
  });

  test('Another measure has its own classes, legend and column', async ({ page }) => {
    await page.goto(NTT);
    await expect(bodyRows(page)).toHaveCount(22);
    await page.getByRole('radio', { name: 'Titik per 10.000' }).check({ force: true });
    await expect(page.locator('.legend figcaption')).toContainText('Titik aktif per 10.000 orang');
    await expect(page.locator(`${TABLE} thead`)).toContainText('Titik per');
    expect(parameter(page, 'measure')).toBe('density');
    await page.getByRole('radio', { name: 'Orang di luar' }).check({ force: true });
    await expect(page.locator('.legend figcaption')).toContainText('luas lingkaran');
    await page.goBack();
    await expect(page.locator('.legend figcaption')).toContainText('Titik aktif per 10.000 orang');
  });

  test('A row under the mouse is named on its curve, and a click beside its name selects it', async ({ page }) => {
    await page.goto(NTT);
    await rowOf(page, '53.05').locator('td').first().hover();
    await expect(rowOf(page, '53.05')).toHaveClass(/is-hover/);
    await expect(page.locator('.ch h2').nth(1)).toContainText('Alor');
    await rowOf(page, '53.05').locator('td').nth(3).click();
    await expect(rowOf(page, '53.05')).toHaveClass(/is-sel/);
    expect(parameter(page, 'selected')).toBe('53.05');
    await rowOf(page, '53.05').locator('td').nth(3).click();
    await expect(rowOf(page, '53.05')).not.toHaveClass(/is-sel/);
  });

  test('A region under the mouse on the map is marked in the table', async ({ page }) => {
    await page.goto(NTT);
    await expect(bodyRows(page)).toHaveCount(22);
    const map = page.getByRole('application');
    const box = await map.boundingBox();
    if (box === null) throw new Error('The map has no size');
    const marked = page.locator(`${TABLE} .is-hover`);
    // Across the islands, until the mouse is over land.
    await expect(async () => {
      for (let step = 2; step < 30 && (await marked.count()) === 0; step += 1) {
        await page.mouse.move(box.x + (box.width * step) / 30, box.y + box.height * 0.4);
      }
      await expect(marked).toHaveCount(1, { timeout: 500 });
    }).toPass();
    const code = await marked.getAttribute('data-key');
    expect(code).toMatch(/^53\.\d\d$/);
    await page.mouse.down();
    await page.mouse.up();
    await expect(rowOf(page, code ?? '')).toHaveClass(/is-sel/);
  });

  test('The villages out of reach stand in a list that leads to the map', async ({ page }) => {
    await page.goto(NTT);
    const { total } = await ask(page, { level: 'regency', parent: '53', radius: '5000' });
    const out = total.villages - total.villagesCovered;
    await page.getByRole('link', { name: `${out} desa di luar` }).click();
    const villages = page.locator(`${TABLE} .row-button`);
    await expect(villages).toHaveCount(Math.min(100, out));
    const seen = page.getByText(/^100 dari \d+ desa/);
    await expect(seen).toBeVisible();
    await page.getByRole('button', { name: 'Tampilkan lagi' }).click();
    await expect(villages).toHaveCount(200);
    await villages.first().click();
    await expect(villages.first()).toHaveAttribute('aria-pressed', 'true');
    expect(parameter(page, 'selected')).toMatch(/^53(\.\d\d){2}\.\d{4}$/);
    // The map has come near: its scale says a few kilometres.
    await expect(page.locator('.plan-map-scale')).toHaveText(/^([125]|10)\s?km$/);
    await page.locator(`${TABLE} thead`).getByRole('button', { name: 'Jarak' }).click();
    await expect(villages).toHaveCount(200);
    const far = await page.locator(`${TABLE} tbody td:nth-child(3)`).allTextContents();
    const metres = far.map((text) => Number(text.replace('.', '').replace(',', '.')));
    expect(metres).toEqual([...metres].sort((one, other) => other - one));
    expect(Math.min(...metres)).toBeGreaterThan(5);
  });

  test('Where all villages are in reach, that is said, with the way to a smaller radius', async ({ page }) => {
    await page.goto('/rencana?region=34&radius=100000&list=uncovered');
    await expect(page.getByText('Semua desa di sini terjangkau dalam 100 km.')).toBeVisible();
    await page.getByRole('link', { name: '50 km' }).click();
    await expect(page).toHaveURL(/radius=50000/);
  });

  test('A region that does not exist is said to be none, with a way back', async ({ page, faults }) => {
    faults.expect(/404|400/);
    await page.goto('/rencana?region=99');
    await expect(heading(page)).toHaveText('Wilayah ini tidak ada.');
    await page.getByRole('link', { name: 'Lihat seluruh Indonesia' }).click();
    await expect(heading(page)).toContainText('penduduk Indonesia');
  });

  test('When the figures do not come, what happened is said, and they can be asked for again', async ({
    page,
    faults,
  }) => {
    faults.expect(/503/);
    await page.route('**/api/v1/coverage?*', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(NTT);
    await expect(heading(page)).toHaveText('Layanan sedang sibuk.');
    await page.unroute('**/api/v1/coverage?*');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(bodyRows(page)).toHaveCount(22);
  });

  test('The last answer stays on screen, marked as old, until the next is there', async ({ page }) => {
    await page.goto(NTT);
    await expect(bodyRows(page)).toHaveCount(22);
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      void page.route('**/api/v1/coverage?*radius=100000*', async (route) => {
        resolve();
        await new Promise<void>((release) => {
          answer = release;
        });
        await route.continue();
      });
    });
    await slider(page).focus();
    await page.keyboard.press('End');
    await asked;
    await expect(page.locator('main .scroll')).toHaveAttribute('aria-busy', 'true');
    await expect(bodyRows(page)).toHaveCount(22);
    answer();
    await expect(page.locator('main .scroll')).toHaveAttribute('aria-busy', 'false');
    await expect(heading(page)).toContainText('100 km');
  });

  test('Table, outlines and map can be taken away, and each says that the data are simulated', async ({ page }) => {
    await page.goto(`${NTT}&radius=10000`);
    await expect(bodyRows(page)).toHaveCount(22);
    const take = async (name: RegExp) => {
      await page.getByRole('button', { name: 'Unduh' }).click();
      const coming = page.waitForEvent('download');
      await page.getByRole('dialog').getByText(name).click();
      const download = await coming;
      await page.keyboard.press('Escape');
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const sheet = await take(/^Tabel untuk lembar kerja/);
    expect(sheet.name).toMatch(/^titik-internet-cakupan-simulasi-ntt-10km-\d{4}-\d\d-\d\d\.csv$/);
    const text = sheet.bytes.toString('utf8');
    expect(text.startsWith('\uFEFFcode;name;')).toBe(true);
    const lines = text
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    const column = (name: string) => lines[0]?.indexOf(name) ?? -1;
    const { regions } = await ask(page, { level: 'regency', parent: '53', radius: '10000' });
    const [, ...rows] = lines;
    expect(rows.map((line) => line[column('code')])).toEqual(regions.map(({ code }) => code));
    expect(rows.map((line) => Number(line[column('populationCovered')]))).toEqual(
      regions.map((row) => row.populationCovered),
    );
    expect(new Set(rows.map((line) => line[column('dataset')]))).toEqual(new Set(['simulated']));

    const outlines = await take(/^Batas wilayah/);
    expect(outlines.name).toMatch(/\.geojson$/);
    const collection = JSON.parse(outlines.bytes.toString('utf8')) as {
      features: { properties: { dataset: string } }[];
    };
    expect(collection.features).toHaveLength(22);
    expect(collection.features[0]?.properties.dataset).toBe('simulated');

    const picture = await take(/^Peta seperti/);
    expect(picture.name).toMatch(/^titik-internet-peta-simulasi-ntt-10km-.*\.png$/);
    expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    const map = await page.getByRole('application').boundingBox();
    expect(picture.bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * Math.floor(map?.width ?? Number.NaN));
  });

  test('The charts have their figures in words', async ({ page }) => {
    await page.goto(NTT);
    const charts = page.locator('.charts').getByRole('img');
    await expect(charts).toHaveCount(2);
    await expect(charts.first()).toHaveAccessibleName(/di luar 5.km; 0 sampai 5 km: .* orang/);
    await expect(charts.nth(1)).toHaveAccessibleName(/NTT: .* dalam 5.km/);
  });

  test('Everything is said in English too, and numbers are written as English writes them', async ({ page }) => {
    await page.goto('/rencana?lang=en');
    await expect(bodyRows(page)).toHaveCount(38);
    await expect(heading(page)).toHaveText(
      /^\d+\.\d% of people in Indonesia live more than 5.km from an active point$/,
    );
    await expect(page.getByRole('link', { name: '514 regencies and cities' })).toBeVisible();
    await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
    await expect(heading(page)).toContainText('penduduk Indonesia');
    expect(parameter(page, 'lang')).toBe('id');
  });

  test('All of it can be done by keyboard', async ({ page }) => {
    await page.goto(NTT);
    await expect(bodyRows(page)).toHaveCount(22);
    const sort = page.getByRole('button', { name: /^Titik/ });
    await sort.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`${TABLE} thead th`).filter({ has: sort })).toHaveAttribute('aria-sort', 'descending');
    const link = rowOf(page, '53.05').getByRole('link');
    await link.focus();
    await expect(rowOf(page, '53.05')).toHaveClass(/is-hover/);
    await page.keyboard.press('Space');
    await expect(rowOf(page, '53.05')).toHaveClass(/is-sel/);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText('Kab. Alor');
    await page.getByRole('radio', { name: 'Terjangkau (%)' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/measure=people/);
    await page.getByRole('button', { name: 'Unduh' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Unduh' })).toBeFocused();
  });

  test('Nothing essential is below the fold, and the other screens lead here', async ({ page }) => {
    await page.goto('/tentang');
    await page.getByRole('link', { name: 'Buka halaman rencana.' }).click();
    await expect(bodyRows(page)).toHaveCount(38);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(WIDE.height);
    for (const part of [heading(page), slider(page), page.getByRole('application'), page.locator('.charts')]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: NARROW, hasTouch: true });

  test('List, map and charts come one at a time, and the link says which', async ({ page }) => {
    await page.goto(NTT);
    await expect(page.locator('.plist li')).toHaveCount(22);
    await page.getByRole('navigation', { name: 'Tampilan' }).getByRole('link', { name: 'Peta' }).click();
    await expect(page.getByRole('application')).toBeVisible();
    expect(parameter(page, 'part')).toBe('map');
    await page.getByRole('navigation', { name: 'Tampilan' }).getByRole('link', { name: 'Grafik' }).click();
    await expect(page.locator('.charts').getByRole('img')).toHaveCount(2);
    await page.getByRole('link', { name: /desa di luar jangkauan/ }).click();
    await expect(page.locator('.plist li')).toHaveCount(100);
    await page.locator('.plist a').first().click();
    await expect(page.locator('.psheet')).toContainText('dari titik aktif');
  });

  test('The selected region says its figures and leads on', async ({ page }) => {
    await page.goto(`${NTT}&part=map&selected=53.05`);
    const sheet = page.getByRole('region', { name: 'Kab. Alor' });
    await expect(sheet).toContainText('terjangkau dalam 5');
    await sheet.getByRole('link', { name: 'Buka kabupaten' }).click();
    await expect(page).toHaveURL(/region=53\.05/);
    await page.getByRole('link', { name: 'Kembali ke Nusa Tenggara Timur' }).click();
    await expect(page).toHaveURL(/region=53(&|$)/);
  });

  test('The order of the list is chosen, and the menu holds the other screens', async ({ page }) => {
    await page.goto(NTT);
    await page.getByRole('combobox', { name: 'Urutkan menurut' }).selectOption('share');
    const { regions } = await ask(page, { level: 'regency', parent: '53', radius: '5000' });
    const worst = [...regions].sort((one, other) => one.coveredShare - other.coveredShare)[0];
    await expect(page.locator('.plist li').first()).toContainText(worst?.name.replace('Kabupaten ', '') ?? '?');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Cari titik' }).click();
    await expect(heading(page)).toHaveText('Titik internet gratis terdekat');
  });

  for (const width of [320, 390] as const) {
    for (const part of ['table', 'map', 'charts'] as const) {
      test(`Nothing runs out of ${width} px: ${part}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(`${NTT}&part=${part}&lang=en`);
        await expect(page.locator('.plist li, .legend [data-count], .charts svg').first()).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  }
});
