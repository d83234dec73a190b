import { type RequestHandler, Router } from 'express';
import type { CachePolicy } from '../../shared/api.ts';
import { type EndpointName, paths } from '../../shared/paths.ts';
import { today } from '../../shared/today.ts';
import type { Site } from '../site.ts';
import { addressesOf, type Served } from './addresses.ts';
import { onlyGet } from './only-get.ts';
import { pathAndQuery } from './path-and-query.ts';
import { readRequest } from './read-request.ts';
import { waiting, withinPatience } from './waiting.ts';

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
  { path, request: schema, cache, daily, mediaType, patience, write }: Served,
): RequestHandler {
  return async (request, response) => {
    const url = new URL(site.publicUrl + pathAndQuery(request.originalUrl));
    const input = readRequest(schema, pathParameters(request.params), url.search);
    const published = await withinPatience(site.published());
    const version = [published.version, site.build, ...(daily ? [input.asOf ?? today()] : [])];
    response.set({ 'Cache-Control': CACHE_CONTROL[cache], ETag: `W/"${version.join('-')}"` });
    if (request.fresh) return void response.status(304).end();
    const { signal, end } = waiting(response);
    const asked = { db: site.database.sql, published, url, plans: site.plans, offline: site.offline, signal };
    const body = await withinPatience(write(asked, input), patience).finally(end);
    if (mediaType === 'text/csv') response.attachment(path.split('/').at(-1));
    response.type(mediaType).send(body);
  };
}

function pathParameters(parameters: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
}
