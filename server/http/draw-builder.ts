import type { RequestHandler } from 'express';
import { readBuilder } from '../../shared/embed-builder.ts';
import { type EmbedFault, fault } from '../../shared/embed-options.ts';
import { openUrl } from '../../shared/embed-snippets.ts';
import { readText } from '../../shared/find-query.ts';
import { builderPage } from '../pages/builder/builder-page.ts';
import { qrFile } from '../pages/builder/qr-file.ts';
import type { WhereFacts } from '../pages/builder/where-fields.ts';
import { getPoint } from '../queries/access-points.ts';
import { getRegion, listRegionNames } from '../queries/regions.ts';
import type { Site } from '../site.ts';
import { context, type Drawn, type Wanted } from './draw-pages.ts';
import { originOf } from './origin.ts';
import { pathAndQuery } from './path-and-query.ts';

/** The builder of frames for other sites. */
export async function drawBuilder(wanted: Wanted): Promise<Drawn> {
  const { url, language, site, reached } = wanted;
  const read = readBuilder(url.searchParams, language);
  const { region, point } = await namesOf(wanted, read.builder.options);
  const absent: EmbedFault[] = [];
  let { options } = read.builder;
  if (options.region !== null && region === null) {
    absent.push(fault('absent', 'region', options.region));
    options = { ...options, region: null };
  }
  if (options.point !== null && point === null) {
    absent.push(fault('absent', 'point', options.point));
    options = { ...options, point: null };
  }
  const where: WhereFacts = {
    ...(await listsOf(wanted, options.region)),
    village: options.region?.split('.').length === 4 ? region : null,
    point,
    search: await searched(wanted),
  };
  const { embedOrigins } = site;
  const page = builderPage(
    {
      builder: { ...read.builder, options },
      faults: [...read.faults, ...absent],
      where,
      isClosed: embedOrigins !== 'anyone' && embedOrigins.length === 0,
      reached,
    },
    context(wanted),
  );
  return { status: 200, hasApp: false, tool: 'builder', ...page };
}

/** The QR code of the page that a builder's address leads to, as a file to keep. */
export function builderCode({ publicUrl }: Site): RequestHandler {
  return (request, response) => {
    const { searchParams } = new URL(pathAndQuery(request.originalUrl), 'http://localhost');
    const { options } = readBuilder(searchParams, searchParams.get('lang') === 'en' ? 'en' : 'id').builder;
    const address = openUrl(options, originOf(publicUrl, request).origin);
    // The address in the code may be that of the request.
    response.set('Cache-Control', 'private, max-age=300').type('image/svg+xml').send(qrFile(address));
  };
}

async function namesOf({ db, published }: Wanted, options: { region: string | null; point: string | null }) {
  const [region, point] = await Promise.all([
    options.region === null ? null : getRegion(db, published, options.region),
    options.point === null ? null : getPoint(db, published, options.point),
  ]);
  return { region: region?.name ?? null, point: point?.name ?? null };
}

async function listsOf({ db }: Wanted, region: string | null) {
  const [provinces, regencies, districts] = await Promise.all([
    listRegionNames(db, null),
    region === null ? [] : listRegionNames(db, region.slice(0, 2)),
    region === null || region.length < 5 ? [] : listRegionNames(db, region.slice(0, 5)),
  ]);
  return { provinces, regencies, districts };
}

async function searched({ questions, url }: Wanted): Promise<WhereFacts['search']> {
  const text = readText(url.searchParams.get('cari') ?? '', 200);
  if (text === null) return null;
  return { text, places: (await questions.ask('findPlaces', { q: text, limit: '8' })).places };
}
