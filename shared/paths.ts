/** The name and path of every endpoint; `:name` marks a path parameter. */
export const paths = {
  listPoints: '/api/v1/points',
  nearestPoints: '/api/v1/points/nearest',
  getPoint: '/api/v1/points/:id',
  findPlaces: '/api/v1/places',
  listRegions: '/api/v1/regions',
  getRegion: '/api/v1/regions/:code',
  outlines: '/api/v1/outlines',
  coverage: '/api/v1/coverage',
  uncoveredVillages: '/api/v1/coverage/villages',
  coverageDistances: '/api/v1/coverage/distances',
  villageColumns: '/api/v1/coverage/village-columns',
  sitePlan: '/api/v1/site-plan',
  dataset: '/api/v1/dataset',
  changes: '/api/v1/changes',
  offlineFiles: '/api/v1/offline',
} as const;

/** A site plan as it is computed, as server-sent events; it takes what `sitePlan` takes. */
export const SITE_PLAN_EVENTS = '/api/v1/site-plan/events';

/** Where the files lie that `offlineFiles` lists. */
export const OFFLINE_FILES_PATH = '/data';

export type EndpointName = keyof typeof paths;
