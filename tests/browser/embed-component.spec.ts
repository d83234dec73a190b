import type { Page } from '@playwright/test';
import { axeFindings, component, embed, expect, inside, rowsOf, test } from './embed-journey.ts';
import { siteOrigin } from './journey.ts';

/** The heights of the frames, and of what is in them, in CSS pixels. */
async function heights(page: Page, index = 0): Promise<{ frame: number; content: number }> {
  const frame = await page
    .locator('titik-internet')
    .nth(index)
    .evaluate((element) => {
      const own = element.shadowRoot?.querySelector('iframe');
      return own ? own.getBoundingClientRect().height : 0;
    });
  const content = await inside(page, index)
    .locator('main')
    .evaluate((main) => main.getBoundingClientRect().height);
  return { frame, content };
}

async function expectToFollow(page: Page, index = 0): Promise<number> {
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page, index);
      return frame - content;
    })
    .toBeGreaterThanOrEqual(0);
  const { frame, content } = await heights(page, index);
  expect(frame - content).toBeLessThan(1);
  return content;
}

test('Several components stand on one page, each as high as its content, under a strict policy', async ({
  page,
  host,
}) => {
  const attributes = [
    'region="53.71" view="list"',
    'region="53" view="list" lang="en" theme="dark"',
    'view="list" search="off"',
  ];
  const { url } = await host({ body: attributes.map(component).join('<p>Berita</p>') });
  await page.goto(url);
  await expect(inside(page, 0).getByRole('heading', { level: 1 })).toHaveText('Titik internet gratis di Kota Kupang');
  await page.locator('titik-internet').nth(1).scrollIntoViewIfNeeded();
  await expect(inside(page, 1).getByRole('heading', { level: 1 })).toHaveText(
    'Free internet points in Nusa Tenggara Timur',
  );
  await page.locator('titik-internet').nth(2).scrollIntoViewIfNeeded();
  await expect(inside(page, 2).getByRole('heading', { level: 1 })).toHaveText('Titik internet gratis terdekat');
  const all = [await expectToFollow(page, 0), await expectToFollow(page, 1), await expectToFollow(page, 2)];
  expect(new Set(all).size).toBeGreaterThan(1);
  await expect(page.getByRole('link', { name: 'Buka daftar titik' })).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
});

test('The height follows when the content grows and shrinks, and when the phone is turned', async ({ page, host }) => {
  const { url } = await host({ body: component('region="53.71" view="both"') });
  await page.goto(url);
  const frame = inside(page);
  await expect(rowsOf(frame)).toHaveCount(5);
  const before = await expectToFollow(page);
  await frame.getByText('Tampilkan lagi').click();
  await expect(rowsOf(frame)).toHaveCount(10);
  const after = await expectToFollow(page);
  expect(after).toBeGreaterThan(before + 200);
  await frame.locator('summary', { hasText: 'Jenis tempat' }).click();
  expect(await expectToFollow(page)).toBeGreaterThan(after + 200);
  await frame.locator('summary', { hasText: 'Jenis tempat' }).click();
  expect(await expectToFollow(page)).toBeLessThan(after + 10);
  // Turned, list and map stand side by side and fill the height that the page gives them.
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(async () => (await heights(page)).frame).toBe(592);
  await expect.poll(async () => (await heights(page)).content).toBe(592);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectToFollow(page);
});

test('Forged messages change neither the height nor the frame', async ({ page, host }) => {
  const script = `addEventListener('DOMContentLoaded', () => {
  const forged = [
    { type: 'titik-internet', version: 1, name: 'height', height: 7 },
    { type: 'titik-internet', version: 1, name: 'height', height: null },
    { type: 'titik-internet', version: 1, name: 'hello' },
    { type: 'titik-internet', version: 1, name: 'visit', url: 'https://evil.invalid/' },
    { type: 'titik-internet', version: 2, name: 'hello' }, 'hello', null, 7,
  ];
  const told = [];
  addEventListener('message', ({ data, source }) => { if (source !== window) told.push(data); });
  window.told = told;
  window.forge = () => {
    const component = document.querySelector('titik-internet');
    const frame = component.shadowRoot.querySelector('iframe').contentWindow;
    for (const message of forged) { postMessage(message, '*'); frame.postMessage(message, '*'); }
    return new Promise((done) => setTimeout(done));
  };
});`;
  const { url } = await host({ body: component('region="53.71" view="list"'), script });
  await page.goto(url);
  await expect(rowsOf(inside(page))).toHaveCount(5);
  const before = await expectToFollow(page);
  await page.evaluate('forge()');
  await page.evaluate('forge()');
  expect(await expectToFollow(page)).toBe(before);
  const told = await page.evaluate<unknown[]>('told');
  expect(told.length).toBeGreaterThan(0);
  const known = JSON.stringify({ type: 'titik-internet', version: 1, name: 'height', height: Math.ceil(before) });
  expect(JSON.stringify(told.at(-1)), 'whoever says hello is told a height, and nothing else').toBe(known);
  for (const message of told)
    expect(Object.keys(message as object).sort()).toEqual(['height', 'name', 'type', 'version']);
  expect(page.frames()[1]?.url()).toBe(embed('?region=53.71&view=list'));
});

test('Where the script of the component is not allowed, there is still the link', async ({
  page,
  host,
  expectFault,
}) => {
  expectFault(/Content Security Policy/i);
  const headers = { 'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src data:" };
  const { url } = await host({ body: component('region="53.71"'), headers });
  await page.goto(url);
  await expect(page.getByRole('link', { name: 'Buka daftar titik' })).toHaveAttribute('href', `${siteOrigin()}/`);
});

test('The sheet of the page sets accent, border and height', async ({ page, host }) => {
  const style =
    'titik-internet{--titik-internet-accent:#7a1fa2;--titik-internet-border:2px solid rgb(1,2,3);--titik-internet-max-height:300px}';
  const { url } = await host({ body: component('region="53.71" view="list"'), style });
  await page.goto(url);
  const button = inside(page).getByRole('button', { name: 'Gunakan lokasi saya' });
  await expect(button).toHaveCSS('background-color', 'rgb(122, 31, 162)');
  const frame = page.locator('titik-internet iframe');
  await expect(frame).toHaveCSS('border-top-color', 'rgb(1, 2, 3)');
  expect((await heights(page)).frame).toBeLessThanOrEqual(300);
});
