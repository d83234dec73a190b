import type { Page } from '@playwright/test';
import { pointPosterPath, villagePosterPath } from '../../shared/posters.ts';
import { readQrCode } from '../qr-reader.ts';
import { AROUND_KUPANG, expect, rows, siteOrigin, test } from './journey.ts';

interface Listed {
  readonly id: string;
  readonly properties: { readonly name: string; readonly status: string; readonly openingHours: string | null };
}

/** A millimetre in CSS pixels. */
const MILLIMETRE = 96 / 25.4;
const VILLAGE = '53.71.01.1001';
const BALI = [115.2, -8.1] as const;

/** The points whose posters have most to say: the longest name, the longest hours, and one that is not in use. */
async function wordiest(page: Page): Promise<string[]> {
  const answer = await page.request.get('/api/v1/points?limit=10000&properties=name,status,openingHours');
  const { features } = (await answer.json()) as { features: Listed[] };
  const longest = (length: (point: Listed['properties']) => number) =>
    features.reduce((best, point) => (length(point.properties) > length(best.properties) ? point : best)).id;
  return [
    longest(({ name }) => name.length),
    longest(({ openingHours }) => openingHours?.length ?? 0),
    longest(({ name, status, openingHours }) => (status === 'trouble' ? name.length + (openingHours?.length ?? 0) : 0)),
  ];
}

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The grey of each pixel of the code as it is drawn, row by row. */
async function codeInPixels(page: Page): Promise<{ side: number; grey: number[] }> {
  const box = await page.locator('.art .code').boundingBox();
  if (box === null) throw new Error('The code is not drawn.');
  const png = (await page.screenshot({ clip: box })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = image.width;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('No canvas.');
    pen.drawImage(image, 0, 0, image.width, image.width);
    const { data: rgba } = pen.getImageData(0, 0, image.width, image.width);
    const grey = Array.from({ length: image.width ** 2 }, (_, at) => rgba[4 * at] ?? 0);
    return { side: image.width, grey };
  }, png);
}

/** What a reader makes of the pixels: the first size of code that fits. */
async function scanned(page: Page): Promise<string> {
  const { side, grey } = await codeInPixels(page);
  const faults: string[] = [];
  for (let size = 21; size <= 57; size += 4) {
    const at = (module: number) => Math.floor(((module + 0.5) * side) / size);
    try {
      return readQrCode(size, (row, column) => (grey[at(row) * side + at(column)] ?? 255) < 128);
    } catch (fault) {
      faults.push(`${size}: ${fault instanceof Error ? fault.message : fault}`);
    }
  }
  throw new Error(faults.join('\n'));
}

test.describe('A poster', () => {
  test.use({ viewport: { width: 1000, height: 1400 }, deviceScaleFactor: 2 });

  test('is one sheet of A4, whatever it has to say, and nothing on it is cut off', async ({ page }) => {
    const points = await wordiest(page);
    const paths = points.flatMap((id) => [pointPosterPath(id), pointPosterPath(id, BALI)]);
    for (const path of [...paths, villagePosterPath(VILLAGE)]) {
      await page.goto(path);
      expect(await pagesOnPaper(page), path).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const sheet = await page.locator('.sheet').boundingBox();
      expect(sheet?.width).toBeCloseTo(210 * MILLIMETRE, 0);
      const cut = await page.locator('.sheet *').evaluateAll((elements) => {
        const limit = document.querySelector('.sheet')?.getBoundingClientRect();
        if (!limit) throw new Error('No sheet.');
        const out = (element: Element) => {
          const { right, bottom } = element.getBoundingClientRect();
          return right > limit.right + 0.5 || bottom > limit.bottom + 0.5;
        };
        return elements
          .filter((element) => out(element) || element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.className || element.tagName);
      });
      expect(
        cut.filter((name) => typeof name === 'string'),
        path,
      ).toEqual([]);
      const code = await page.locator('.art .code').boundingBox();
      expect((code?.width ?? 0) / MILLIMETRE, path).toBeGreaterThanOrEqual(30);
      await page.emulateMedia({ media: null });
    }
    // The count can tell: with a second sheet there are two.
    await page.locator('.sheet').evaluate((sheet) => sheet.after(sheet.cloneNode(true)));
    expect(await pagesOnPaper(page)).toBe(2);
  });

  test('has a code that leads to the point, and from another place to the point seen from there', async ({ page }) => {
    const [id = ''] = await wordiest(page);
    await page.goto(pointPosterPath(id));
    expect(await scanned(page)).toBe(`${siteOrigin()}/titik/${id}`);
    await page.goto(pointPosterPath(id, BALI));
    const address = await scanned(page);
    expect(address).toBe(`${siteOrigin()}/titik/${id}?lat=-8.1&lon=115.2`);
    await page.goto(address);
    await expect(page.getByText(/km/).first()).toBeVisible();
  });

  test('of a village office has a code that leads to the list round the village', async ({ page }) => {
    const village = (await (await page.request.get(`/api/v1/regions/${VILLAGE}`)).json()) as {
      lon: number;
      lat: number;
    };
    await page.goto(villagePosterPath(VILLAGE));
    const url = new URL(await scanned(page));
    expect(url.origin + url.pathname).toBe(`${siteOrigin()}/dekat`);
    expect(Number(url.searchParams.get('lat'))).toBeCloseTo(village.lat, 3);
    expect(Number(url.searchParams.get('lon'))).toBeCloseTo(village.lon, 3);
  });
});

test('The button of a poster prints it', async ({ page }) => {
  const [id = ''] = await wordiest(page);
  await page.goto(pointPosterPath(id));
  const printed = page.evaluate(
    () => new Promise<string>((resolve) => addEventListener('beforeprint', () => resolve('printed'))),
  );
  await page.getByRole('button', { name: 'Cetak poster' }).click();
  expect(await printed).toBe('printed');
});

test('A shopkeeper gets the distance from where the poster is to hang', async ({ page, context }) => {
  const [id = ''] = await wordiest(page);
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: -8.65, longitude: 115.21 });
  await page.goto(pointPosterPath(id));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Internet gratisdi sini');
  await page.getByRole('button', { name: 'Dipasang di tempat saya sekarang' }).click();
  await expect(page).toHaveURL(/poster\?lat=-8\.65\d*&lon=115\.21\d*$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Internet gratis[\d.]+\skm ke [a-z ]+/);
  await page.getByRole('link', { name: 'Dipasang di titiknya sendiri' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Internet gratisdi sini');
});

test('The page of a point leads to its poster, with the place that was searched', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  await rows(page).first().getByRole('link').click();
  await page.getByRole('link', { name: 'Poster untuk dicetak' }).click();
  await expect(page).toHaveURL(/\/titik\/[^/]+\/poster\?lat=-10\.16&lon=123\.66$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Internet gratis[\d.,]+\sk?m ke [a-z ]+/);
});
