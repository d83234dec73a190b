import { type BrowserContext, expect, type Locator, type Page, test as playwright } from '@playwright/test';

/** A place in the east of Kota Kupang with more than ten points within 10 km. */
export const KUPANG = { lon: 123.66, lat: -10.16 } as const;
export const AROUND_KUPANG = `/dekat?lat=${KUPANG.lat}&lon=${KUPANG.lon}`;
/** In the Savu Sea, far from every point. */
export const AT_SEA = '/dekat?lat=-9.9&lon=122.4';
export const NARROW = { width: 390, height: 844 } as const;
export const WIDE = { width: 1280, height: 800 } as const;
/** Where the server of the tests says that street tiles are. */
export const TILES = 'https://tiles.test.invalid/**';

/** What must not happen while a person uses the page. */
export interface Faults {
  /** Errors of the console that a test brings about itself. */
  readonly expect: (...patterns: RegExp[]) => void;
  /** Watches another context than the test's own. */
  readonly watch: (context: BrowserContext) => Promise<void>;
}

/** Playwright's test, which fails also when the console says an error, a policy is violated or a foreign host is asked. */
export const test = playwright.extend<{ faults: Faults }>({
  faults: [
    async ({ context }, use) => {
      const found: string[] = [];
      const expected: RegExp[] = [];
      const watch = async (watched: BrowserContext) => {
        watched.on('console', (message) => {
          if (message.type() === 'error') found.push(`console: ${message.text()}`);
        });
        watched.on('weberror', (error) => found.push(`uncaught: ${error.error().message}`));
        watched.on('request', (request) => {
          const { origin, protocol } = new URL(request.url());
          if (protocol.startsWith('http') && origin !== siteOrigin()) found.push(`request: ${request.url()}`);
        });
        await watched.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
            console.error(`policy violated: ${violatedDirective} ${blockedURI}`);
          });
        });
      };
      await watch(context);
      await use({ expect: (...patterns) => void expected.push(...patterns), watch });
      const unexpected = found.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
      expect(unexpected, 'errors, violated policies and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export function siteOrigin(): string {
  return new URL(process.env.SITE_URL ?? '').origin;
}

export const rows = (page: Page): Locator => page.locator('main .rows li[data-point]');
export const field = (page: Page): Locator => page.getByRole('combobox');
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

/** The ids of the rows, top to bottom, once there are so many. */
export async function listedIds(page: Page, count: number): Promise<string[]> {
  await expect(rows(page)).toHaveCount(count);
  return rows(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-point') ?? ''));
}

export interface Nearby {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: {
    readonly name: string;
    readonly distance: number;
    readonly bearing: number;
    readonly status: string;
    readonly category: string;
    readonly technology: string;
  };
}

/** What the interface itself answers, to hold the screen against. */
export async function askNearest(page: Page, query: Record<string, string | number>): Promise<Nearby[]> {
  const answer = await page.request.get('/api/v1/points/nearest', { params: query });
  expect(answer.status()).toBe(200);
  const { features } = (await answer.json()) as { features: Nearby[] };
  return features;
}

/** The main canvas is there and its outlines are drawn. */
export async function mapIsReady(page: Page): Promise<Locator> {
  const map = page.getByRole('application');
  await expect(map).toBeVisible();
  await expect(map).toHaveAccessibleDescription(/\d/);
  return map;
}

/**
 * Where a position lies on a map whose centre and zoom the address states, in pixels of the page: spherical Mercator, EPSG:3857,
 * 256 px for the world at zoom 0.
 */
export async function onMap(
  map: Locator,
  position: readonly [lon: number, lat: number],
  centre: readonly [lon: number, lat: number],
  zoom: number,
): Promise<{ x: number; y: number }> {
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map has no size');
  const scale = 256 * 2 ** zoom;
  const across = ([lon]: readonly [number, number]) => (lon / 360) * scale;
  const down = ([, lat]: readonly [number, number]) => {
    const sine = Math.sin((lat * Math.PI) / 180);
    return -(Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale;
  };
  return {
    x: box.x + box.width / 2 + across(position) - across(centre),
    y: box.y + box.height / 2 + down(position) - down(centre),
  };
}

/** Pages as they would be had the server nothing to bring along: the app has to ask for everything itself. */
export async function bringNothing(page: Page): Promise<void> {
  await page.route(
    (url) => url.origin === siteOrigin() && !url.pathname.includes('.'),
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const response = await route.fetch();
      const whole =
        /(<div id="app">)[\s\S]*(<\/div>\s*(?:<script>[\s\S]*?<\/script>)?<script[^>]*id="titik-answers"[^>]*>)[^<]*/;
      await route.fulfill({ response, body: (await response.text()).replace(whole, '$1$2[]') });
    },
  );
}
