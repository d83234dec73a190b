import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, filledDatabase, serve } from './harness.ts';
import { publish } from './offline-files.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

const NOINDEX = /<meta name="robots" content="noindex">/;
const simulated = filledDatabase();

describe('while the points are simulated', () => {
  it('they are not for search engines, the pages that tell about them are', async () => {
    for (const page of ['/titik/SIM-04302', '/titik/SIM-04302?lang=en', '/titik/SIM-04302/poster'])
      expect((await simulated.ask(page)).text, page).toMatch(NOINDEX);
    for (const page of ['/', '/tentang', '/wilayah/ID', '/wilayah/53', '/wilayah/53.71.01.1001'])
      expect((await simulated.ask(page)).text, page).not.toMatch(NOINDEX);
    expect((await simulated.ask('/sitemap.xml')).text).not.toContain('sitemap-titik');
    expect((await simulated.ask('/sitemap-titik-1.xml')).status).toBe(404);
  });

  it('who cannot run the script of the planner is led to pages that need none', async () => {
    for (const page of ['/rencana', '/rencana?region=53']) {
      const [, text = ''] = /<noscript>([\s\S]*?)<\/noscript>/.exec((await simulated.ask(page)).text) ?? [];
      const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
      expect(links).toEqual(['/', '/wilayah/ID', '/?lang=en', '/wilayah/ID?lang=en']);
      for (const link of links) expect((await simulated.ask(link)).status).toBe(200);
    }
  });
});

describe('when an official list is published', () => {
  let own: OwnDatabase;
  let app: App;
  beforeAll(async () => {
    own = await ownDatabase();
    await publish(own, 'SD Satu', 'SD Dua');
    app = await serve(own.database, { freshFor: 0 });
  });
  afterAll(async () => {
    await app?.close();
    await own?.remove();
  });
  const ask = async (address: string) => (await fetch(app.url + address)).text();

  it('its points are found by search engines', async () => {
    expect(await ask('/sitemap.xml')).toContain('/sitemap-titik-1.xml');
    const listed = [...(await ask('/sitemap-titik-1.xml')).matchAll(/<loc>[^<]*?(\/titik\/[^<]+)<\/loc>/g)];
    expect(listed).toHaveLength(4);
    for (const [, page = ''] of listed) expect(await ask(page), page).not.toMatch(NOINDEX);
  });

  it('what everybody sees differently is not', async () => {
    const [, page = ''] = /<loc>[^<]*?(\/titik\/[^<?]+)<\/loc>/.exec(await ask('/sitemap-titik-1.xml')) ?? [];
    expect(await ask(`${page}?lat=-10.16&lon=123.6`)).toMatch(NOINDEX);
    expect(await ask('/dekat?lat=-10.16&lon=123.6')).toMatch(NOINDEX);
  });
});
