import { z } from 'zod';
import { CATEGORIES, DATASET_KINDS, STATUSES, TECHNOLOGIES } from './vocabulary.ts';

const countsBy = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.record(z.enum(values), z.int().min(0));

export const datasetResponse = z.object({
  name: z.string(),
  kind: z.enum(DATASET_KINDS),
  notice: z.string().describe('what a person must know before relying on the points, in Indonesian and English'),
  source: z.string(),
  licence: z.string(),
  asOf: z.iso.date(),
  publishedAt: z.iso.datetime(),
  version: z.string().describe('hash of the published data'),
  points: z.int().min(0),
  byCategory: countsBy(CATEGORIES),
  byTechnology: countsBy(TECHNOLOGIES),
  byStatus: countsBy(STATUSES),
  refused: z.array(z.object({ reason: z.string(), count: z.int().min(1) })),
  areas: z
    .array(z.object({ subject: z.string(), source: z.string(), licence: z.string(), asOf: z.string() }))
    .describe('where the names, populations, outlines and lists of regions come from'),
});
