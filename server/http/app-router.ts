import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Router } from 'express';
import { APP_SHELL } from '../../shared/screens.ts';
import { shell } from '../pages/shell.ts';
import type { Site } from '../site.ts';
import { shellFacts } from './write-pages.ts';

/** What a device keeps to open the app without a connection: the app's page with nothing of one address in it. */
export function appRouter(site: Site, clientDir: string): Router {
  const router = Router();
  const index = readFileSync(path.join(clientDir, 'index.html'), 'utf8');

  router.get(APP_SHELL, async (request, response) => {
    // While the database does not tell what is published there is no page to keep: it would say something untrue for long.
    const page = shell(index, shellFacts(await site.published(), site));
    const hash = createHash('sha256').update(page).digest('hex').slice(0, 16);
    response.set({ 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex', ETag: `W/"${hash}"` });
    if (request.fresh) return void response.status(304).end();
    response.type('html').send(page);
  });
  return router;
}
