import compression from 'compression';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { EMBED } from '../shared/embed-options.ts';
import { OFFLINE_FILES_PATH } from '../shared/paths.ts';
import { apiRouter } from './http/api-router.ts';
import { appRouter } from './http/app-router.ts';
import { cardRouter } from './http/card-router.ts';
import { countEmbeds } from './http/embed-policy.ts';
import { embedRouter } from './http/embed-router.ts';
import { healthRouter } from './http/health.ts';
import { logRequests } from './http/log-requests.ts';
import { oembedRouter } from './http/oembed-router.ts';
import { offlineRouter } from './http/offline-router.ts';
import { openForReading } from './http/open-for-reading.ts';
import { planEventsRouter } from './http/plan-events.ts';
import { noSuchEndpoint, problemHandler } from './http/problems.ts';
import { securityHeaders } from './http/security.ts';
import { siteRouter } from './http/site-router.ts';
import { OEMBED } from './oembed/links.ts';
import { policyHash, readStyles } from './pages/styles.ts';
import type { Site } from './site.ts';

export interface AppOptions {
  readonly log: Logger;
  /** Folder of the built client. */
  readonly clientDir: string;
  readonly trustProxy: boolean;
}

/** The whole HTTP side; it does not listen and reads no environment. */
export function createApp(site: Site, { log, clientDir, trustProxy }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  app.set('etag', false);
  app.use(logRequests(log));
  const styles = readStyles(clientDir);
  const { tileUrl, publicUrl, embedOrigins: framers } = site;
  const styleHashes = [styles.app, styles.light, styles.frame].map(policyHash);
  const scriptHashes = [policyHash(styles.nearMe)];
  app.use(securityHeaders({ tileUrl, publicUrl, styleHashes, scriptHashes, framers }));
  if (site.countsEmbeds) app.use(countEmbeds(log, publicUrl));
  app.use(healthRouter(site));
  app.use(compression());
  app.use(['/api/v1', '/openapi.json', OFFLINE_FILES_PATH, OEMBED], openForReading);
  // Where a site shows the frame in a sandbox, as WordPress does, our own scripts are asked for by nobody's origin.
  app.use(['/assets', '/embed.js', EMBED], openForReading);
  app.use(apiRouter(site));
  app.use(planEventsRouter(site, log));
  app.use(offlineRouter(site));
  app.use('/api/v1', noSuchEndpoint);
  app.use(oembedRouter(site));
  app.use(cardRouter(site));
  app.use(appRouter(site, clientDir));
  app.use(embedRouter(site, clientDir, { log, styles }));
  app.use(siteRouter(site, clientDir, { log, styles }));
  app.use(problemHandler(log));
  return app;
}
