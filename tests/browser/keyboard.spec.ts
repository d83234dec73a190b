import type { Page } from '@playwright/test';
import { AROUND_KUPANG, expect, field, heading, rows, test, WIDE } from './journey.ts';

/** What has the focus, in words, and whether it is seen: an outline, or one round the field that holds it. */
function focus(page: Page): Promise<{ name: string; tag: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return { name: '', tag: 'body', isSeen: false };
    const outlined = (element: Element | null): boolean =>
      element !== null &&
      getComputedStyle(element).outlineStyle !== 'none' &&
      Number.parseFloat(getComputedStyle(element).outlineWidth) >= 2;
    const framed = Number.parseFloat(getComputedStyle(active, '::after').borderTopWidth) >= 3;
    return {
      name: (active.getAttribute('aria-label') ?? active.textContent ?? '').trim().slice(0, 60),
      tag: active.tagName.toLowerCase(),
      isSeen: outlined(active) || outlined(active.closest('.field')) || framed,
    };
  });
}

/** Presses Tab until something of that name has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp, atMost = 30): Promise<void> {
  for (let steps = 0; steps < atMost; steps += 1) {
    await page.keyboard.press('Tab');
    const now = await focus(page);
    if (now.tag !== 'body') expect(now.isSeen, `the focus on ${now.tag} "${now.name}" is seen`).toBe(true);
    if (name.test(now.name)) return;
  }
  throw new Error(`Tab did not come to ${name}`);
}

for (const [width, viewport] of [
  ['narrow', { width: 390, height: 844 }],
  ['wide', WIDE],
] as const) {
  test(`From the start to a point and back by keyboard alone: ${width}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await expect(page.getByText('7.634 titik di 38 provinsi')).toBeVisible();
    await tabTo(page, /^Desa, kota, kode pos/);
    await page.keyboard.type('noelbaki');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(5);
    await expect(field(page), 'the focus stays where the person is').toBeFocused();

    await tabTo(page, /^Hanya yang aktif/);
    await page.keyboard.press(' ');
    await expect(page.getByRole('button', { name: 'Hanya yang aktif' })).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, /^Jenis tempat/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('checkbox').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Jenis tempat' })).toBeFocused();

    await expect(rows(page)).toHaveCount(5);
    const third = (await rows(page).nth(2).getByRole('heading').innerText()).replace('Simulasi: ', '');
    await tabTo(page, new RegExp(third.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText(third);
    await expect(heading(page), 'a new screen is read from its heading').toBeFocused();

    await page.keyboard.press('Shift+Tab');
    await page.goBack();
    await expect(rows(page).nth(2).getByRole('link')).toBeFocused();
  });
}

test('The focus is never lost when what had it goes away', async ({ page }) => {
  await page.goto('/dekat?lat=-9.9&lon=122.4');
  const widen = page.getByRole('button', { name: /^Perluas sampai/ });
  await widen.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Titik internet gratis terdekat');
  await expect(heading(page)).toBeFocused();

  await page.goto(AROUND_KUPANG);
  const more = page.getByRole('button', { name: 'Tampilkan lagi' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(10);
  await expect(rows(page).nth(5).getByRole('link'), 'it goes on with the first of the new rows').toBeFocused();
});

test('The focus stays inside an open menu', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  await page.getByRole('button', { name: 'Jenis tempat' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press('Tab');
    const behind = await page.evaluate(() => {
      const active = document.activeElement;
      return active !== document.body && active?.closest('dialog') === null;
    });
    expect(behind).toBe(false);
  }
});

test('The radius is chosen with the arrows and kept with Escape', async ({ page }) => {
  await page.goto(AROUND_KUPANG);
  await page.getByRole('button', { name: 'Dalam 10 km' }).press('Enter');
  await expect(page.getByRole('radio', { name: 'Dalam 10 km' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Dalam 25 km' })).toBeChecked();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Dalam 25 km' })).toBeFocused();
});

test('From the top of a wide page the list is few steps away, and the map can be passed', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(AROUND_KUPANG);
  await expect(rows(page)).toHaveCount(5);
  await expect(page.getByRole('application')).toBeVisible();
  await tabTo(page, /Tuak Daun Merah/, 14);
  await tabTo(page, /^Peta titik internet/, 12);
  await tabTo(page, /^Ke lokasi saya/, 6);
});
