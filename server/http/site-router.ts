import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Request, Router } from 'express';
import type { Logger } from 'pino';
import { titleOf } from '../../shared/embed-snippets.ts';
import { SAID } from '../../shared/said.ts';
import { FOR_WEBMASTERS } from '../../shared/screens.ts';
import { notFound } from '../failures.ts';
import { templateCsv, templateXlsx } from '../guide/template-files.ts';
import { methodFacts } from '../method-facts.ts';
import { embeddable } from '../oembed/embeddable.ts';
import { oembedLinks } from '../oembed/links.ts';
import { openapi } from '../openapi.ts';
import { apiPage } from '../pages/api-page.ts';
import { type Html, html } from '../pages/html.ts';
import { GUIDE_PATHS, importGuidePage } from '../pages/import-guide-page.ts';
import { methodPage } from '../pages/method-page.ts';
import { shareCard } from '../pages/share-card.ts';
import { shell } from '../pages/shell.ts';
import type { PageStyles } from '../pages/styles.ts';
import { webmasterPage } from '../pages/webmaster/webmaster-page.ts';
import type { Site } from '../site.ts';
import { onlyGet } from './only-get.ts';
import { originOf } from './origin.ts';
import { pageRouter } from './page-router.ts';
import { pathAndQuery } from './path-and-query.ts';
import { posterRouter } from './poster-router.ts';
import { sitemapRouter } from './sitemap-router.ts';
import { staticFiles } from './static-files.ts';
import { pageWriter, shellFacts, UNKNOWN } from './write-pages.ts';

/** The addresses that the client draws by itself. */
const SCREENS = ['/rencana', '/rencana/laporan'];

/** The pages, the client's files, and the description of the API. */
export function siteRouter(
  site: Site,
  clientDir: string,
  { log, styles }: { log: Logger; styles: PageStyles },
): Router {
  const router = Router();
  const index = readFileSync(path.join(clientDir, 'index.html'), 'utf8');
  const description = JSON.stringify(openapi(site.publicUrl), null, 2);

  router.get('/openapi.json', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=300').type('application/json').send(description);
  });
  router.get('/api', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=300').type('html').send(apiPage(site.publicUrl));
  });
  for (const language of ['id', 'en'] as const) {
    router.get(GUIDE_PATHS[language], (_request, response) => {
      response.set('Cache-Control', 'public, max-age=300').type('html').send(importGuidePage(language, site.publicUrl));
    });
  }
  router.get(GUIDE_PATHS.csv, (_request, response) => {
    response.set('Cache-Control', 'public, max-age=300').attachment('templat-titik.csv').send(templateCsv());
  });
  router.get(GUIDE_PATHS.xlsx, (_request, response) => {
    response
      .set('Cache-Control', 'public, max-age=300')
      .attachment('templat-titik.xlsx')
      .send(Buffer.from(templateXlsx()));
  });
  router.get('/metode', async (request, response) => {
    const language = request.query.lang === 'en' ? 'en' : 'id';
    response
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(methodPage(language, await methodFacts(site)));
  });
  router.get('/for-webmasters', (_request, response) => response.redirect(301, `${FOR_WEBMASTERS}?lang=en`));
  router.get(FOR_WEBMASTERS, async (request, response) => {
    const language = request.query.lang === 'en' ? 'en' : 'id';
    const { kind } = await site.published().catch(() => UNKNOWN);
    response
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(webmasterPage(language, { ...site, kind, reached: originOf(site.publicUrl, request) }));
  });
  const writer = pageWriter(index, styles);
  router.use(posterRouter(site, log, writer));
  router.use(sitemapRouter(site));
  router.use(pageRouter(site, log, writer));
  router.get(SCREENS, async (request, response) => {
    const published = await site.published().catch(() => UNKNOWN);
    response
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(shell(index, shellFacts(published, site), plannerLinks(site.publicUrl, request)));
  });
  router.use(
    staticFiles(clientDir, (file) => {
      // A service worker that is kept too long would keep everything else that it names.
      if (file === 'sw.js') return 'no-cache';
      // Vite puts the hash of the content into the names of what lies there.
      return /^(assets|embed)[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
    }),
  );
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return onlyGet(request, response, next);
    const language = request.query.lang === 'en' ? 'en' : 'id';
    const url = new URL(request.path.replace(/^\/+/, '/'), 'http://localhost');
    const page = writer.sorry(notFound('There is no page at this address.'), { language, url, site });
    response.status(404).set('Cache-Control', 'no-store').type('html').send(page);
  });
  return router;
}

/** The report is a page of its own, which no frame shows. */
function plannerLinks(publicUrl: string, request: Request): Html {
  const path = pathAndQuery(request.originalUrl);
  const options = embeddable(publicUrl + path, publicUrl);
  const language = request.query.lang === 'en' ? 'en' : 'id';
  const title = titleOf({ screen: 'plan', language });
  const card = shareCard({
    publicUrl,
    address: path,
    card: '',
    language,
    title,
    description: SAID[language].aboutPlannerText,
  });
  return options ? html`${oembedLinks(publicUrl, path, title)}${card}` : card;
}
