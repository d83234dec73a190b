import { z } from 'zod';
import { CATEGORIES, DATASET_KINDS, POPULATION_KINDS, STATUSES, TECHNOLOGIES } from './vocabulary.ts';

const countsBy = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.record(z.enum(values), z.int().min(0));

const refused = z
  .array(z.object({ reason: z.string(), count: z.int().min(1) }))
  .describe('rows that are not published, by reason, the most frequent first');
const fileHash = z
  .string()
  .nullable()
  .describe('SHA-256 of the file that was imported; null: computed by this program');

export const datasetResponse = z.object({
  name: z.string(),
  kind: z.enum(DATASET_KINDS),
  notice: z.string().describe('what a person must know before relying on the points, in Indonesian and English'),
  publisher: z.string().describe('who published the list; blank: this program, or nobody stated it'),
  source: z.string(),
  licence: z.string().describe('blank: not stated'),
  asOf: z.iso.date().describe('the day the list speaks of'),
  publishedAt: z.iso.datetime(),
  version: z.string().describe('hash of the published data'),
  fileHash,
  rowsRead: z.int().min(0).nullable().describe('rows of the list; null: not known'),
  noted: z.int().min(0).describe('points that are published with a note, such as swapped coordinates'),
  points: z.int().min(0),
  byCategory: countsBy(CATEGORIES),
  byTechnology: countsBy(TECHNOLOGIES),
  byStatus: countsBy(STATUSES),
  refused,
  populations: z
    .enum(POPULATION_KINDS)
    .describe("estimated: a regency's people are spread evenly over its villages; official: by a list of villages"),
  outlines: z.enum(['approximate', 'official']),
  areas: z
    .array(
      z.object({
        subject: z.string(),
        source: z.string(),
        licence: z.string(),
        asOf: z.string(),
        publisher: z.string().nullable().describe('of an imported list; null: a source this program comes with'),
        fileHash,
        rowsRead: z.int().min(0).nullable(),
        refused,
      }),
    )
    .describe('where the names, populations, outlines and lists of regions come from'),
});
