import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { expect, test } from './journey.ts';

const TTS = '/rencana/laporan?region=53.02&radius=5000&sites=5';
const DESK = { width: 1360, height: 850 } as const;

interface Total {
  readonly population: number;
  readonly populationCovered: number;
  readonly villages: number;
  readonly villagesCovered: number;
  readonly points: number;
}
interface Plan {
  readonly after: { readonly share: number };
  readonly certificate: { readonly optimal: boolean };
  readonly sites: readonly {
    readonly code: string;
    readonly name: string;
    readonly rank: number;
    readonly gainVillages: number;
  }[];
}

async function ask<Value>(page: Page, path: string): Promise<Value> {
  return (await (await page.request.get(`/api/v1/${path}`)).json()) as Value;
}

const printButton = (page: Page) =>
  page.getByRole('button', { name: /^(Cetak atau simpan PDF|Print or save as PDF)$/ });
const ready = (page: Page) => expect(printButton(page)).toBeEnabled({ timeout: 120_000 });
const pages = (page: Page) => page.locator('.sheet-a4');
/** Numbers as English writes them, in the hundreds that an estimate deserves. */
const inHundreds = (people: number) => (Math.round(people / 100) * 100).toLocaleString('en-GB');

test.use({ viewport: DESK });

test('The first page tells what the API tells', async ({ page }) => {
  await page.goto(`${TTS}&lang=en`);
  await ready(page);
  const { total } = await ask<{ total: Total }>(page, 'coverage?level=district&parent=53.02&radius=5000');
  const plan = await ask<Plan>(page, 'site-plan?region=53.02&radius=5000&sites=5&certificate=exact');
  const out = total.population - total.populationCovered;
  const share = (value: number) => `${(100 * value).toFixed(1)}%`;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kabupaten Timor Tengah Selatan');
  await expect(page.locator('.sheet-a4 .answer')).toHaveText(
    `${share(out / total.population)} of the people, about ${inHundreds(out)}, live more than 5 km from an active point. Five new points bring this down to ${share(1 - plan.after.share)}.`,
  );
  const facts = page.locator('.r-facts dd');
  await expect(facts.nth(0)).toHaveText(total.population.toLocaleString('en-GB'));
  await expect(facts.nth(1)).toHaveText(`${total.villages - total.villagesCovered} of ${total.villages}`);
  await expect(facts.nth(2)).toContainText(`${total.points} of`);

  const { regions } = await ask<{ regions: (Total & { code: string })[] }>(
    page,
    'coverage?level=regency&parent=53&radius=5000',
  );
  const worse = regions.filter((each) => each.population - each.populationCovered > out).length;
  await expect(facts.nth(4)).toHaveText(`no. ${worse + 1} of ${regions.length}`);
  await expect(page.getByText('Simulated data, not official locations.')).toBeVisible();
});

test('Every village out of reach is listed once, farthest first, and marked by the site that reaches it', async ({
  page,
}) => {
  await page.goto(TTS);
  await ready(page);
  const { villages } = await ask<{ villages: { name: string; distance: number }[] }>(
    page,
    'coverage/villages?region=53.02&radius=5000&limit=10000',
  );
  const plan = await ask<Plan>(page, 'site-plan?region=53.02&radius=5000&sites=5&certificate=exact');
  const rows = page.locator('.unc li');
  await expect(rows).toHaveCount(villages.length);
  const names = await rows
    .locator('span:first-child')
    .evaluateAll((spans) => spans.map((span) => span.firstChild?.textContent?.trim() ?? ''));
  expect([...names].sort()).toEqual(villages.map(({ name }) => name).sort());
  const told = (await rows.locator('b').allTextContents()).map((text) => Number(text.replace(',', '.')));
  expect(told).toEqual([...told].sort((a, b) => b - a));
  for (const { rank, gainVillages } of plan.sites) {
    await expect(
      page.locator('.unc').getByRole('img', { name: `terjangkau oleh lokasi usulan ${rank}`, exact: true }),
    ).toHaveCount(gainVillages);
  }
});

test('The sites stand in a table, on the map and in the checklist, with what is proved of them', async ({ page }) => {
  await page.goto(`${TTS}&lang=en`);
  await ready(page);
  const plan = await ask<Plan>(page, 'site-plan?region=53.02&radius=5000&sites=5&certificate=exact');
  await expect(page.locator('.r-sites tbody b')).toHaveText(plan.sites.map(({ name }) => name));
  await expect(page.locator('.r-map > svg .bdg')).toHaveCount(5);
  await expect(page.locator('.chkl tbody .cb')).toHaveCount(25);
  await expect(page.locator('.blk-sites')).toContainText(
    plan.certificate.optimal ? 'It is proved that no other 5 villages reach more.' : 'Proved: at least',
  );
});

for (const { name, path } of [
  { name: 'a regency', path: TTS },
  { name: 'a regency in English', path: `${TTS}&lang=en` },
  { name: 'a regency with many villages out of reach', path: '/rencana/laporan?region=53.02&radius=500&sites=30' },
  { name: 'a district', path: '/rencana/laporan?region=53.02.03&radius=2000' },
  { name: 'a province', path: '/rencana/laporan?region=51&radius=2000&sites=10' },
]) {
  test(`What the screen shows is what is printed, page for page, and nothing is cut off: ${name}`, async ({ page }) => {
    await page.goto(path);
    await ready(page);
    const count = await pages(page).count();
    await expect(page.locator('.sheet-foot span:last-child')).toHaveText(
      Array.from({ length: count }, (_, index) => `${index + 1} / ${count}`),
    );
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.sheet-in')
      .evaluateAll((sheets) =>
        sheets.map((sheet) => Math.max(sheet.scrollHeight - sheet.clientHeight, sheet.scrollWidth - sheet.clientWidth)),
      );
    expect(cut).toEqual(Array.from({ length: count }, () => 0));
    await expect(page.locator('.rep-bar')).toBeHidden();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(count);
    expect(pdf).toMatch(/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/);
  });
}

test('A report of a province says how many villages it leaves out, and where all of them are', async ({ page }) => {
  await page.goto('/rencana/laporan?region=53&radius=2000&sites=3');
  await ready(page);
  const { numberMatched } = await ask<{ numberMatched: number }>(
    page,
    'coverage/villages?region=53&radius=2000&limit=1',
  );
  const printed = await page.locator('.unc li').count();
  expect(printed).toBeLessThan(numberMatched);
  await expect(page.locator('.blk-villages').first()).toContainText(
    `${(numberMatched - printed).toLocaleString('id-ID')} desa lain tidak dicetak`,
  );
  const file = await page.request.get((await page.locator('.blk-villages a').first().getAttribute('href')) ?? '');
  expect((await file.text()).trim().split('\n')).toHaveLength(numberMatched + 1);
});

test('The number of sites is chosen on the screen and stays in the address', async ({ page }) => {
  await page.goto('/rencana/laporan?region=53.02');
  await ready(page);
  await expect(page.locator('.r-sites tbody tr')).toHaveCount(5);
  await page.getByRole('combobox', { name: 'Jumlah lokasi usulan' }).selectOption('20');
  await expect(page.locator('.r-sites tbody tr')).toHaveCount(20);
  expect(new URL(page.url()).searchParams.get('sites')).toBe('20');
  await page.reload();
  await ready(page);
  await expect(page.locator('.r-sites tbody tr')).toHaveCount(20);
  const address = page.locator('.mcols a');
  await expect(address).toHaveText(page.url());
});

test('The button prints, and the way back leads to the map of the same region', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(TTS);
  await ready(page);
  await printButton(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await page.getByRole('link', { name: 'Kembali ke peta' }).click();
  await expect(page).toHaveURL(/\/rencana\?.*region=53\.02/);
});

for (const { look, width, colorScheme } of [
  { look: 'wide', width: 1360, colorScheme: 'dark' },
  { look: 'narrow', width: 390, colorScheme: 'light' },
] as const) {
  test(`On the screen the pages fit, are light, and axe finds nothing: ${look}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 850 });
    await page.emulateMedia({ colorScheme });
    await page.goto(TTS);
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expect(pages(page).first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      });
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
  });
}

test('A code that no region has is told in a sentence', async ({ page, faults }) => {
  faults.expect(/404|400/);
  await page.goto('/rencana/laporan?region=99');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wilayah ini tidak ada.');
  await expect(printButton(page)).toBeDisabled();
});
