import { type FrameLocator, type Page, test as playwright } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { type Host, hostPage } from './host-page.ts';
import { expect, siteOrigin } from './journey.ts';

export { expect };

interface Fixtures {
  /** Opens the page of another site. */
  readonly host: (options: Parameters<typeof hostPage>[0]) => Promise<Host>;
  /** Errors of the console that a test brings about itself. */
  readonly expectFault: (...patterns: RegExp[]) => void;
}

/** Fails also when the console of host or frame says an error, and when a host that is neither of them is asked. */
export const test = playwright.extend<Fixtures>({
  expectFault: [
    async ({ context }, use) => {
      const found: string[] = [];
      const expected: RegExp[] = [];
      context.on('console', (message) => message.type() === 'error' && found.push(message.text()));
      context.on('weberror', (error) => found.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== new URL(siteOrigin()).hostname)
          found.push(`request: ${request.url()}`);
      });
      await use((...patterns) => void expected.push(...patterns));
      expect(found.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
  host: async ({ page: _ }, use) => {
    const hosts: Host[] = [];
    await use(async (options) => {
      const host = await hostPage(options);
      hosts.push(host);
      return host;
    });
    await Promise.all(hosts.map((host) => host.close()));
  },
});

export const embed = (query = '') => `${siteOrigin()}/embed${query}`;

/** A frame as the snippet of the builder writes it. */
export function iframe(query: string, attributes = 'allow="geolocation"', height = 592): string {
  return `<iframe src="${embed(query).replace(/&/g, '&amp;')}" title="Titik internet" height="${height}" ${attributes}></iframe>`;
}

export const component = (attributes: string) =>
  `<script async src="${siteOrigin()}/embed.js"></script><titik-internet ${attributes}><a href="${siteOrigin()}/">Buka daftar titik</a></titik-internet>`;

export const inside = (page: Page, index = 0): FrameLocator => page.frameLocator('iframe').nth(index);
export const rowsOf = (frame: FrameLocator) => frame.locator('.rows li[data-point]');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in the page and in each of its frames, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(axe.source);
    const { violations } = await frame.evaluate<AxeResults, string[]>(async (values) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      // Each document is looked at by itself, since a frame of another origin cannot be reached from the page round it.
      return axe.run(document, { runOnly: { type: 'tag', values }, iframes: false });
    }, RULES);
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${frame.url()} ${id}: ${target} ${failureSummary}`),
      ),
    );
  }
  return found;
}
