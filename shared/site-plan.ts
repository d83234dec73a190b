import { z } from 'zod';
import { asOf, depthOf, method, radius } from './coverage.ts';
import { listOfCodes, regionCode, wholeBetween } from './parameters.ts';
import { CERTIFICATE_METHODS, CERTIFICATE_UNITS, COVERAGE_LEVELS, SITE_WEIGHTS } from './vocabulary.ts';

/** How many villages may be forced in or left out; an address must not grow without end. */
const MOST_CHOSEN = 200;

/**
 * What any plan of as many sites could add at the most, and so how good this one is at least. It speaks of the gain of the new
 * sites, not of the total with what was covered before.
 */
export const certificate = z.object({
  method: z
    .enum(CERTIFICATE_METHODS)
    .describe(
      'marginal: from the gains left over at each step (Nemhauser, Wolsey and Fisher 1978); lagrangian: Lagrangian relaxation of the covering constraints; exact: an optimum proved by a MILP solver, or its best bound',
    ),
  counts: z
    .enum(CERTIFICATE_UNITS)
    .describe(
      'what gain and bound are; underdeveloped-people: the people of underdeveloped regencies, for the weight of that name as long as any of them can be gained',
    ),
  gain: z.number().min(0).describe('what this plan gains'),
  bound: z.number().min(0).describe('no plan of as many sites gains more'),
  share: z.number().min(0).max(1).describe('gain / bound; 1 where nothing can be gained'),
  optimal: z.boolean().describe('true when it is proved that no plan of as many sites gains more'),
});

export const plannedSite = z.object({
  rank: z.int().min(1).describe('place in the order; forced villages stand first'),
  code: z.string().describe('Kemendagri code of the village'),
  name: z.string(),
  district: z.string(),
  regency: z.string(),
  province: z.string(),
  lon: z.number(),
  lat: z.number(),
  forced: z.boolean().describe('true when the planner forced it in'),
  underdeveloped: z.boolean().describe('whether its regency is on the list of Perpres 63/2020 on the day asked about'),
  distance: z.number().min(0).nullable().describe('metres to the nearest active point; null when no point is active'),
  gain: z.int().min(0).describe('people it newly brings within the radius, after the sites before it'),
  gainVillages: z.int().min(0).describe('villages it newly brings within the radius'),
  cumulativeGain: z.int().min(0).describe('people that it and the sites before it bring within the radius'),
  cumulativeShare: z.number().min(0).max(1).nullable().describe('share of the people of the region then covered'),
  ...method,
});
export type PlannedSite = z.infer<typeof plannedSite>;

const covered = z.object({
  population: z.int().min(0).describe('people within the radius'),
  villages: z.int().min(0).describe('villages within the radius'),
  share: z.number().min(0).max(1).nullable().describe('share of the people of the region; null without people'),
});

export const sitePlanResponse = z.object({
  region: z.string().describe('Kemendagri code, or ID for the country'),
  name: z.string(),
  weight: z.enum(SITE_WEIGHTS),
  sitesAsked: z.int().min(1),
  population: z.int().min(0),
  villages: z.int().min(0),
  before: covered,
  after: covered,
  certificate,
  curve: z
    .array(z.object({ sites: z.int().min(0), covered: z.number(), bound: z.number() }))
    .describe(
      'what is covered with the first so many sites of this order, continued beyond the sites asked for where more can be gained, and what no plan of so many sites exceeds; both with what was covered before, in the unit that the certificate counts',
    ),
  sites: z.array(plannedSite),
  ...method,
});
export type SitePlan = z.infer<typeof sitePlanResponse>;

export const sitePlanRequest = z
  .strictObject({
    region: regionCode.optional().describe('sites inside this province, regency or district; the country if not given'),
    radius,
    sites: wholeBetween(1, 1000).default(20).describe('how many new sites, 1 to 1000'),
    weight: z
      .enum(SITE_WEIGHTS, `one of ${SITE_WEIGHTS.join(', ')}`)
      .default('people')
      .describe('what counts: people, villages, or people with those of underdeveloped regencies before all others'),
    include: listOfCodes(MOST_CHOSEN).describe('villages that must be sites, comma-separated codes'),
    exclude: listOfCodes(MOST_CHOSEN).describe('villages that must not be sites, comma-separated codes'),
    certificate: z
      .enum(CERTIFICATE_METHODS, `one of ${CERTIFICATE_METHODS.join(', ')}`)
      .default('marginal')
      .describe(
        'how the plan is judged: marginal at once; lagrangian within some seconds; exact, for a regency or district, the best plan itself where it is found in time',
      ),
    asOf,
  })
  .refine(({ region }) => region === undefined || depthOf(region) <= COVERAGE_LEVELS.length, {
    path: ['region'],
    message: 'the code of a province, regency or district such as 53, 53.71 or 53.71.01',
  })
  .refine(({ certificate, region }) => certificate !== 'exact' || (region !== undefined && depthOf(region) >= 2), {
    path: ['certificate'],
    message: 'exact only together with the region of a regency or district; lagrangian for larger ones',
  })
  .refine(({ include, exclude }) => !include.some((code) => exclude.includes(code)), {
    path: ['exclude'],
    message: 'villages that are not in include at the same time',
  })
  .refine(({ include, sites }) => include.length <= sites, {
    path: ['include'],
    message: 'no more villages than sites',
  });

/** What is told while a plan is computed, each as one server-sent event of this name with the data as JSON. */
export interface SitePlanEvents {
  /** `done` of `of` steps; what the steps are is said by `phase`. */
  readonly progress: {
    readonly phase: 'prepare' | 'sites' | 'bound' | 'exact';
    readonly done: number;
    readonly of: number;
  };
  /** A plan that stands; later ones are better or have a tighter certificate. */
  readonly plan: SitePlan;
  /** The last event. */
  readonly end: Record<string, never>;
  /** Instead of a plan: a problem document (RFC 9457). */
  readonly problem: { readonly status: number; readonly title: string; readonly detail: string };
}
