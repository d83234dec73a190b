import { type Request, type RequestHandler, type Response, Router } from 'express';
import { INDONESIA, isInside, type LonLat, numberFromText } from '../../shared/lon-lat.ts';
import { notFoundPage } from '../pages/not-found-page.ts';
import { pointPoster } from '../pages/poster/point-poster.ts';
import { villagePoster } from '../pages/poster/village-poster.ts';
import { findVillage, pointPosterFacts, villagePosterFacts } from '../poster-facts.ts';
import type { Site } from '../site.ts';
import { originOf } from './origin.ts';
import { withinPatience } from './waiting.ts';

/** Posters to print: of a point, and of a village office with the points nearest to the village. */
export function posterRouter(site: Site): Router {
  const router = Router();
  router.get(
    '/titik/:id/poster',
    sheet(async (request) => {
      const published = await site.published();
      const { sql } = site.database;
      const id = String(request.params.id);
      const facts = await pointPosterFacts(sql, published, { id, from: await wallOf(request, site) });
      return facts && pointPoster(facts, originOf(site.publicUrl, request));
    }),
  );
  router.get(
    '/wilayah/:code/poster',
    sheet(async (request) => {
      const published = await site.published();
      const facts = await villagePosterFacts(site.database.sql, published, String(request.params.code));
      return facts && villagePoster(facts, published.kind, originOf(site.publicUrl, request));
    }),
  );
  return router;
}

function sheet(write: (request: Request) => Promise<string | null>): RequestHandler {
  return async (request: Request, response: Response) => {
    const page = await withinPatience(write(request));
    response.type('html');
    if (page === null) return void response.status(404).set('Cache-Control', 'no-store').send(notFoundPage());
    // The address in the code may be that of the request, so nobody keeps a sheet for another.
    response.set('Cache-Control', 'private, no-cache').send(page);
  };
}

/** Where the poster is to hang: `lat` and `lon`, or `dari`, the code of a village. What cannot be read is no place. */
async function wallOf({ query }: Request, site: Site): Promise<LonLat | null> {
  const [lon, lat] = [query.lon, query.lat].map((text) =>
    typeof text === 'string' ? numberFromText(text) : undefined,
  );
  if (lon !== undefined && lat !== undefined) return isInside([lon, lat], INDONESIA) ? [lon, lat] : null;
  if (typeof query.dari !== 'string') return null;
  const village = await findVillage(site.database.sql, await site.published(), query.dari);
  return village && [village.lon, village.lat];
}
