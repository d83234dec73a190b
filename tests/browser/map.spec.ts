import type { Locator, Page } from '@playwright/test';
import {
  AROUND_KUPANG,
  askNearest,
  expect,
  field,
  KUPANG,
  mapIsReady,
  onMap,
  parameter,
  rows,
  test,
  WIDE,
} from './journey.ts';

const CENTRE = [KUPANG.lon, KUPANG.lat] as const;
const zoomOf = (page: Page) => Number(parameter(page, 'map')?.split('/')[0] ?? Number.NaN);
/** Moves the mouse round the middle of the map until it is on something that can be pressed. */
async function pointAtMark(page: Page, map: Locator): Promise<void> {
  const { x, y } = await onMap(map, CENTRE, CENTRE, 6);
  for (let far = 0; far < 12; far += 1) {
    for (const [right, down] of [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const) {
      await page.mouse.move(x + right * far * 15, y + down * far * 15);
      // The map looks for a mark once a frame.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      if (await map.evaluate((element) => getComputedStyle(element).cursor === 'pointer')) return;
    }
  }
  throw new Error('No mark near Kupang');
}

/** Every mark of the country is at hand once the map counts them all. */
const ALL = /dari 7\.634 titik/;

test.describe('On a wide screen', () => {
  test.use({ viewport: WIDE });

  test('list and map stand side by side, and the map says how many points it shows', async ({ page }) => {
    await page.goto(AROUND_KUPANG);
    const map = await mapIsReady(page);
    await expect(map).toHaveAccessibleName('Peta titik internet');
    await expect(map).toHaveAccessibleDescription(ALL);
    await expect(rows(page)).toHaveCount(5);
    await expect(page.getByRole('navigation', { name: 'Tampilan' })).toBeHidden();
  });

  test('a tap on the empty map measures from there', async ({ page }) => {
    await page.goto(`${AROUND_KUPANG}&map=13/${KUPANG.lat}/${KUPANG.lon}`);
    const map = await mapIsReady(page);
    await expect(map).toHaveAccessibleDescription(ALL);
    await expect(rows(page)).toHaveCount(5);
    const { x, y } = await onMap(map, [123.68, -10.17], CENTRE, 13);
    await page.mouse.click(x, y);
    await expect.poll(() => Number(parameter(page, 'lon'))).toBeCloseTo(123.68, 3);
    expect(Number(parameter(page, 'lat'))).toBeCloseTo(-10.17, 3);
    await expect(field(page)).toHaveValue(/^Dekat /);
  });

  test('a point of the list on the map selects its row', async ({ page }) => {
    const [, second] = await askNearest(page, { ...KUPANG, limit: 2 });
    if (second === undefined) throw new Error('Kupang has two points');
    await page.goto(`${AROUND_KUPANG}&map=13/${KUPANG.lat}/${KUPANG.lon}`);
    const map = await mapIsReady(page);
    await expect(map).toHaveAccessibleDescription(ALL);
    await expect(rows(page).first().locator('a')).toHaveAttribute('aria-current', 'true');
    const { x, y } = await onMap(map, second.geometry.coordinates, CENTRE, 13);
    await page.mouse.click(x, y);
    await expect(page.locator(`[data-point="${second.id}"] a`)).toHaveAttribute('aria-current', 'true');
    expect(parameter(page, 'selected')).toBe(second.id);
  });

  test('a point that is not in the list shows its card, which opens its page', async ({ page }) => {
    const all = await askNearest(page, { ...KUPANG, limit: 9 });
    const other = all[8];
    if (other === undefined) throw new Error('Kupang has nine points');
    const [lon, lat] = other.geometry.coordinates;
    await page.goto(`${AROUND_KUPANG}&map=15/${lat}/${lon}`);
    const map = await mapIsReady(page);
    await expect(map).toHaveAccessibleDescription(ALL);
    const { x, y } = await onMap(map, [lon, lat], [lon, lat], 15);
    await page.mouse.click(x, y);
    const card = page.locator('.card');
    await expect(card.getByRole('heading')).toHaveText(other.properties.name);
    await card.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/titik/${other.id}`));
  });

  test('a cluster zooms in', async ({ page }) => {
    await page.goto('/?map=6/-10.16/123.66');
    const map = await mapIsReady(page);
    await expect(map).toHaveAccessibleDescription(ALL);
    await pointAtMark(page, map);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => zoomOf(page)).toBeGreaterThanOrEqual(7);
    expect(parameter(page, 'lat'), 'a cluster is not a place').toBeNull();
  });

  test('the buttons zoom by keyboard', async ({ page }) => {
    await page.goto('/?map=8/-10.16/123.66');
    await mapIsReady(page);
    await page.getByRole('button', { name: 'Perbesar' }).press('Enter');
    await expect.poll(() => zoomOf(page)).toBe(9);
    await page.getByRole('button', { name: 'Perkecil' }).press(' ');
    await expect.poll(() => zoomOf(page)).toBe(8);
  });

  test('arrow keys move the map that has the focus', async ({ page }) => {
    await page.goto('/?map=8/-10.16/123.66');
    const map = await mapIsReady(page);
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => Number(parameter(page, 'map')?.split('/')[2])).toBeGreaterThan(123.7);
  });

  test('a row under the mouse is the one the map points at', async ({ page }) => {
    await page.goto(AROUND_KUPANG);
    await expect(rows(page)).toHaveCount(5);
    await rows(page).nth(2).hover();
    await expect(rows(page).nth(2).locator('a')).toHaveAttribute('aria-current', 'true');
    await expect(rows(page).nth(0).locator('a')).not.toHaveAttribute('aria-current', 'true');
  });

  test('the map stays while a point is read beside it', async ({ page }) => {
    await page.goto(AROUND_KUPANG);
    const map = await mapIsReady(page);
    await map.evaluate((node) => node.setAttribute('data-same', 'yes'));
    await rows(page).first().click();
    await expect(page).toHaveURL(/\/titik\//);
    await expect(map).toHaveAttribute('data-same', 'yes');
  });

  test('the target button asks for the location', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude: KUPANG.lon, latitude: KUPANG.lat });
    await page.goto('/?map=8/-2/110');
    await mapIsReady(page);
    await page.getByRole('button', { name: 'Ke lokasi saya' }).click();
    await expect(field(page)).toHaveValue(/^Lokasi Anda/);
    await expect(rows(page)).toHaveCount(5);
  });
});

test.describe('On a phone', () => {
  test.use({ hasTouch: true });

  test('Daftar and Peta switch between list and map, each a view of its own', async ({ page }) => {
    await page.goto(AROUND_KUPANG);
    const views = page.getByRole('navigation', { name: 'Tampilan' });
    await expect(rows(page)).toHaveCount(5);
    await expect(views.getByRole('link', { name: 'Daftar' })).toHaveAttribute('aria-current', 'page');
    await views.getByRole('link', { name: 'Peta' }).tap();
    await mapIsReady(page);
    await expect(rows(page)).toHaveCount(0);
    expect(parameter(page, 'view')).toBe('map');
    await page.goBack();
    await expect(rows(page)).toHaveCount(5);
  });

  test('the card of the nearest point lies over the map and opens its page', async ({ page }) => {
    const [nearest] = await askNearest(page, { ...KUPANG, limit: 1 });
    await page.goto(`${AROUND_KUPANG}&view=map`);
    await mapIsReady(page);
    const card = page.locator('.card');
    await expect(card.getByRole('heading')).toHaveText(nearest?.properties.name ?? '');
    await expect(card).toContainText('3,1 km');
    await card.getByRole('link').tap();
    await expect(page).toHaveURL(new RegExp(`/titik/${nearest?.id}`));
    await page.getByRole('link', { name: 'Daftar' }).tap();
    await mapIsReady(page);
  });

  test('a tap on another point changes the card', async ({ page }) => {
    const [, second] = await askNearest(page, { ...KUPANG, limit: 2 });
    if (second === undefined) throw new Error('Kupang has two points');
    await page.goto(`${AROUND_KUPANG}&view=map&map=13/${KUPANG.lat}/123.645`);
    const map = await mapIsReady(page);
    await expect(map).toHaveAccessibleDescription(ALL);
    const { x, y } = await onMap(map, second.geometry.coordinates, [123.645, KUPANG.lat], 13);
    await page.touchscreen.tap(x, y);
    await expect(page.locator('.card').getByRole('heading')).toHaveText(second.properties.name);
  });

  test('a tap on the empty map picks a place', async ({ page }) => {
    await page.goto(`/?view=map&map=13/${KUPANG.lat}/${KUPANG.lon}`);
    const map = await mapIsReady(page);
    await expect(map).toHaveAccessibleDescription(ALL);
    const { x, y } = await onMap(map, CENTRE, CENTRE, 13);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => Number(parameter(page, 'lon'))).toBeCloseTo(KUPANG.lon, 3);
    await expect(page.locator('.card')).toBeVisible();
  });
});

test('A map whose code does not come leaves the list, and can be asked for again', async ({ page, faults }) => {
  faults.expect(/ERR_FAILED/);
  await page.setViewportSize(WIDE);
  let broken = true;
  await page.route('**/assets/MapView-*.js', (route) => (broken ? route.abort() : route.continue()));
  await page.goto(AROUND_KUPANG);
  await expect(page.getByText('Peta tidak dapat dimuat. Daftarnya tetap lengkap.')).toBeVisible();
  await expect(rows(page)).toHaveCount(5);
  broken = false;
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await mapIsReady(page);
});
