import type { Page } from '@playwright/test';
import { findings } from './axe-findings.ts';
import { AROUND_KUPANG, expect, heading, rows, WIDE } from './journey.ts';
import { newerApp } from './newer-app.ts';
import { NEWER, newerData } from './newer-data.ts';
import { cut, firstVisit, join, keptFiles, test } from './offline-journey.ts';

const main = (page: Page) => page.getByRole('main');
const scriptOf = (page: Page) => page.locator('script[type="module"]').getAttribute('src');

test('Data that were published meanwhile are taken quietly when the connection is back, and told once', async ({
  page,
  context,
  gate,
}) => {
  await firstVisit(page, gate);
  await page.goto(gate.origin + AROUND_KUPANG);
  await expect(rows(page)).toHaveCount(5);
  await cut(context, gate);
  await page.reload();
  await expect(main(page).getByText('Anda sedang luring.')).toBeVisible();

  gate.keeper = await newerData();
  await join(context, gate);
  await expect(main(page).getByText('Data baru tersimpan, keadaan 12 Mei 2031.')).toBeVisible();
  await page.getByRole('button', { name: 'Tutup' }).click();
  await expect(main(page).getByText('Data baru tersimpan')).toBeHidden();

  await cut(context, gate);
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).getByRole('heading')).toContainText(NEWER.name);
  await expect(main(page).getByText(/keadaan data 12 Mei 2031/)).toBeVisible();
  await expect(main(page).getByText('Data baru tersimpan')).toBeHidden();
});

test('A page that is open while a newer app is published goes on whole; the next opening is the newer one', async ({
  page,
  context,
  gate,
}) => {
  await firstVisit(page, gate);
  const before = await scriptOf(page);
  gate.keeper = newerApp;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(main(page).getByText('Versi baru aplikasi siap dipakai.')).toBeVisible();

  await page.getByRole('link', { name: 'Apa artinya?' }).click();
  await expect(page.getByRole('heading', { name: 'Simpan untuk luring' })).toBeVisible();
  expect(await scriptOf(page), 'no reload has happened by itself').toBe(before);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Simpan untuk luring' })).toBeVisible();
  expect(await scriptOf(page)).toMatch(/-newer\.js$/);
  await cut(context, gate);
  await page.goto(gate.origin + AROUND_KUPANG);
  await expect(rows(page)).toHaveCount(5);
  expect(await scriptOf(page)).toMatch(/-newer\.js$/);
});

test('A newer app that does not arrive whole changes nothing', async ({ page, context, gate }) => {
  await firstVisit(page, gate);
  const before = await scriptOf(page);
  gate.keeper = (path, site) =>
    path.startsWith('/assets/') && path.includes('-newer')
      ? Promise.resolve({ status: 503, headers: {}, body: Buffer.from('') })
      : newerApp(path, site);
  const ended = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    if (!worker) return 'nothing was tried';
    while (worker.state === 'installing') {
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    }
    return worker.state;
  });
  expect(ended).toBe('redundant');
  await cut(context, gate);
  await page.goto(gate.origin + AROUND_KUPANG);
  await expect(rows(page)).toHaveCount(5);
  expect(await scriptOf(page)).toBe(before);
});

test('A page that is no part of the app is kept when it was read, and said to be missing when it was not', async ({
  page,
  context,
  gate,
}) => {
  await firstVisit(page, gate);
  await page.goto(`${gate.origin}/metode`);
  const title = await heading(page).innerText();
  await cut(context, gate);
  await page.reload();
  await expect(heading(page)).toHaveText(title);
  await page.goto(`${gate.origin}/wilayah/53`);
  await expect(heading(page)).toHaveText('Halaman ini belum tersimpan.');
  expect(await keptFiles(page)).toContain('points');
});

test.describe('At a desk', () => {
  test.use({ viewport: WIDE });

  test("the planner's view is kept once it was opened; before that it is said to be missing, and then comes whole", async ({
    page,
    context,
    gate,
  }) => {
    await firstVisit(page, gate);
    await cut(context, gate);
    await page.goto(`${gate.origin}/rencana`);
    await expect(heading(page)).toHaveText('Anda sedang luring.');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(heading(page)).toHaveText('Anda sedang luring.');
    await join(context, gate);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    const table = page.locator('main table').first();
    await expect(table.locator('tbody th').first()).toBeVisible();
    // A style sheet that failed once is asked for again.
    await expect(page.locator('.plan')).toHaveCSS('display', 'flex');

    await cut(context, gate);
    await page.reload();
    await expect(page.getByRole('slider')).toBeVisible();
    await expect(heading(page)).toHaveText('Anda sedang luring.');
    expect(await findings(page)).toEqual([]);
    await join(context, gate);
    // The connection is back: what was asked in vain is asked again by itself.
    await expect(table.locator('tbody th').first()).toBeVisible();
  });
});
