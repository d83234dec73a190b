import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { expect, NARROW, parameter, test } from './journey.ts';

const DESK = { width: 1360, height: 850 } as const;
const NTT_AND_BALI = '/rencana?tab=compare&region=53&other=51';

interface Row {
  readonly name: string;
  readonly coveredShare: number;
  readonly points: number;
}

async function coverageOf(page: Page, province: string, radius = 5000): Promise<Row> {
  const answer = await page.request.get(`/api/v1/coverage?level=regency&parent=${province}&radius=${radius}`);
  return ((await answer.json()) as { total: Row }).total;
}

/** A share as the screen writes it in English. */
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const compared = (page: Page) => expect(page.locator('.cmp-all[aria-busy="false"] .mir')).toBeVisible();
const row = (page: Page, name: string) => page.locator('.mir tr', { has: page.getByRole('rowheader', { name }) });
const first = (page: Page) => page.getByRole('combobox', { name: /^(Wilayah pertama|First region)$/ });
const second = (page: Page) => page.getByRole('combobox', { name: /^(Wilayah kedua|Second region)$/ });

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    });
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}

test.use({ viewport: DESK });

test('Two provinces are told apart by the difference of their shares, as the API has them', async ({ page }) => {
  await page.goto(`${NTT_AND_BALI}&lang=en`);
  await compared(page);
  const [ntt, bali] = [await coverageOf(page, '53'), await coverageOf(page, '51')];
  const points = (Math.round(1000 * ntt.coveredShare) - Math.round(1000 * bali.coveredShare)) / 10;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${Math.abs(points).toFixed(1)} percentage points between the shares of people covered within 5 km: ${points > 0 ? 'NTT above Bali' : 'Bali above NTT'}`,
  );
  await expect(page.locator('.mir tbody tr')).toHaveCount(10);
  await expect(row(page, 'Covered within 5 km').locator('td').first()).toHaveText(percent(ntt.coveredShare));
  await expect(row(page, 'Covered within 5 km').locator('td').last()).toHaveText(percent(bali.coveredShare));
  await expect(row(page, 'Active points').locator('td').first()).toHaveText(`${ntt.points}`);
  await expect(page.getByRole('img', { name: /^Map of Nusa Tenggara Timur/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Map of Bali/ })).toBeVisible();
  await expect(page.locator('.swarm .sa')).toHaveCount(22);
  await expect(page.locator('.swarm .sb')).toHaveCount(9);
});

test('Swapping exchanges the sides and the address says so after a reload', async ({ page }) => {
  await page.goto(NTT_AND_BALI);
  await compared(page);
  await page.getByRole('button', { name: 'Tukar' }).click();
  await expect(first(page)).toHaveValue('Bali');
  await expect(second(page)).toHaveValue('Nusa Tenggara Timur');
  expect([parameter(page, 'region'), parameter(page, 'other')]).toEqual(['51', '53']);
  await page.reload();
  await compared(page);
  await expect(page.locator('.mapn')).toHaveText(['Bali', 'Nusa Tenggara Timur']);
  await page.goBack();
  await expect(page.locator('.mapn')).toHaveText(['Nusa Tenggara Timur', 'Bali']);
});

test('The second region is found by a part of its name, with the keyboard alone', async ({ page }) => {
  await page.goto('/rencana?tab=compare&region=53');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Bandingkan Nusa Tenggara Timur dengan wilayah lain.',
  );
  await second(page).fill('denpa');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveText(/^Kota Denpasar/);
  await page.keyboard.press('Enter');
  await compared(page);
  expect(parameter(page, 'other')).toBe('51.71');
  await expect(page.locator('.mapn').nth(1)).toHaveText('Kota Denpasar');
});

test('Until a second region is chosen some are suggested, the country among them', async ({ page }) => {
  await page.goto('/rencana?tab=compare&region=53');
  const suggestions = page.locator('.sugg a');
  await expect(suggestions).toHaveCount(4);
  await suggestions.last().click();
  await compared(page);
  expect(parameter(page, 'other')).toBe('ID');
  await expect(page.locator('.mapn').nth(1)).toHaveText('Indonesia');
});

test('Two radii of one region show what the wider one adds, and the sliders set both', async ({ page }) => {
  await page.goto('/rencana?tab=compare&region=53&other=51&lang=en');
  await compared(page);
  await page.getByText('Two reaches').click();
  await expect(page.locator('.mapn')).toHaveText(['5 km', '10 km']);
  const [near, far] = [await coverageOf(page, '53'), await coverageOf(page, '53', 10_000)];
  const points = (Math.round(1000 * far.coveredShare) - Math.round(1000 * near.coveredShare)) / 10;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${points.toFixed(1)} percentage points more people are covered within 10 km than within 5 km, in Nusa Tenggara Timur`,
  );
  await expect(row(page, 'Share of people covered').locator('td').last()).toHaveText(percent(far.coveredShare));
  await page.locator('.rad-b input').fill('8');
  await expect(page.locator('.mapn')).toHaveText(['5 km', '20 km']);
  expect(parameter(page, 'otherRadius')).toBe('20000');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page.locator('.mapn')).toHaveText(['20 km', '5 km']);
});

test('The same region twice, and a code that no region has, are told in a sentence', async ({ page, faults }) => {
  faults.expect(/404|400/);
  await page.goto('/rencana?tab=compare&region=53&other=53');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keduanya Nusa Tenggara Timur.');
  await page.getByRole('link', { name: 'Bandingkan dua jangkauan' }).click();
  await compared(page);
  await page.goto('/rencana?tab=compare&region=53&other=99');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tidak ada wilayah dengan kode 99.');
});

test('When the server fails the comparison says so and is tried again', async ({ page, faults }) => {
  faults.expect(/503/);
  await page.route('**/api/v1/coverage/distances?region=51', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(NTT_AND_BALI);
  await expect(page.getByRole('heading', { name: /^Layanan sedang sibuk/ })).toBeVisible();
  await page.unroute('**/api/v1/coverage/distances?region=51');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await compared(page);
});

for (const { look, width, path } of [
  { look: 'wide', width: DESK.width, path: NTT_AND_BALI },
  { look: 'wide, two radii', width: DESK.width, path: '/rencana?tab=compare&region=53.02&compare=radii' },
  { look: 'narrow', width: NARROW.width, path: NTT_AND_BALI },
  { look: 'very narrow', width: 320, path: NTT_AND_BALI },
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing and nothing is cut off: ${look}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: DESK.height });
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await compared(page);
      await expect(page.locator('.swarm')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
