import type { Page } from '@playwright/test';
import { askNearest, expect, field, heading, KUPANG, rows, test } from './journey.ts';

const HERE = { longitude: KUPANG.lon, latitude: KUPANG.lat };
const button = (page: Page) => page.getByRole('button', { name: 'Gunakan lokasi saya' });
const DIRECTIONS = ['utara', 'timur laut', 'timur', 'tenggara', 'selatan', 'barat daya', 'barat', 'barat laut'];

/** The rule of the pictures: tens of metres, then one decimal, then none. */
function distanceText(metres: number): string {
  if (metres < 995) return `${Math.max(10, Math.round(metres / 10) * 10)} m`;
  const tenths = Math.round(metres / 100) / 10;
  return tenths < 10 ? `${tenths.toFixed(1).replace('.', ',')} km` : `${Math.round(metres / 1000)} km`;
}

/** Lets the page's own geolocation fail as a device does that the browser cannot play. */
async function failLocating(page: Page, code: number): Promise<void> {
  await page.addInitScript((failure) => {
    const error = { code: failure, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;
    navigator.geolocation.getCurrentPosition = (_found, failed) => failed?.(error);
  }, code);
}

test.describe('A person who lets the page know the location', () => {
  test.use({ geolocation: HERE, permissions: ['geolocation'] });

  test('sees the five nearest points with the distance and direction that the interface gives', async ({ page }) => {
    await page.goto('/');
    await button(page).click();
    const nearest = await askNearest(page, { ...KUPANG, limit: 5, maxDistance: 10_000 });
    await expect(rows(page)).toHaveCount(5);
    for (const [index, { id, properties }] of nearest.entries()) {
      const row = rows(page).nth(index);
      await expect(row).toHaveAttribute('data-point', id);
      await expect(row.locator('.far')).toHaveText(distanceText(properties.distance));
      await expect(row.locator('.way')).toHaveText(DIRECTIONS[Math.round(properties.bearing / 45) % 8] ?? '');
      await expect(row.getByRole('heading')).toHaveText(properties.name);
    }
  });

  test('reads the name of the place in the field and hears that the list came', async ({ page }) => {
    await page.goto('/');
    await button(page).click();
    await expect(field(page)).toHaveValue('Lokasi Anda, Kel. Oesapa Selatan');
    await expect(page.getByRole('status')).toContainText('5 titik terdekat dalam 10 km. Terdekat 3,1 km.');
    await expect(button(page)).toBeHidden();
    await expect(page).toHaveURL(/lat=-10\.16&lon=123\.66/);
    await expect(heading(page), 'the button is gone, so reading goes on at the heading').toBeFocused();
  });

  test('keeps "your location" after a reload', async ({ page }) => {
    await page.goto('/');
    await button(page).click();
    await expect(field(page)).toHaveValue(/^Lokasi Anda/);
    await page.reload();
    await expect(field(page)).toHaveValue('Lokasi Anda, Kel. Oesapa Selatan');
  });
});

test.describe('A person who opens the app by its shortcut to this place', () => {
  const shortcut = async (page: Page) => {
    const manifest = (await (await page.request.get('/manifest.webmanifest')).json()) as {
      shortcuts: { url: string }[];
    };
    return manifest.shortcuts.map(({ url }) => url).find((url) => url.includes('lokasi')) ?? '';
  };

  test.describe('and lets it know', () => {
    test.use({ geolocation: HERE, permissions: ['geolocation'] });
    test('sees the list without another step, and back leads to the start, which asks for nothing', async ({
      page,
    }) => {
      await page.goto(await shortcut(page));
      await expect(rows(page)).toHaveCount(5);
      await expect(field(page)).toHaveValue(/^Lokasi Anda/);
      await expect(page).toHaveURL(/\/dekat\?lat=-10\.16&lon=123\.66$/);
      await page.goBack();
      await expect(button(page)).toBeVisible();
      expect(new URL(page.url()).search).toBe('');
      await expect(rows(page)).toHaveCount(0);
    });
  });

  test('and refuses is told what to do; who reloads then is not asked again', async ({ page }) => {
    await page.addInitScript(() => {
      const own = window as Window & { locating?: number };
      const error = { code: 1, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;
      navigator.geolocation.getCurrentPosition = (_found, failed) => {
        own.locating = (own.locating ?? 0) + 1;
        failed?.(error);
      };
    });
    const timesAsked = () => page.evaluate(() => (window as Window & { locating?: number }).locating ?? 0);
    await page.goto(`${await shortcut(page)}&lang=en`);
    await expect(heading(page)).toHaveText('Location was refused.');
    expect(await timesAsked()).toBe(1);
    expect(new URL(page.url()).search).toBe('?lang=en');
    await page.reload();
    await expect(heading(page)).toHaveText('Nearest free internet point');
    expect(await timesAsked()).toBe(0);
  });
});

test.describe('A person outside Indonesia', () => {
  test.use({ geolocation: { longitude: 2.35, latitude: 48.85 }, permissions: ['geolocation'] });

  test('is told so and can choose a province', async ({ page }) => {
    await page.goto('/');
    await button(page).click();
    await expect(heading(page)).toHaveText('Anda berada di luar Indonesia.');
    await page.getByText('Pilih dari daftar provinsi').click();
    await page.getByText('Bali dan Nusa Tenggara').click();
    await page.getByRole('link', { name: /^Bali/ }).click();
    await expect(page).toHaveURL(/\/wilayah\/51$/);
    await expect(heading(page)).toHaveText('Bali');
    await page.goBack();
    await expect(page.getByText('Bali dan Nusa Tenggara').first()).toBeVisible();
  });

  test('without a connection, a province is the list round its middle', async ({ page, context, faults }) => {
    faults.expect(/ERR_INTERNET_DISCONNECTED/);
    await page.goto('/');
    // The field of the app: it has taken the page over.
    await expect(field(page)).toBeVisible();
    await page.getByText('Bali dan Nusa Tenggara').click();
    const bali = page.getByRole('link', { name: /^Bali/ });
    await expect(bali).toHaveAttribute('href', '/wilayah/51');
    await context.setOffline(true);
    await bali.click();
    await expect(field(page)).toHaveValue('Bali');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(rows(page)).toHaveCount(5);
  });
});

test('A person who refuses the location reads how to go on, with the cursor in the field', async ({ page }) => {
  await failLocating(page, 1);
  await page.goto('/');
  await button(page).click();
  await expect(heading(page)).toHaveText('Izin lokasi ditolak.');
  await expect(page.getByText('Ketik nama desa atau kota, atau ketuk peta.').first()).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(button(page)).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
});

test('The browser itself refuses when it has no permission', async ({ page }) => {
  await page.goto('/');
  await button(page).click();
  await expect(heading(page)).toHaveText('Izin lokasi ditolak.');
});

test('The small map of the refused state can be tapped', async ({ page }) => {
  await failLocating(page, 1);
  await page.goto('/');
  await button(page).click();
  const small = page.getByRole('img', { name: 'Ketuk tempat Anda di peta Indonesia' });
  await expect(small.locator('.tap-map-land')).toHaveAttribute('d', /^M/);
  await small.click({ position: { x: 30, y: 30 } });
  await expect(page).toHaveURL(/lat=.*&lon=/);
  await expect(heading(page)).not.toHaveText('Izin lokasi ditolak.');
});

test('A device that cannot find itself gets its own sentence and another try', async ({ page }) => {
  await failLocating(page, 2);
  await page.goto('/');
  await button(page).click();
  await expect(heading(page)).toHaveText('Lokasi tidak dapat ditemukan.');
  await page.evaluate(({ longitude, latitude }) => {
    const coords = { longitude, latitude } as GeolocationCoordinates;
    navigator.geolocation.getCurrentPosition = (found) => found({ coords } as GeolocationPosition);
  }, HERE);
  await button(page).click();
  await expect(rows(page)).toHaveCount(5);
});

test('A device that gives up in time gets its own sentence', async ({ page }) => {
  await failLocating(page, 3);
  await page.goto('/');
  await button(page).click();
  await expect(heading(page)).toHaveText('Lokasi belum juga ditemukan.');
});

test('While the device looks for long the page says so, can be stopped, and takes a late answer', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = (found) => {
      addEventListener('come', () => {
        const coords = { longitude: 123.66, latitude: -10.16 } as GeolocationCoordinates;
        found({ coords } as GeolocationPosition);
      });
    };
  });
  await page.goto('/');
  await button(page).click();
  await expect(page.getByText('Mencari di sekitar Anda…')).toBeVisible();
  await page.clock.fastForward(5_000);
  await expect(heading(page)).toHaveText('Lokasi Anda masih dicari.');
  await expect(page.getByRole('button', { name: 'Batal' })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('come')));
  await expect(rows(page)).toHaveCount(5);
  await expect(field(page)).toHaveValue(/^Lokasi Anda/);
});

test('A device that never answers does not spin for ever', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => undefined;
  });
  await page.goto('/');
  await button(page).click();
  await expect(page.getByRole('button', { name: 'Batal' })).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(heading(page)).toHaveText('Lokasi belum juga ditemukan.');
  await expect(button(page)).toBeVisible();
});

test('Looking for the location can be stopped', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => undefined;
  });
  await page.goto('/');
  await button(page).click();
  await page.getByRole('button', { name: 'Batal' }).click();
  await expect(button(page)).toBeFocused();
  await expect(heading(page)).toHaveText('Titik internet gratis terdekat');
});

test('Without https the page says why it cannot ask', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  await page.goto('/');
  await button(page).click();
  await expect(heading(page)).toHaveText('Alamat ini tidak dapat meminta lokasi Anda.');
});
