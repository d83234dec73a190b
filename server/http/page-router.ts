import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Logger } from 'pino';
import { BUILDER_CODE } from '../../shared/embed-builder.ts';
import { NEAR, readFind } from '../../shared/find-query.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { BUILDER } from '../../shared/screens.ts';
import { today } from '../../shared/today.ts';
import { countryPicture } from '../country-picture.ts';
import type { Failure } from '../failures.ts';
import { questions } from '../page-questions.ts';
import { inLanguage } from '../pages/parts.ts';
import type { Site } from '../site.ts';
import { builderCode, drawBuilder } from './draw-builder.ts';
import { type Drawn, drawAbout, drawNear, drawPoint, drawRegion, drawStart, type Wanted } from './draw-pages.ts';
import { originOf } from './origin.ts';
import { pathAndQuery } from './path-and-query.ts';
import { noted } from './problems.ts';
import { waiting, withinPatience } from './waiting.ts';

/** Writes a page from what it shows, or from why it cannot be shown. */
export interface PageWriter {
  readonly write: (drawn: Drawn, wanted: Wanted) => string;
  /** The page that says why there is nothing. */
  readonly sorry: (failure: Failure, wanted: Pick<Wanted, 'language' | 'url' | 'site'>) => string;
}

/** The pages that are whole without script; those at the app's addresses are taken over by it. */
export function pageRouter(site: Site, log: Logger, writer: PageWriter): Router {
  const router = Router();
  const page = (draw: (wanted: Wanted) => Promise<Drawn>, cache: 'public' | 'private' = 'public') =>
    answerWithPage(site, log, writer, draw, cache);

  router.get('/', toTheList, page(drawStart));
  router.get(NEAR, toTheStart, page(drawNear, 'private'));
  router.get('/titik/:id', page(drawPoint));
  router.get('/tentang', page(drawAbout));
  router.get(BUILDER, page(drawBuilder, 'private'));
  router.get(BUILDER_CODE, builderCode(site));
  router.get('/wilayah', (request, response) => response.redirect(301, `/wilayah/ID${searchOf(request)}`));
  router.get('/wilayah/:code', page(drawRegion));
  router.get('/peta-titik.svg', async (request, response) => {
    const published = await withinPatience(site.published());
    response.set({ 'Cache-Control': 'public, no-cache', ETag: `W/"${published.version}-${site.build}"` });
    if (request.fresh) return void response.status(304).end();
    response.type('image/svg+xml').send(await withinPatience(countryPicture(site.database.sql, published)));
  });
  return router;
}

/** Links of before: a place or a text at the start. */
const toTheList: RequestHandler = (request, response, next) => {
  const { origin, q } = readFind(urlOf(request).searchParams);
  if (origin === null && q === null) return next();
  response.redirect(301, NEAR + searchOf(request));
};

/** The list of no place at all. */
const toTheStart: RequestHandler = (request, response, next) => {
  const { searchParams } = urlOf(request);
  if (['q', 'lat', 'lon'].some((name) => searchParams.get(name)?.trim())) return next();
  response.redirect(302, inLanguage('/', languageOf(request)));
};

function answerWithPage(
  site: Site,
  log: Logger,
  writer: PageWriter,
  draw: (wanted: Wanted) => Promise<Drawn>,
  cache: 'public' | 'private',
): RequestHandler {
  return async (request, response) => {
    const url = urlOf(request);
    const language = languageOf(request);
    const { signal, end } = waiting(response);
    try {
      const published = await withinPatience(site.published());
      response.set({
        'Cache-Control': `${cache}, no-cache`,
        ETag: `W/"${published.version}-${site.build}-${today()}"`,
      });
      if (request.fresh) return void response.status(304).end();
      const asked = { db: site.database.sql, published, plans: site.plans, offline: site.offline, signal };
      const wanted: Wanted = {
        ...asked,
        site,
        url,
        language,
        parameters: request.params,
        questions: questions(asked, site.publicUrl),
        reached: originOf(site.publicUrl, request),
      };
      const drawn = await withinPatience(draw(wanted));
      if (drawn.status !== 200) withoutVersion(response);
      response.status(drawn.status).type('html').send(writer.write(drawn, wanted));
    } catch (error) {
      const failure = noted(log, error);
      if (response.headersSent) throw error;
      withoutVersion(response);
      if (failure.status === 503) response.set('Retry-After', '5');
      response.status(failure.status).type('html').send(writer.sorry(failure, { language, url, site }));
    } finally {
      end();
    }
  };
}

/** What is not there, or not yet, is not kept. */
function withoutVersion(response: Response): void {
  response.removeHeader('ETag');
  response.set('Cache-Control', 'no-store');
}

/** Only path and query are read of it. */
export function urlOf(request: Request): URL {
  return new URL(pathAndQuery(request.originalUrl).replace(/^\/+/, '/'), 'http://localhost');
}

function searchOf(request: Request): string {
  return urlOf(request).search;
}

export function languageOf(request: Request) {
  const stated = urlOf(request).searchParams.get('lang');
  return LANGUAGES.find((language) => language === stated) ?? 'id';
}
