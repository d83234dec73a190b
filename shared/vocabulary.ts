/** The closed lists of the field. Their labels live in `client/words/`, their meaning in the importer's guide. */

export const CATEGORIES = [
  'school',
  'health',
  'village-office',
  'government',
  'worship',
  'community',
  'tourism',
  'transport',
  'business',
  'security',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const TECHNOLOGIES = ['fibre', 'radio', 'vsat', 'other'] as const;
export type Technology = (typeof TECHNOLOGIES)[number];

export const STATUSES = ['active', 'trouble', 'contract-ended', 'unverified', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

export const REGION_LEVELS = ['province', 'regency', 'district', 'village'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** What a search can find. `coordinate` is a position typed or pasted as text. */
export const PLACE_KINDS = [...REGION_LEVELS, 'postal-code', 'point', 'coordinate'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const DATASET_KINDS = ['simulated', 'official'] as const;
export type DatasetKind = (typeof DATASET_KINDS)[number];

/** How a point can differ from one data set to the next. */
export const CHANGE_KINDS = ['added', 'removed', 'moved', 'changed'] as const;

/** The levels that have outlines. */
export const OUTLINE_LEVELS = ['province', 'regency'] as const;
export type OutlineLevel = (typeof OUTLINE_LEVELS)[number];

/** The levels that coverage is summed up for. */
export const COVERAGE_LEVELS = ['province', 'regency', 'district'] as const;

/** How regencies of the whole country can be grouped: by development, or by priority tourism destination. */
export const COVERAGE_GROUPS = ['development', 'destination'] as const;
export type CoverageGroups = (typeof COVERAGE_GROUPS)[number];

/** What a site plan counts. `underdeveloped`: people, those of underdeveloped regencies before all others. */
export const SITE_WEIGHTS = ['people', 'villages', 'underdeveloped'] as const;
export type SiteWeight = (typeof SITE_WEIGHTS)[number];

/** How a site plan is judged, from the quickest to the sharpest. */
export const CERTIFICATE_METHODS = ['marginal', 'lagrangian', 'exact'] as const;
export type CertificateMethod = (typeof CERTIFICATE_METHODS)[number];

/** Where the people of villages come from. `estimated`: those of a regency spread evenly; `partly-official`: so where a list lacks villages. */
export const POPULATION_KINDS = ['estimated', 'partly-official', 'official'] as const;
export type PopulationKind = (typeof POPULATION_KINDS)[number];

/** What a certificate speaks of. */
export const CERTIFICATE_UNITS = ['people', 'villages', 'underdeveloped-people'] as const;
export type CertificateUnit = (typeof CERTIFICATE_UNITS)[number];

/** The files that a browser keeps to answer without a connection. */
export const OFFLINE_FILES = ['points', 'places', 'outlines'] as const;
export type OfflineFileName = (typeof OFFLINE_FILES)[number];
