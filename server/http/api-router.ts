import { type RequestHandler, type Response, Router } from 'express';
import type { CachePolicy } from '../../shared/api.ts';
import { type EndpointName, paths } from '../../shared/paths.ts';
import { today } from '../../shared/today.ts';
import { unavailable } from '../failures.ts';
import type { Site } from '../site.ts';
import { addressesOf, type Served } from './addresses.ts';
import { onlyGet } from './only-get.ts';
import { readRequest } from './read-request.ts';

/** How long the database may take to say what is published, in milliseconds. */
const PATIENCE = 10_000;

const CACHE_CONTROL: Readonly<Record<CachePolicy, string>> = { data: 'public, no-cache', private: 'private, no-cache' };

/** Every endpoint of the contract, by one handler. */
export function apiRouter(site: Site): Router {
  const router = Router();
  const served = (Object.keys(paths) as EndpointName[]).flatMap(addressesOf);
  // A literal path must stand before a pattern that would swallow it: /points/nearest before /points/:id.
  for (const one of served.sort((a, b) => Number(a.path.includes(':')) - Number(b.path.includes(':')))) {
    router.get(one.path, answerWith(site, one));
    router.all(one.path, onlyGet);
  }
  return router;
}

function answerWith(
  site: Site,
  { path, request: schema, cache, daily, mediaType, patience = PATIENCE, write }: Served,
): RequestHandler {
  return async (request, response) => {
    const url = new URL(site.publicUrl + pathAndQuery(request.originalUrl));
    const input = readRequest(schema, pathParameters(request.params), url.search);
    const published = await withinPatience(site.published());
    const version = [published.version, site.build, ...(daily ? [input.asOf ?? today()] : [])];
    response.set({ 'Cache-Control': CACHE_CONTROL[cache], ETag: `W/"${version.join('-')}"` });
    if (request.fresh) return void response.status(304).end();
    const { signal, end } = waiting(response);
    const asked = { db: site.database.sql, published, url, plans: site.plans, signal };
    const body = await withinPatience(write(asked, input), patience).finally(end);
    if (mediaType === 'text/csv') response.attachment(path.split('/').at(-1));
    response.type(mediaType).send(body);
  };
}

/** A signal that is given when the client goes, or when the wait for the answer has ended. */
function waiting(response: Response): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const end = () => {
    response.off('close', end);
    controller.abort();
  };
  response.once('close', end);
  return { signal: controller.signal, end };
}

/** A request line may hold a whole address (RFC 9112, 3.2.2); whatever host it names, ours is meant. */
function pathAndQuery(target: string): string {
  return target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '');
}

function pathParameters(parameters: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
}

/** Ends the wait for a database that hangs; the query itself is ended by the database's own limit. */
function withinPatience<Value>(work: Promise<Value>, patience = PATIENCE): Promise<Value> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(unavailable('The database takes too long at the moment. Please try again soon.')),
      patience,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
