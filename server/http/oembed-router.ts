import { type Request, type RequestHandler, Router } from 'express';
import type { EmbedOptions } from '../../shared/embed-options.ts';
import { badRequest, Failure, notFound } from '../failures.ts';
import { oembedDocument, oembedXml } from '../oembed/document.ts';
import { embeddable } from '../oembed/embeddable.ts';
import { OEMBED } from '../oembed/links.ts';
import { getPoint } from '../queries/access-points.ts';
import type { Published } from '../queries/published.ts';
import { getRegion } from '../queries/regions.ts';
import type { Site } from '../site.ts';
import { onlyGet } from './only-get.ts';
import { withinPatience } from './waiting.ts';

/** What other sites are to show for a link to ours (oembed.com). */
export function oembedRouter(site: Site): Router {
  const router = Router();
  router.get(OEMBED, answer(site));
  router.all(OEMBED, onlyGet);
  return router;
}

function answer(site: Site): RequestHandler {
  return async (request, response) => {
    const format = text(request, 'format') ?? 'json';
    if (format !== 'json' && format !== 'xml')
      throw new Failure(501, 'Not implemented', 'There is no such format: ask for json or xml.');
    const [maxwidth, maxheight] = [pixels(request, 'maxwidth'), pixels(request, 'maxheight')];
    const address = text(request, 'url');
    if (address === null)
      throw badRequest([{ parameter: 'url', value: null, accepted: 'the address of a page of this site' }]);
    const { publicUrl, embedOrigins } = site;
    const options = embeddable(address, publicUrl);
    if (!options) throw notFound('This address is none of this site, or nothing of it can be embedded.');
    if (embedOrigins !== 'anyone' && embedOrigins.length === 0)
      throw new Failure(401, 'Unauthorized', 'This site is not shown inside others: link to it instead.');
    const published = await withinPatience(site.published());
    response.set({ 'Cache-Control': 'public, max-age=3600', ETag: `W/"${published.version}-${site.build}"` });
    if (request.fresh) return void response.status(304).end();
    const name = await withinPatience(nameOf(site, published, options));
    const simulated = published.kind === 'simulated';
    const document = oembedDocument({ options, maxwidth, maxheight, publicUrl, name, simulated });
    if (format === 'xml') return void response.type('text/xml').send(oembedXml(document));
    response.json(document);
  };
}

/** @throws Failure 404 when there is no such point or region. */
async function nameOf(site: Site, published: Published, { point, region }: EmbedOptions): Promise<string | null> {
  const { sql } = site.database;
  if (point !== null) {
    const found = await getPoint(sql, published, point);
    if (!found) throw notFound(`There is no point ${point}.`);
    return found.name;
  }
  if (region === null) return null;
  const found = await getRegion(sql, published, region);
  if (!found) throw notFound(`There is no region ${region}.`);
  return found.name;
}

function text({ query }: Request, name: string): string | null {
  const value = query[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** @throws Failure 400 when it is stated and no whole number of pixels. */
function pixels(request: Request, parameter: string): number | null {
  const given = request.query[parameter];
  if (given === undefined || given === '') return null;
  if (typeof given !== 'string' || !/^[1-9]\d{0,5}$/.test(given))
    throw badRequest([
      { parameter, value: String(given).slice(0, 100), accepted: 'a whole number of pixels, such as 600' },
    ]);
  return Number(given);
}
