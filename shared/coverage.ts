import { z } from 'zod';
import { numberBetween, regionCode, wholeBetween } from './parameters.ts';
import { today } from './today.ts';
import { COVERAGE_GROUPS, COVERAGE_LEVELS, DATASET_KINDS, POPULATION_KINDS } from './vocabulary.ts';

/** How a row was measured, so that a row taken out of its table still says it. */
export const method = {
  radius: z.number().describe('metres within which people count as covered'),
  distances: z
    .literal('straight-line')
    .describe('along the WGS84 spheroid over land and sea, from the middle of a village'),
  populations: z
    .enum(POPULATION_KINDS)
    .describe(
      "estimated: a regency's people are spread evenly over its villages; partly-official: so where an official list lacks villages; official: all by the list. Of a village all or none are covered",
    ),
  dataset: z
    .enum(DATASET_KINDS)
    .describe('simulated: invented for demonstration; official: published by the programme'),
  datasetVersion: z.string().describe('hash of the published data'),
};

export const coverageRow = z.object({
  code: z.string().describe('Kemendagri code, ID for the country, or the code of a group'),
  name: z.string(),
  level: z.enum(['country', ...COVERAGE_LEVELS, 'group']),
  parent: z.string().nullable().describe('code of the region it belongs to'),
  points: z.int().min(0).describe('active access points'),
  villages: z.int().min(0),
  villagesCovered: z.int().min(0).describe('villages whose nearest active point is within the radius'),
  population: z.int().min(0),
  populationCovered: z.int().min(0).describe('people of the villages that are covered'),
  coveredShare: z.number().min(0).max(1).nullable().describe('populationCovered / population; null without people'),
  medianDistance: z
    .number()
    .min(0)
    .nullable()
    .describe('metres; half of the people, not of the villages, live within it; null without people or active points'),
  p90Distance: z.number().min(0).nullable().describe('metres; nine tenths of the people live within it'),
  pointsPer10k: z.number().min(0).nullable().describe('active points per 10,000 people'),
  underdeveloped: z
    .boolean()
    .nullable()
    .describe(
      'whether its regency is on the list of Perpres 63/2020 on the day asked about; null where that has no meaning',
    ),
  ...method,
});
export type CoverageRow = z.infer<typeof coverageRow>;

export const asOf = z.iso
  .date('a date such as 2024-12-31')
  .refine((day) => day >= '1945-08-17' && day < '3000', 'a date between 1945-08-17 and 2999-12-31')
  .optional()
  .transform((day) => day ?? today())
  .describe('the day for which the list of underdeveloped regencies is read; today, in Jakarta, if not given');

export const radius = numberBetween(500, 100_000, 'metres')
  .default(5000)
  .describe('metres within which people count as covered');

export const coverageResponse = z.object({
  total: coverageRow.describe('all rows together'),
  regions: z.array(coverageRow),
});

export const coverageRequest = z
  .strictObject({
    level: z
      .enum(COVERAGE_LEVELS, `one of ${COVERAGE_LEVELS.join(', ')}`)
      .default('province')
      .describe('the level of the regions: province, regency or district'),
    parent: regionCode.optional().describe('only regions inside this province or regency'),
    groups: z
      .enum(COVERAGE_GROUPS, `one of ${COVERAGE_GROUPS.join(', ')}`)
      .optional()
      .describe(
        'instead of regions, groups of regencies: development (underdeveloped, other) or destination (the ten priority tourism destinations); level and parent do not apply',
      ),
    asOf,
    radius,
  })
  .refine(({ groups, parent }) => groups === undefined || parent === undefined, {
    path: ['parent'],
    message: 'no parent together with groups, which are groups of the whole country',
  })
  .refine(({ level, parent }) => parent === undefined || depthOf(parent) <= COVERAGE_LEVELS.indexOf(level), {
    path: ['parent'],
    message: 'a region above the level asked for: 53 for regencies, 53 or 53.71 for districts',
  });

export const uncoveredVillage = z.object({
  code: z.string().describe('Kemendagri code'),
  name: z.string(),
  district: z.string(),
  regency: z.string(),
  province: z.string(),
  lon: z.number(),
  lat: z.number(),
  population: z.int().min(0),
  distance: z.number().min(0).nullable().describe('metres to the nearest active point; null when no point is active'),
  nearestPoint: z.string().nullable().describe('its id'),
  underdeveloped: z.boolean().describe('whether its regency is on the list of Perpres 63/2020 on the day asked about'),
  ...method,
});
export type UncoveredVillage = z.infer<typeof uncoveredVillage>;

export const uncoveredVillagesResponse = z.object({
  numberMatched: z.int().min(0).describe('all villages beyond the radius'),
  numberReturned: z.int().min(0),
  populationMatched: z.int().min(0).describe('people of all villages beyond the radius'),
  villages: z.array(uncoveredVillage),
});

/** Villages of a part of the country: a region or a group of regencies; the country when neither is given. */
const part = {
  region: regionCode
    .optional()
    .describe('only villages of this province, regency or district; the country if not given'),
  group: z
    .string()
    .regex(/^[a-z][a-z-]{1,40}$/, 'underdeveloped, other, or the code of a destination such as danau-toba')
    .optional()
    .describe('only villages of this group: underdeveloped, other, or the code of a destination such as danau-toba'),
  asOf,
};

export const uncoveredVillagesRequest = z
  .strictObject({
    ...part,
    radius,
    limit: wholeBetween(1, 10_000).default(100).describe('how many at the most'),
    offset: wholeBetween(0, 999_999_999).default(0).describe('how many to skip'),
  })
  .refine(({ group, region }) => group === undefined || region === undefined, {
    path: ['region'],
    message: 'no region together with a group, which is one of the whole country',
  })
  .refine(({ region }) => region === undefined || depthOf(region) <= COVERAGE_LEVELS.length, {
    path: ['region'],
    message: 'the code of a province, regency or district such as 53, 53.71 or 53.71.01',
  });

export const coverageDistancesRequest = z
  .strictObject(part)
  .refine(({ group, region }) => group === undefined || region === undefined, {
    path: ['region'],
    message: 'no region together with a group, which is one of the whole country',
  })
  .refine(({ region }) => region === undefined || depthOf(region) <= COVERAGE_LEVELS.length, {
    path: ['region'],
    message: 'the code of a province, regency or district such as 53, 53.71 or 53.71.01',
  });

/** Column `i` holds those farther than `to[i - 1]` and no farther than `to[i]`, the first those from 0 m. */
export const coverageDistancesResponse = z.object({
  code: z.string().describe('Kemendagri code, ID for the country, or the code of a group'),
  name: z.string(),
  population: z.int().min(0),
  villages: z.int().min(0),
  medianDistance: z.number().min(0).nullable().describe('metres; half of the people live within it'),
  to: z.array(z.int()).describe('metres, ascending: every 500 m up to 30 km, then every 1 km up to 100 km'),
  people: z.array(z.int()).describe('people by distance to the nearest active point'),
  villagesByDistance: z.array(z.int()).describe('villages by distance to the nearest active point'),
  beyond: z
    .object({ population: z.int().min(0), villages: z.int().min(0) })
    .describe('those farther than 100 km, or without any active point'),
  distances: method.distances,
  populations: method.populations,
  dataset: method.dataset,
  datasetVersion: method.datasetVersion,
});
export type CoverageDistances = z.infer<typeof coverageDistancesResponse>;

/** 1 for a province, 2 for a regency, 3 for a district. */
export function depthOf(code: string): number {
  return code.split('.').length;
}
