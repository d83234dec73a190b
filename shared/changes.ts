import { z } from 'zod';
import { queryText, wholeBetween } from './parameters.ts';
import { CHANGE_KINDS } from './vocabulary.ts';

const VERSION = /^[0-9a-f]{12}$/;
const SINCE_FORM =
  'the version of a data set (12 hexadecimal digits), a date such as 2026-01-31, or a moment such as 2026-01-31T09:30:00Z';

export const changesRequest = z.strictObject({
  since: queryText(40)
    .refine((text) => VERSION.test(text) || isMoment(text), SINCE_FORM)
    .describe(`what is known already: ${SINCE_FORM}`),
  limit: wholeBetween(1, 10_000).default(1000).describe('how many at the most'),
  offset: wholeBetween(0, 999_999_999).default(0).describe('how many to skip'),
});

const publication = z.object({
  version: z.string().describe('hash of the published data'),
  publishedAt: z.iso.datetime(),
});

export const pointChange = z.object({
  id: z.string(),
  kind: z.enum(CHANGE_KINDS).describe('moved: by more than a metre, whatever else changed; changed: told differently'),
  fields: z.array(z.string()).describe('properties of the point that are told differently'),
  distance: z.number().min(0).nullable().describe('metres it moved, added up; null when it did not'),
});
export type PointChange = z.infer<typeof pointChange>;

export const changesResponse = z.object({
  from: publication.nullable().describe('what was published then; null: nothing, so every point is new'),
  to: publication.describe('what is published now'),
  numberMatched: z.int().min(0),
  numberReturned: z.int().min(0),
  changes: z.array(pointChange).describe('by id; a point that came and went again in between is not in it'),
});

function isMoment(text: string): boolean {
  return z.union([z.iso.date(), z.iso.datetime({ offset: true })]).safeParse(text).success;
}
