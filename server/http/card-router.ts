import { type RequestHandler, Router } from 'express';
import type { CardSubject } from '../cards/share-cards.ts';
import { notFound } from '../failures.ts';
import type { Site } from '../site.ts';
import { withinPatience } from './waiting.ts';

/** Share cards: the pictures that chat programs show beside a link to a point or a region, or to the site. */
export function cardRouter(site: Site): Router {
  const router = Router();
  router.get('/kartu.png', draw(site, 'site', 'none'));
  router.get('/titik/:id/kartu.png', draw(site, 'point', 'id'));
  router.get('/wilayah/:code/kartu.png', draw(site, 'region', 'code'));
  return router;
}

function draw(site: Site, kind: CardSubject['kind'], parameter: string): RequestHandler {
  return async (request, response) => {
    const id = String(request.params[parameter] ?? '');
    const language = request.query.lang === 'en' ? 'en' : 'id';
    const published = await withinPatience(site.published());
    response.set({ 'Cache-Control': 'public, max-age=86400', ETag: `W/"${published.version}-${site.build}"` });
    if (request.fresh) return void response.status(304).end();
    const png = await withinPatience(site.cards.draw(site.database.sql, published, { kind, id, language }));
    if (!png) throw notFound(`There is no ${kind} ${id.slice(0, 100)}, so there is no picture of it.`);
    response.type('png').send(Buffer.from(png.buffer, png.byteOffset, png.byteLength));
  };
}
