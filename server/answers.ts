import type { Request, Response } from '../shared/api.ts';
import { findPlaces } from '../shared/find-places.ts';
import { outlinesWithin } from '../shared/outlines-within.ts';
import { type EndpointName, paths } from '../shared/paths.ts';
import { changes } from './changes.ts';
import { coverage, uncoveredVillages } from './coverage.ts';
import { coverageDistances } from './coverage-distances.ts';
import { dataset } from './dataset.ts';
import type { Db } from './db/connect.ts';
import { notFound } from './failures.ts';
import type { OfflineFiles } from './offline/offline-files.ts';
import { placesIn } from './places.ts';
import type { SitePlans } from './plans/site-plans.ts';
import {
  type AccessPointRow,
  countPoints,
  getPoint,
  listPoints,
  type NearestRow,
  nearestPoints,
} from './queries/access-points.ts';
import { findOutlines } from './queries/outlines.ts';
import type { Published } from './queries/published.ts';
import { getRegion, listRegions } from './queries/regions.ts';
import { villageColumns } from './village-columns.ts';

/** What an answer is made from: the database, the data set of this request, the address that was asked, and who computes plans and files. */
export interface Asked {
  readonly db: Db;
  readonly published: Published;
  readonly url: URL;
  readonly plans: SitePlans;
  readonly offline: OfflineFiles;
  /** Told when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

type Answers = { [Name in EndpointName]: (asked: Asked, request: Request<Name>) => Promise<Response<Name>> };

/** One answer an endpoint: this does not compile while one is missing. */
export const answers: Answers = {
  listPoints: async ({ db, published, url }, request) => {
    const [rows, numberMatched] = await Promise.all([
      listPoints(db, published, request),
      countPoints(db, published, request),
    ]);
    const keys = request.properties;
    return {
      type: 'FeatureCollection',
      numberMatched,
      numberReturned: rows.length,
      links: pageLinks(url, request.offset, request.limit, numberMatched),
      features: rows.map((row) => {
        const feature = featureOf(row);
        return keys ? { ...feature, properties: pick(feature.properties, keys) } : feature;
      }),
    };
  },

  nearestPoints: async ({ db, published, url }, request) => {
    const rows = await nearestPoints(db, published, request);
    return {
      type: 'FeatureCollection',
      numberMatched: rows.length,
      numberReturned: rows.length,
      links: [linkTo('self', url)],
      features: rows.map((row) => featureOf<NearestRow>(row)),
    };
  },

  getPoint: async ({ db, published }, { id }) => {
    const row = await getPoint(db, published, id);
    if (!row) throw notFound(`There is no access point ${id}. ${paths.listPoints} lists all of them.`);
    return featureOf(row);
  },

  findPlaces: async ({ db, published }, { q, limit, region }) => ({
    q,
    places: await findPlaces(placesIn(db, published, region), q, limit, region),
  }),

  listRegions: async ({ db, published }, request) => ({ regions: await listRegions(db, published, request) }),

  getRegion: async ({ db, published }, { code }) => {
    const region = await getRegion(db, published, code);
    if (!region) throw notFound(`There is no region ${code}. ${paths.listRegions} lists the provinces.`);
    return region;
  },

  outlines: async ({ db, published }, { level, bbox }) => {
    const topology = await findOutlines(db, published, level);
    if (!topology) throw notFound(`There are no outlines of level ${level} yet.`);
    const whole = JSON.parse(topology);
    return bbox ? outlinesWithin(whole, bbox) : whole;
  },

  coverage: ({ db, published }, request) => coverage(db, published, request),

  uncoveredVillages: ({ db, published }, request) => uncoveredVillages(db, published, request),

  coverageDistances: ({ db, published }, request) => coverageDistances(db, published, request),

  villageColumns: ({ db, published }, request) => villageColumns(db, published, request),

  sitePlan: ({ db, published, plans, signal }, request) => plans.plan(db, published, request, { signal }),

  changes: ({ db, published }, request) => changes(db, published, request),

  offlineFiles: ({ db, published, offline }) => offline.describe(db, published),

  dataset: ({ db, published }) => dataset(db, published),
};

function featureOf<Row extends AccessPointRow>({ id, lon, lat, ...properties }: Row) {
  const coordinates: [number, number] = [lon, lat];
  return { type: 'Feature' as const, id, geometry: { type: 'Point' as const, coordinates }, properties };
}

function pick<Value extends object, Key extends keyof Value>(value: Value, keys: readonly Key[]): Partial<Value> {
  const picked: Partial<Value> = {};
  for (const key of keys) picked[key] = value[key];
  return picked;
}

function pageLinks(url: URL, offset: number, limit: number, matched: number) {
  const links = [linkTo('self', url)];
  if (offset + limit < matched) links.push(linkTo('next', atOffset(url, offset + limit)));
  if (offset > 0) links.push(linkTo('prev', atOffset(url, Math.max(0, offset - limit))));
  return links;
}

function atOffset(url: URL, offset: number): URL {
  const page = new URL(url);
  page.searchParams.set('offset', String(offset));
  return page;
}

function linkTo(rel: 'self' | 'next' | 'prev', url: URL) {
  return { rel, href: url.href, type: 'application/geo+json' };
}
