import { type RequestHandler, Router } from 'express';
import { BUILDER, FOR_WEBMASTERS } from '../../shared/screens.ts';
import { notFound } from '../failures.ts';
import { sitemap, sitemapIndex } from '../pages/sitemap.ts';
import { describeDataset } from '../queries/datasets.ts';
import type { Published } from '../queries/published.ts';
import { countPointIds, listPointIds, listRegionCodes } from '../queries/sitemap.ts';
import type { Site } from '../site.ts';
import { withinPatience } from './waiting.ts';

/** So many points in one file: each is two addresses, and a file may hold 50,000 of them and 50 MB. */
const POINTS_A_FILE = 20_000;
/** Pages that are there whatever is published. */
const PAGES = ['/', '/tentang', '/metode', '/wilayah/ID', BUILDER, FOR_WEBMASTERS] as const;

/** Simulated points are not for search engines; see the head of their pages. */
const isListed = ({ kind }: Published) => kind === 'official';

/**
 * What search engines are told: `/robots.txt`, and the sitemaps of pages, regions down to the district, and points. Villages are
 * left out: their pages are reached from those of their districts, and 83,449 lists of mostly the same points tell them little.
 */
export function sitemapRouter(site: Site): Router {
  const router = Router();
  const { publicUrl, database } = site;
  const xml =
    (write: (published: Published, part: string) => Promise<readonly string[]>, isIndex = false): RequestHandler =>
    async (request, response) => {
      const published = await withinPatience(site.published());
      response.set({ 'Cache-Control': 'public, no-cache', ETag: `W/"${published.version}-${site.build}"` });
      if (request.fresh) return void response.status(304).end();
      const [paths, dataset] = await withinPatience(
        Promise.all([write(published, String(request.params.part ?? '')), describeDataset(database.sql, published)]),
      );
      const day = dataset?.publishedAt.slice(0, 10) ?? '';
      response.type('application/xml').send((isIndex ? sitemapIndex : sitemap)(publicUrl, paths, day));
    };

  router.get('/robots.txt', (_request, response) => {
    // Lists differ by where a reader is; what programs read is no page.
    const text = `User-agent: *\nDisallow: /api/v1/\nDisallow: /dekat\n\nSitemap: ${publicUrl}/sitemap.xml\n`;
    response.set('Cache-Control', 'public, max-age=3600').type('text/plain').send(text);
  });
  router.get(
    '/sitemap.xml',
    xml(async (published) => {
      const count = isListed(published) ? await countPointIds(database.sql, published) : 0;
      const files = Math.ceil(count / POINTS_A_FILE);
      const points = Array.from({ length: files }, (_, index) => `/sitemap-titik-${index + 1}.xml`);
      return ['/sitemap-halaman.xml', '/sitemap-wilayah.xml', ...points];
    }, true),
  );
  router.get(
    '/sitemap-halaman.xml',
    xml(async () => PAGES),
  );
  router.get(
    '/sitemap-wilayah.xml',
    xml(async () => (await listRegionCodes(database.sql)).map((code) => `/wilayah/${code}`)),
  );
  router.get(
    '/sitemap-titik-:part.xml',
    xml(async (published, part) => {
      const page = /^[1-9]\d{0,4}$/.test(part) ? Number(part) : 0;
      const offset = (page - 1) * POINTS_A_FILE;
      const ids =
        page === 0 || !isListed(published)
          ? []
          : await listPointIds(database.sql, published, { limit: POINTS_A_FILE, offset });
      if (ids.length === 0) throw notFound('There is no such sitemap.');
      return ids.map((id) => `/titik/${encodeURIComponent(id)}`);
    }),
  );
  return router;
}
