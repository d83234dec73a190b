import type { Page } from '@playwright/test';
import { findings } from './axe-findings.ts';
import {
  AROUND_KUPANG,
  AT_SEA,
  bringNothing,
  expect,
  heading,
  mapIsReady,
  NARROW,
  rows,
  test,
  WIDE,
} from './journey.ts';

async function expectNothingFound(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
}

interface State {
  readonly name: string;
  readonly path: string;
  readonly reach: (page: Page) => Promise<void>;
}

const inList = async (page: Page) => expect(rows(page)).toHaveCount(5);

const STATES: readonly State[] = [
  {
    name: 'start',
    path: '/',
    reach: (page) => expect(page.getByText(/7[.,]634 (titik di|points in) 38/)).toBeVisible(),
  },
  {
    name: 'provinces of an island group',
    path: '/',
    reach: async (page) => {
      await page.locator('.provinces summary').nth(2).click();
      await expect(page.getByRole('link', { name: /^Bali/ })).toBeVisible();
    },
  },
  { name: 'list', path: AROUND_KUPANG, reach: inList },
  {
    name: 'filters set',
    path: `${AROUND_KUPANG}&status=active&category=school,health&technology=vsat&radius=25000`,
    reach: (page) => expect(rows(page)).not.toHaveCount(0),
  },
  {
    name: 'menu of kinds',
    path: `${AROUND_KUPANG}&category=health`,
    reach: async (page) => {
      await expect(rows(page)).not.toHaveCount(0);
      await page.locator('.chips .chip').nth(2).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.locator('.choice-count').first()).toBeVisible();
    },
  },
  {
    name: 'menu of radii',
    path: AROUND_KUPANG,
    reach: async (page) => {
      await inList(page);
      await page.locator('.chips .chip').nth(0).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'places found',
    path: '/',
    reach: async (page) => {
      await page.getByRole('combobox').fill('kupamg');
      await expect(page.getByRole('option')).toHaveCount(8);
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'no place found',
    path: '/',
    reach: async (page) => {
      await page.getByRole('combobox').fill('qqqqxxzz');
      await expect(page.locator('.places-say')).toContainText('qqqqxxzz');
    },
  },
  { name: 'point', path: '/titik/SIM-04302?lat=-10.16&lon=123.66', reach: (page) => expect(rows(page)).toHaveCount(2) },
  { name: 'about', path: '/tentang', reach: (page) => expect(page.locator('.facts').first()).toBeVisible() },
  { name: 'nothing in reach', path: AT_SEA, reach: (page) => expect(rows(page)).toHaveCount(1) },
  {
    name: 'location refused',
    path: '/',
    reach: async (page) => {
      await page.locator('.find .btn-primary').click();
      await expect(page.locator('.tap-map')).toBeVisible();
      for (const summary of await page.locator('.ways > details > summary').all()) await summary.click();
    },
  },
  {
    name: 'loading',
    path: AROUND_KUPANG,
    reach: async (page) => {
      await bringNothing(page);
      await page.route('**/api/v1/points/nearest?*', () => undefined);
      await page.reload();
      await expect(page.locator('ol.rows')).toHaveAttribute('aria-busy', 'true');
    },
  },
  {
    name: 'point loading',
    path: '/titik/SIM-04302',
    reach: async (page) => {
      await bringNothing(page);
      await page.route('**/api/v1/points/SIM-04302', () => undefined);
      await page.reload();
      await expect(page.locator('.bone').first()).toBeVisible();
    },
  },
  {
    name: 'error',
    path: AROUND_KUPANG,
    reach: async (page) => {
      await bringNothing(page);
      await page.route('**/api/v1/points/nearest?*', (route) => route.fulfill({ status: 503, body: '' }));
      await page.reload();
      await expect(heading(page)).toHaveText(/^(Layanan sedang sibuk|The service is busy)/);
    },
  },
  {
    name: 'next sites',
    path: '/rencana?tab=sites&region=53.11&sites=5&exclude=53.11.05.2001',
    reach: (page) => expect(page.locator('table.pln tbody tr, .psites > li').nth(4)).toBeVisible({ timeout: 120_000 }),
  },
  {
    name: 'trial of a plan',
    path: '/rencana?tab=try&region=53.11&points=120.3,-9.7/120.5,-9.9',
    reach: async (page) => {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: 'a.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from('nama,lat,lon\nA,120.4,-9.8\nB,,\n'),
        });
      await expect(page.locator('table.pln tbody tr')).toHaveCount(2, { timeout: 120_000 });
      await expect(page.locator('.iss-l > li')).toHaveCount(2);
      await expect(page.locator('.cmp').nth(1)).toBeVisible({ timeout: 120_000 });
    },
  },
  {
    name: 'no such point',
    path: '/titik/SIM-99999',
    reach: (page) => expect(heading(page)).toHaveText(/^(Titik ini tidak ada|There is no such point)/),
  },
];

const PLANNER_STATES: readonly State[] = [
  ...['', '&measure=people', '&list=uncovered', '&part=map&selected=53.05', '&part=charts'].map((rest) => ({
    name: `planner${rest}`,
    path: `/rencana?region=53${rest}`,
    reach: (page: Page) =>
      expect(page.locator('main table tbody th, .plist a, .legend [data-count], .charts svg').first()).toBeVisible(),
  })),
  {
    name: 'planner: no such region',
    path: '/rencana?region=99',
    reach: (page) => expect(heading(page)).toHaveText(/^(Wilayah ini|There is no such region)/),
  },
  {
    name: 'planner: files',
    path: '/rencana?region=53',
    reach: async (page) => {
      await page.getByRole('button', { name: /^(Unduh|Download)$/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];

/** Each state meets each width, theme and language, but not every combination of them. */
const LOOKS = [
  { look: 'narrow, light, id', viewport: NARROW, colorScheme: 'light', language: 'id' },
  { look: 'wide, dark, en', viewport: WIDE, colorScheme: 'dark', language: 'en' },
] as const;

for (const { look, viewport, colorScheme, language } of LOOKS) {
  test.describe(look, () => {
    test.use({ viewport, colorScheme });
    for (const { name, path, reach } of [...STATES, ...PLANNER_STATES]) {
      test(`axe finds nothing: ${name}`, async ({ page, faults }) => {
        faults.expect(/503|404|400/);
        await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        await reach(page);
        // The map waits for the list.
        if (viewport === WIDE && !path.startsWith('/rencana') && name !== 'loading') await mapIsReady(page);
        await expectNothingFound(page);
      });
    }
  });
}

for (const [look, colorScheme] of [
  ['dark', 'dark'],
  ['light', 'light'],
] as const) {
  test.describe(look, () => {
    test.use({ colorScheme });
    test('axe finds nothing: map of a phone', async ({ page }) => {
      await page.goto(`${AROUND_KUPANG}&view=map`);
      await mapIsReady(page);
      await expect(page.locator('.card')).toBeVisible();
      await expectNothingFound(page);
    });
    test('axe finds nothing: list', async ({ page }) => {
      await page.goto(`${AROUND_KUPANG}&lang=en&limit=10`);
      await expect(rows(page)).toHaveCount(10);
      await expectNothingFound(page);
    });
    for (const path of ['/titik/SIM-00001/poster', '/wilayah/53.71.01.1001/poster']) {
      test(`axe finds nothing: the poster ${path}`, async ({ page }) => {
        await page.goto(path);
        await expectNothingFound(page);
      });
    }

    test('axe finds nothing: the page of the interface', async ({ page }) => {
      await page.goto('/api');
      await expect(heading(page)).toBeVisible();
      await expectNothingFound(page);
    });
    for (const [language, path, title] of [
      ['id', '/metode', 'Metode'],
      ['en', '/metode?lang=en', 'Method'],
    ] as const) {
      test(`axe finds nothing: the page about the method, ${language}`, async ({ page }) => {
        await page.goto(path);
        await expect(heading(page)).toHaveText(title);
        await expectNothingFound(page);
      });
    }
    test('axe finds nothing: the page that is not there', async ({ page, faults }) => {
      faults.expect(/404/);
      await page.goto('/nowhere');
      await expect(heading(page)).toHaveText('Halaman ini tidak ada.');
      await expectNothingFound(page);
    });
  });
}
