import type { z } from 'zod';
import {
  accessPointCollection,
  accessPointFeature,
  getPointRequest,
  listPointsRequest,
  nearestCollection,
  nearestPointsRequest,
} from './access-points.ts';
import { changesRequest, changesResponse } from './changes.ts';
import {
  coverageDistancesRequest,
  coverageDistancesResponse,
  coverageRequest,
  coverageResponse,
  uncoveredVillagesRequest,
  uncoveredVillagesResponse,
} from './coverage.ts';
import { datasetResponse } from './datasets.ts';
import type { FormatName } from './formats.ts';
import { offlineFilesResponse } from './offline-files.ts';
import { emptyRequest } from './parameters.ts';
import type { EndpointName } from './paths.ts';
import { findPlacesRequest, placesResponse } from './places.ts';
import {
  getRegionRequest,
  listRegionsRequest,
  outlinesRequest,
  outlinesResponse,
  region,
  regionsResponse,
} from './regions.ts';
import { sitePlanRequest, sitePlanResponse } from './site-plan.ts';
import { villageColumnsRequest, villageColumnsResponse } from './village-columns.ts';

/**
 * How long an answer may be kept. `data`: revalidate by ETag each time, any cache may keep it.
 * `private`: the same, but only the browser that asked, because the address holds a place a person asked about.
 */
export type CachePolicy = 'data' | 'private';

/** One endpoint: what it takes, what it gives, how long it keeps. */
export interface Endpoint {
  readonly summary: string;
  readonly request: z.ZodObject;
  readonly response: z.ZodType;
  readonly cache: CachePolicy;
  /** Whether the same data give another answer on another day: that of the parameter `asOf`, or else today. */
  readonly daily?: true;
  /** The media type of a success; problems are `application/problem+json`. */
  readonly mediaType: 'application/json' | 'application/geo+json';
  /** Further forms, each at the path of the endpoint with its name as the ending. */
  readonly formats?: readonly FormatName[];
  /** How long the answer may take, in milliseconds, where it is computed; 10 seconds if not given. */
  readonly patience?: number;
}

/** The contract: server types, validation, OpenAPI and the client's calls all follow from it. */
export const api = {
  listPoints: {
    summary: 'Access points, filtered, a page at a time',
    request: listPointsRequest,
    response: accessPointCollection,
    cache: 'data',
    mediaType: 'application/geo+json',
  },
  nearestPoints: {
    summary: 'The access points nearest to a place, nearest first',
    request: nearestPointsRequest,
    response: nearestCollection,
    cache: 'private',
    mediaType: 'application/geo+json',
  },
  getPoint: {
    summary: 'One access point',
    request: getPointRequest,
    response: accessPointFeature,
    cache: 'data',
    mediaType: 'application/geo+json',
  },
  findPlaces: {
    summary: 'Places by name, postal code or coordinates, tolerant of misspelling',
    request: findPlacesRequest,
    response: placesResponse,
    cache: 'private',
    mediaType: 'application/json',
  },
  listRegions: {
    summary: 'Administrative regions with their population and counts',
    request: listRegionsRequest,
    response: regionsResponse,
    cache: 'data',
    daily: true,
    mediaType: 'application/json',
  },
  getRegion: {
    summary: 'One administrative region',
    request: getRegionRequest,
    response: region,
    cache: 'data',
    daily: true,
    mediaType: 'application/json',
  },
  outlines: {
    summary: 'Approximate outlines of provinces or regencies, as TopoJSON',
    request: outlinesRequest,
    response: outlinesResponse,
    cache: 'data',
    mediaType: 'application/json',
  },
  coverage: {
    summary: 'How many people live within a radius of an active access point, by region or group of regencies',
    request: coverageRequest,
    response: coverageResponse,
    cache: 'data',
    daily: true,
    mediaType: 'application/json',
    formats: ['csv', 'geojson'],
  },
  uncoveredVillages: {
    summary: 'Villages beyond a radius of every active access point, most people first',
    request: uncoveredVillagesRequest,
    response: uncoveredVillagesResponse,
    cache: 'data',
    daily: true,
    mediaType: 'application/json',
    formats: ['csv'],
  },
  coverageDistances: {
    summary: 'People and villages by their distance to the nearest active access point',
    request: coverageDistancesRequest,
    response: coverageDistancesResponse,
    cache: 'data',
    daily: true,
    mediaType: 'application/json',
  },
  villageColumns: {
    summary: 'Every village with its place, people and distance to the nearest active access point, in columns',
    request: villageColumnsRequest,
    response: villageColumnsResponse,
    cache: 'data',
    daily: true,
    mediaType: 'application/json',
  },
  sitePlan: {
    summary: 'Where the next access points help most, in order, with a proven share of the best possible gain',
    request: sitePlanRequest,
    response: sitePlanResponse,
    cache: 'data',
    daily: true,
    mediaType: 'application/json',
    formats: ['csv', 'geojson'],
    patience: 40_000,
  },
  dataset: {
    summary: 'What is published: publisher, source, licence, date, version, counts, what was refused and why',
    request: emptyRequest,
    response: datasetResponse,
    cache: 'data',
    mediaType: 'application/json',
  },
  changes: {
    summary: 'Which points were added, removed, moved or changed since a version or a moment',
    request: changesRequest,
    response: changesResponse,
    cache: 'data',
    mediaType: 'application/json',
  },
  offlineFiles: {
    summary: 'The files by which a browser answers without a connection, with their sizes and hashes',
    request: emptyRequest,
    response: offlineFilesResponse,
    cache: 'data',
    mediaType: 'application/json',
    patience: 60_000,
  },
} as const satisfies Record<EndpointName, Endpoint>;

/** What a caller sends: text in the address. */
export type Query<Name extends EndpointName> = z.input<(typeof api)[Name]['request']>;
/** What the server reads from it. */
export type Request<Name extends EndpointName> = z.output<(typeof api)[Name]['request']>;
/** What the server answers. */
export type Response<Name extends EndpointName> = z.output<(typeof api)[Name]['response']>;
/** The endpoints that also come in a form. */
export type EndpointsAs<Format extends FormatName> = {
  [Name in EndpointName]: (typeof api)[Name] extends { readonly formats: readonly (infer Known)[] }
    ? Format extends Known
      ? Name
      : never
    : never;
}[EndpointName];
