import { type RequestHandler, type Response, Router } from 'express';
import type { Logger } from 'pino';
import { api } from '../../shared/api.ts';
import { SITE_PLAN_EVENTS } from '../../shared/paths.ts';
import type { SitePlanEvents } from '../../shared/site-plan.ts';
import type { Site } from '../site.ts';
import { onlyGet } from './only-get.ts';
import { pathAndQuery } from './path-and-query.ts';
import { noted } from './problems.ts';
import { readRequest } from './read-request.ts';
import { waiting, withinPatience } from './waiting.ts';

/** A line that keeps proxies from closing a stream on which nothing is told, this often in milliseconds. */
const ALIVE_EVERY = 15_000;

/** A site plan as it is computed, as server-sent events. */
export function planEventsRouter(site: Site, log: Logger): Router {
  const router = Router();
  router.get(SITE_PLAN_EVENTS, tellPlan(site, log));
  router.all(SITE_PLAN_EVENTS, onlyGet);
  return router;
}

function tellPlan(site: Site, log: Logger): RequestHandler {
  return async (request, response) => {
    const { search } = new URL(site.publicUrl + pathAndQuery(request.originalUrl));
    const question = readRequest(api.sitePlan.request, {}, search);
    const { signal, end } = waiting(response);
    const stream = openStream(response);
    try {
      const published = await withinPatience(site.published());
      await site.plans.plan(site.database.sql, published, question, {
        signal,
        onProgress: (progress) => stream.tell('progress', progress),
        onPlan: (plan) => stream.tell('plan', plan),
      });
      stream.tell('end', {});
    } catch (error) {
      if (signal.aborted) return;
      // Until something is told, a problem is an answer of its own.
      if (!response.headersSent) throw error;
      const { status, title, message } = noted(log, error);
      stream.tell('problem', { status, title, detail: message });
    } finally {
      stream.close();
      end();
    }
  };
}

/** The stream begins with the first event that is told. */
function openStream(response: Response) {
  let alive: NodeJS.Timeout | undefined;
  return {
    tell<Name extends keyof SitePlanEvents>(name: Name, data: SitePlanEvents[Name]): void {
      if (!response.headersSent) {
        // Not to be transformed: packed events would be held back until a block is full.
        response.set({ 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' });
        response.type('text/event-stream').flushHeaders();
        alive = setInterval(() => response.write(':\n\n'), ALIVE_EVERY);
      }
      response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close(): void {
      clearInterval(alive);
      if (response.headersSent) response.end();
    },
  };
}
