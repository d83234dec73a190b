import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, heading, NARROW, parameter, test } from './journey.ts';

const DESK = { width: 1360, height: 850 } as const;
const NTT = '/rencana?tab=try&region=53';
/** Words that stand in no address and no request unless the file does. */
const SECRET = 'RahasiaDinas';

const PLANNED = [
  'nama;lintang;bujur',
  `${SECRET} Satu;-8,62;122,22`,
  `${SECRET} Dua;-9,40;124,63`,
  'Tertukar;124,28;-9,86',
  'Tanpa koordinat;;',
  'Darwin;-12,46;130,84',
].join('\r\n');

test.use({ viewport: DESK });

const trialRows = (page: Page): Locator => page.locator('table.pln tbody tr');
const issues = (page: Page): Locator => page.locator('.iss-l > li');

async function choose(page: Page, text: string | Buffer, name = 'usulan.csv'): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** Lets a file fall on the page, as a hand with a mouse does. */
async function drop(page: Page, text: string): Promise<void> {
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'dilepas.csv', { type: 'text/csv' }));
    return transfer;
  }, text);
  await page.dispatchEvent('.trial', 'dragover', { dataTransfer: data });
  await expect(page.getByText('Lepaskan untuk membaca berkas')).toBeVisible();
  await page.dispatchEvent('.trial', 'drop', { dataTransfer: data });
}

test('A file that is chosen is computed here: nothing of it is in any request or address', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.goto(NTT);
  await choose(page, PLANNED);
  await expect(trialRows(page)).toHaveCount(2, { timeout: 120_000 });
  await expect(heading(page)).toContainText('2 titik dalam berkas Anda');
  await expect(page.getByText(/^2 lokasi terbaik/)).toBeVisible({ timeout: 120_000 });
  expect(sent.some((request) => request.includes('/site-plan?'))).toBe(true);
  for (const request of sent) {
    expect(request).toMatch(/^GET /);
    expect(request).not.toMatch(new RegExp(`${SECRET}|122[.,]22|124[.,]63|usulan`));
  }
  expect(page.url()).not.toMatch(/122|usulan|row-/);
});

test('A file that is dropped is read as one that is chosen', async ({ page }) => {
  await page.goto(NTT);
  await drop(page, PLANNED);
  await expect(page.getByText('dilepas.csv')).toBeVisible();
  await expect(page.getByText('Lepaskan untuk membaca berkas')).toHaveCount(0);
  await expect(trialRows(page)).toHaveCount(2, { timeout: 120_000 });
});

test('Rows that cannot be used say why and are cured: two numbers change places, a place is tapped on the map', async ({
  page,
}) => {
  await page.goto(NTT);
  await choose(page, PLANNED);
  await expect(page.getByText('2 baris dipakai, 3 perlu Anda perbaiki')).toBeVisible();
  await expect(issues(page)).toContainText([
    /Baris 4.*tertukar \(124,28; -9,86\)/,
    /Baris 5.*Tidak ada koordinat: “Tanpa koordinat”/,
    /Baris 6.*Di luar Indonesia/,
  ]);
  await page.getByRole('button', { name: 'Tukar: Tertukar' }).click();
  await expect(trialRows(page)).toHaveCount(3, { timeout: 120_000 });
  await page.getByRole('button', { name: 'Pilih di peta: Baris 5' }).click();
  await expect(page.getByText('Ketuk peta untuk menempatkan Tanpa koordinat.')).toBeVisible();
  await page
    .locator('.mapbox .map-canvas')
    .first()
    .click({ position: { x: 330, y: 200 } });
  await expect(trialRows(page)).toHaveCount(4);
  await expect(page.getByText('4 baris dipakai, 1 perlu Anda perbaiki')).toBeVisible();
});

test('The gains fall from row to row and add up to what the sentence says', async ({ page }) => {
  await page.goto(NTT);
  await choose(page, 'nama,lat,lon\nA,-8.62,122.22\nB,-9.40,124.63\nA lagi,-8.62,122.22\nOebelo,-10.1133,123.7502\n');
  await expect(trialRows(page)).toHaveCount(4, { timeout: 120_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh hasil' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const [head = '', ...lines] = text.slice(1).trimEnd().split('\r\n');
  const place = head.split(';').indexOf('orang_baru');
  const people = lines.map((line) => Number(line.split(';')[place]));
  expect(people).toEqual(people.toSorted((one, other) => other - one));
  const sum = people.reduce((total, each) => total + each, 0);
  expect(sum).toBeGreaterThan(10_000);
  await expect(heading(page)).toContainText(`+${Math.round(sum / 1000)} ribu`);
  await expect(trialRows(page).filter({ hasText: 'A lagi' })).toContainText('terjangkau titik di atasnya');
  await expect(trialRows(page).filter({ hasText: 'Oebelo' }).first()).toContainText('sudah terjangkau');
});

test('Places tapped on the map are points, stand in the address, and are taken away again', async ({ page }) => {
  await page.goto(NTT);
  await page.getByRole('button', { name: 'Ketuk tempat di peta' }).click();
  const canvas = page.locator('.mapbox .map-canvas').first();
  await canvas.click({ position: { x: 330, y: 200 } });
  await expect(trialRows(page)).toHaveCount(1, { timeout: 120_000 });
  await canvas.click({ position: { x: 120, y: 340 } });
  await expect(trialRows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Selesai' }).click();
  expect(parameter(page, 'points')?.split('/')).toHaveLength(2);
  await page.reload();
  await expect(trialRows(page)).toHaveCount(2, { timeout: 120_000 });
  await expect(heading(page)).toContainText('2 titik Anda');
  await page.getByRole('button', { name: 'Hapus Titik 1 di peta' }).click();
  await expect(trialRows(page)).toHaveCount(1);
  expect(parameter(page, 'points')?.split('/')).toHaveLength(1);
});

test('By keyboard alone a point is placed in a village by its name', async ({ page }) => {
  await page.goto(NTT);
  const search = page.getByRole('combobox', { name: 'Pasang di desa…' });
  await search.focus();
  await page.keyboard.type('kota uneng');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Kota Uneng');
  await page.keyboard.press('Enter');
  await expect(trialRows(page)).toHaveCount(1, { timeout: 120_000 });
  await expect(trialRows(page)).toContainText('Alok, Sikka');
});

for (const [what, text, sentence] of [
  ['empty', '', 'Berkas ini kosong.'],
  ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'Ini buku kerja (.xlsx, .xls, atau .ods), bukan CSV.'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'Berkas ini bukan teks.'],
  ['headings alone', 'nama,lat,lon\n', 'Berkas ini hanya berisi judul kolom.'],
  ['without coordinates', 'nama,desa\nA,B\n', 'Berkas tidak bisa dibaca: tidak ada kolom lintang dan bujur.'],
  ['too long', `nama,lat,lon\n${'A,-9,124\n'.repeat(50_001)}`, 'Berkas ini berisi lebih dari 50.000 baris.'],
] as const) {
  test(`A file that is ${what} is told what it lacks and what to do`, async ({ page }) => {
    await page.goto(NTT);
    await choose(page, text);
    await expect(page.locator('.m1.er')).toContainText(sentence);
    await expect(page.locator('p[role=status]')).toContainText(sentence);
    await page.getByRole('button', { name: 'Lepas berkas' }).click();
    await expect(page.locator('.m1.er')).toHaveCount(0);
  });
}

test('Columns with headings of their own are named by the person', async ({ page }) => {
  await page.goto(NTT);
  await choose(page, 'apa,satu,dua\nA,"124,63 ",x\nB,-8.62,122.22\nC,-9.40,124.63\n');
  await page.getByRole('button', { name: /Pilih kolomnya sendiri|Ubah/ }).click();
  await page.getByLabel('Nama').selectOption('apa');
  await page.getByLabel('Lintang', { exact: true }).selectOption('satu');
  await page.getByLabel('Bujur', { exact: true }).selectOption('dua');
  await page.getByRole('button', { name: 'Pakai kolom ini' }).click();
  await expect(page.getByText('kolom: apa, satu, dua')).toBeVisible();
  await expect(trialRows(page)).toHaveCount(2, { timeout: 120_000 });
});

test('The map shows how it was before', async ({ page }) => {
  await page.goto(NTT);
  await choose(page, PLANNED);
  await expect(page.getByText(/desa yang ikut terjangkau \(\d+\)/)).toBeVisible({ timeout: 120_000 });
  await page.getByRole('radio', { name: 'Sebelum' }).check();
  await expect(page.getByText(/desa yang ikut terjangkau/)).toHaveCount(0);
  await page.getByRole('radio', { name: 'Sesudah' }).check();
  await expect(page.getByText(/desa yang ikut terjangkau/)).toBeVisible();
});

test('The file stays while another tab is looked at, and ends with the page', async ({ page }) => {
  await page.goto(NTT);
  await choose(page, PLANNED);
  await expect(trialRows(page)).toHaveCount(2, { timeout: 120_000 });
  await page.getByRole('link', { name: 'Cakupan' }).click();
  await page.getByRole('link', { name: 'Uji rencana Anda' }).click();
  await expect(trialRows(page)).toHaveCount(2);
  await page.reload();
  await expect(page.getByText('Letakkan berkas CSV di sini')).toBeVisible();
});

test('For the whole country the villages are loaded only when that is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().includes('village-columns') && asked.push(request.url())));
  await page.goto('/rencana?tab=try');
  await choose(page, PLANNED);
  await expect(page.getByText('Pilih provinsi di atas, atau muat seluruh Indonesia.')).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Muat semua desa' }).click();
  await expect(trialRows(page)).toHaveCount(2, { timeout: 120_000 });
  expect(asked).toHaveLength(1);
});

test('In English the same is said in English', async ({ page }) => {
  await page.goto(`${NTT}&lang=en`);
  await expect(page.getByText('The file does not leave your browser.')).toBeVisible();
  await choose(page, PLANNED);
  await expect(heading(page)).toContainText('2 points in your file', { timeout: 120_000 });
  await expect(page.getByText('2 rows used, 3 need your help')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: NARROW });

  test('nothing is wider than the screen', async ({ page }) => {
    await page.goto(NTT);
    await choose(page, PLANNED);
    await expect(trialRows(page)).toHaveCount(2, { timeout: 120_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  });
});
