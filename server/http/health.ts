import { type Response, Router } from 'express';
import type { Site } from '../site.ts';

/** How long the database may take to say that it is there, in milliseconds. */
const PATIENCE = 2000;

/** `/healthz`: the process runs. `/readyz`: the database answers and something is published. */
export function healthRouter(site: Site): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => say(response, 200, 'running'));
  router.get('/readyz', async (_request, response) => {
    if (!site.database.isUp()) return say(response, 503, 'the database is being started again');
    const answered = site.database.sql`select exists (select from dataset where state = 'published') as published`;
    const outcome = await Promise.race([answered, late()]).catch(() => 'the database does not answer' as const);
    if (typeof outcome === 'string') return say(response, 503, outcome);
    const ready = outcome[0]?.published === true;
    return ready ? say(response, 200, 'ready') : say(response, 503, 'the data are being prepared');
  });
  return router;
}

function late(): Promise<'the database does not answer'> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, 'the database does not answer').unref());
}

function say(response: Response, status: 200 | 503, state: string): void {
  response.status(status).set('Cache-Control', 'no-store').json({ status: state });
}
