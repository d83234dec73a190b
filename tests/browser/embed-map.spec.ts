import { expect, iframe, inside, rowsOf, test } from './embed-journey.ts';
import { siteOrigin, WIDE } from './journey.ts';

test.use({ viewport: WIDE });

test('The map of a region asks only for its points and hardly leaves it', async ({ page, host }) => {
  const asked: URL[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url())));
  const { url } = await host({ body: iframe('?region=53.71') });
  await page.goto(url);
  const frame = inside(page);
  const { numberMatched } = (await (
    await page.request.get(`${siteOrigin()}/api/v1/points?region=53.71&limit=1`)
  ).json()) as {
    numberMatched: number;
  };
  await expect(frame.locator('.map-summary')).toContainText(`dari ${numberMatched} titik`);
  for (const { pathname, searchParams } of asked)
    if (pathname === '/api/v1/points') expect(searchParams.get('region')).toBe('53.71');

  const answer = await page.request.get(`${siteOrigin()}/api/v1/regions/53.71`);
  const { bbox } = (await answer.json()) as { bbox: [number, number, number, number] };
  await frame.getByRole('button', { name: 'Perbesar' }).click();
  await frame.getByRole('button', { name: 'Perbesar' }).click();
  await frame.locator('.map-canvas').focus();
  for (let press = 0; press < 60; press += 1) await frame.locator('.map-canvas').press('Shift+ArrowRight');
  await expect.poll(() => asked.some(({ pathname }) => pathname === '/api/v1/regions')).toBe(true);
  const room = 0.35 * Math.max(bbox[2] - bbox[0], bbox[3] - bbox[1]);
  for (const { pathname, searchParams } of asked) {
    const box = pathname === '/api/v1/regions' ? searchParams.get('bbox')?.split(',').map(Number) : undefined;
    // Villages are asked for in cells of a quarter of a degree.
    if (box) expect(box[0] ?? 0).toBeLessThanOrEqual(bbox[2] + room + 0.3);
  }
});

test('A tap on the map measures from there, a row and its point belong together', async ({ page, host }) => {
  const { url } = await host({ body: iframe('?region=53.71') });
  await page.goto(url);
  const frame = inside(page);
  await expect(frame.locator('.map-summary')).toContainText('titik');
  await expect(rowsOf(frame).first().locator('.far')).toHaveCount(0);
  await frame.locator('.map-canvas').click({ position: { x: 60, y: 200 } });
  await expect(rowsOf(frame).first().locator('.far')).toBeVisible();
});

test('A map alone fills the frame; the list is there for those who do not see it', async ({ page, host }) => {
  const { url } = await host({ body: iframe('?region=53.71&view=map&search=off&filters=off', '', 400) });
  await page.goto(url);
  const frame = inside(page);
  await expect(frame.locator('.map-summary')).toContainText('titik');
  expect(await frame.locator('html').evaluate((html) => html.scrollHeight)).toBe(400);
  await expect(frame.getByRole('search')).toHaveCount(0);
  await expect(rowsOf(frame).first()).toBeHidden();
  await frame.getByText('Daftar titik').click();
  await expect(rowsOf(frame).first()).toBeVisible();
});

test('A list alone fetches nothing of the map', async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  const { url } = await host({ body: iframe('?region=53.71&view=list') });
  await page.goto(url);
  await expect(rowsOf(inside(page))).toHaveCount(5);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((one) => /frame-map|outlines|points/.test(one))).toEqual([]);
});
