import { AROUND_KUPANG, expect, mapIsReady, rows, TILES, test, WIDE } from './journey.ts';

/** One pixel of a street map. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const toTiles = /^request: https:\/\/tiles\.test\.invalid\//;

test.use({ viewport: WIDE, colorScheme: 'light' });

test('No other host is asked before the person wants the street map; then only that of the tiles', async ({
  page,
  faults,
}) => {
  faults.expect(toTiles);
  const asked: string[] = [];
  await page.route(TILES, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/png', body: TILE, headers: { 'access-control-allow-origin': '*' } });
  });
  await page.goto(AROUND_KUPANG);
  await mapIsReady(page);
  await expect(rows(page)).toHaveCount(5);
  expect(asked).toEqual([]);
  const streets = page.getByRole('button', { name: 'Peta jalan' });
  await expect(streets).toHaveAttribute('aria-pressed', 'false');
  await streets.click();
  await expect(streets).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: '© OpenStreetMap' })).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  for (const url of asked) expect(url).toMatch(/^https:\/\/tiles\.test\.invalid\/\d+\/\d+\/\d+\.png$/);
  await streets.click();
  await expect(page.locator('.map-street')).toHaveCount(0);
  await expect(page.getByRole('link', { name: '© OpenStreetMap' })).toHaveCount(0);
});

test('Tiles that fail leave our own map and no error on the page', async ({ page, faults }) => {
  faults.expect(toTiles, /ERR_FAILED|404/);
  await page.route(TILES, (route) => route.abort());
  await page.goto(AROUND_KUPANG);
  await mapIsReady(page);
  const failed = page.waitForEvent('requestfailed');
  await page.getByRole('button', { name: 'Peta jalan' }).click();
  await failed;
  await expect(page.getByRole('link', { name: '© OpenStreetMap' })).toHaveCount(0);
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Perbesar' }).click();
  await expect(page).toHaveURL(/map=/);
});

test('The choice of the street map is remembered', async ({ page, faults }) => {
  faults.expect(toTiles);
  await page.route(TILES, (route) =>
    route.fulfill({ contentType: 'image/png', body: TILE, headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.goto('/');
  await page.getByRole('button', { name: 'Peta jalan' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Peta jalan' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: '© OpenStreetMap' })).toBeVisible();
});

test('Who saves data gets no tiles by a choice of before, only by one of now', async ({ page, faults }) => {
  faults.expect(toTiles);
  const asked: string[] = [];
  await page.route(TILES, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/png', body: TILE, headers: { 'access-control-allow-origin': '*' } });
  });
  const streets = page.getByRole('button', { name: 'Peta jalan' });
  await page.goto(AROUND_KUPANG);
  await streets.click();
  await expect(page.getByRole('link', { name: '© OpenStreetMap' })).toBeVisible();

  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  asked.length = 0;
  await page.reload();
  await mapIsReady(page);
  await expect(rows(page)).toHaveCount(5);
  await expect(streets).toHaveAttribute('aria-pressed', 'false');
  // A drag asks for tiles where there are any to ask for.
  await page.getByRole('button', { name: 'Perbesar' }).click();
  await expect(page).toHaveURL(/map=/);
  expect(asked).toEqual([]);

  await streets.click();
  await expect(streets).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: '© OpenStreetMap' })).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
});
