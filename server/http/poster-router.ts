import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Logger } from 'pino';
import { INDONESIA, isInside, type LonLat, numberFromText } from '../../shared/lon-lat.ts';
import { Failure } from '../failures.ts';
import { pointPoster } from '../pages/poster/point-poster.ts';
import { villagePoster } from '../pages/poster/village-poster.ts';
import { findVillage, pointPosterFacts, villagePosterFacts } from '../poster-facts.ts';
import type { Site } from '../site.ts';
import { originOf } from './origin.ts';
import { languageOf, type PageWriter, urlOf } from './page-router.ts';
import { noted } from './problems.ts';
import { withinPatience } from './waiting.ts';

/** Posters to print: of a point, and of a village office with the points nearest to the village. */
export function posterRouter(site: Site, log: Logger, writer: PageWriter): Router {
  const router = Router();
  const sheet = (write: (request: Request) => Promise<string | null>) => answerWithSheet(site, log, writer, write);
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

function answerWithSheet(
  site: Site,
  log: Logger,
  writer: PageWriter,
  write: (request: Request) => Promise<string | null>,
): RequestHandler {
  return async (request: Request, response: Response) => {
    response.type('html');
    try {
      const page = await withinPatience(write(request));
      if (page === null) throw new Failure(404, 'poster', 'There is no such poster.');
      // The address in the code may be that of the request, so nobody keeps a sheet for another.
      response.set('Cache-Control', 'private, no-cache').send(page);
    } catch (error) {
      const failure = noted(log, error);
      if (response.headersSent) throw error;
      if (failure.status === 503) response.set('Retry-After', '5');
      const wanted = { language: languageOf(request), url: urlOf(request), site };
      response.status(failure.status).set('Cache-Control', 'no-store').send(writer.sorry(failure, wanted));
    }
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
