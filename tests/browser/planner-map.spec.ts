import type { Locator, Page } from '@playwright/test';
import { toWorld } from '../../client/map/world.ts';
import { classOf, scaleOf } from '../../client/planner/scales.ts';
import type { CoverageRow } from '../../shared/coverage.ts';
import type { LonLat } from '../../shared/lon-lat.ts';
import { expect, test, WIDE } from './journey.ts';

const NTT = '/rencana?region=53';
const SUMBA_TIMUR = '53.11';
/** Inside it, away from its name and its border. */
const IN_SUMBA_TIMUR = [120.4, -9.98] as const;

const mapOf = (page: Page): Locator => page.getByRole('application').first();
const tip = (page: Page): Locator => page.locator('.plan-map-tip h3');
const scaleText = (page: Page): Locator => page.locator('.plan-map-scale span').first();

/** How many pixels of a square of the screen round a place have which colour, written as `red,green,blue`. */
async function coloursAt(page: Page, x: number, y: number, half: number): Promise<Record<string, number>> {
  const clip = { x: x - half, y: y - half, width: 2 * half + 1, height: 2 * half + 1 };
  const shot = (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts: Record<string, number> = {};
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join();
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    return counts;
  }, shot);
}

/** The colour that most of a small square has: letters and borders are in the minority. */
async function mainColour(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<string> {
  const [most] = Object.entries(await coloursAt(page, x, y, 5)).sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

/** A colour of the style sheet as it is now. */
async function token(page: Page, name: string): Promise<string> {
  const hex = await mapOf(page).evaluate((element, wanted) => getComputedStyle(element).getPropertyValue(wanted), name);
  return [1, 3, 5].map((from) => Number.parseInt(hex.trim().slice(from, from + 2), 16)).join();
}

/** The token of the class that the interface itself gives a regency. */
async function classToken(page: Page, code: string, radius: number): Promise<string> {
  const answer = await page.request.get('/api/v1/coverage', {
    params: { level: 'regency', parent: code.slice(0, 2), radius },
  });
  const { regions } = (await answer.json()) as { regions: CoverageRow[] };
  const row = regions.find((region) => region.code === code);
  if (!row) throw new Error(`no ${code}`);
  const scale = scaleOf('share', 'regency');
  return `--s${classOf(scale, scale.value(row))}`;
}

/**
 * Where a position lies on the screen. Leaflet keeps the middle of the map in px of its zoom, and how many times larger than zoom 1 it
 * is, in the transform of an empty element.
 */
async function placeOf(page: Page, position: LonLat): Promise<{ x: number; y: number }> {
  await expect(scaleText(page), 'the map is fitted').toBeVisible();
  const box = await mapOf(page).boundingBox();
  const transform = await mapOf(page)
    .locator('.leaflet-proxy')
    .evaluate((element: HTMLElement) => element.style.transform);
  const [middleX, middleY, , times] = [...transform.matchAll(/-?[\d.]+(?=px|\))/g)].map(Number);
  if (!box || middleX === undefined || middleY === undefined || times === undefined) throw new Error(transform);
  const [x, y] = toWorld(position);
  const scale = 2 * times;
  return {
    x: Math.round(box.x + box.width / 2 + x * scale - middleX),
    y: Math.round(box.y + box.height / 2 + y * scale - middleY),
  };
}

/** Takes the mouse off the map, so that nothing is hovered. */
async function leaveMap(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await expect(tip(page)).toHaveCount(0);
}

/** How many pixels round a place have a colour. */
async function pixelsOf(page: Page, { x, y }: { readonly x: number; readonly y: number }, colour: string) {
  return (await coloursAt(page, x, y, 120))[colour] ?? 0;
}

test.describe('The planner’s map', () => {
  test.use({ viewport: WIDE });

  test('fills a regency by the class of its share, at every radius and in both themes, without moving', async ({
    page,
  }) => {
    await page.goto(NTT);
    const place = await placeOf(page, IN_SUMBA_TIMUR);
    const scale = await scaleText(page).textContent();
    const near = await classToken(page, SUMBA_TIMUR, 5000);
    const far = await classToken(page, SUMBA_TIMUR, 30_000);
    expect(near, 'two radii of different classes').not.toBe(far);
    await expect.poll(async () => mainColour(page, place)).toBe(await token(page, near));

    const slider = page.getByRole('slider').first();
    await slider.focus();
    for (let step = 0; step < 5; step += 1) await slider.press('ArrowRight');
    await expect.poll(async () => mainColour(page, place)).toBe(await token(page, far));
    await expect(scaleText(page)).toHaveText(scale ?? '');

    const light = await token(page, far);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await token(page, far)).not.toBe(light);
    await expect.poll(async () => mainColour(page, place)).toBe(await token(page, far));
  });

  test('outlines what is pressed in turmeric, until it is pressed again', async ({ page }) => {
    await page.goto(NTT);
    const place = await placeOf(page, IN_SUMBA_TIMUR);
    const turmeric = await token(page, '--kunyit');
    expect(await pixelsOf(page, place, turmeric)).toBe(0);
    await page.mouse.move(place.x, place.y);
    await expect(tip(page)).toHaveText(/Sumba Timur/);
    await page.mouse.click(place.x, place.y);
    await leaveMap(page);
    await expect.poll(() => pixelsOf(page, place, turmeric)).toBeGreaterThan(100);
    await page.mouse.click(place.x, place.y);
    await leaveMap(page);
    await expect.poll(() => pixelsOf(page, place, turmeric)).toBe(0);
  });

  test('is moved by its buttons, by the wheel and by keys', async ({ page }) => {
    await page.goto(NTT);
    const scale = scaleText(page);
    await expect(scale).toHaveText('100 km');
    await page.getByRole('button', { name: 'Perbesar' }).click();
    await expect(scale).toHaveText('50 km');
    await page.getByRole('button', { name: 'Perkecil' }).click();
    await expect(scale).toHaveText('100 km');
    const map = mapOf(page);
    await map.focus();
    await page.keyboard.press('+');
    await expect(scale).toHaveText('50 km');
    await page.keyboard.press('-');
    await expect(scale).toHaveText('100 km');
    await map.hover();
    await page.mouse.wheel(0, -240);
    await expect(scale).not.toHaveText('100 km');
  });

  test('has a name and a table that says the same', async ({ page }) => {
    await page.goto(NTT);
    await expect(mapOf(page)).toHaveAccessibleName(/Nusa Tenggara Timur|NTT/);
    await expect(page.getByRole('table').first()).toContainText('Sumba Timur');
  });
});
