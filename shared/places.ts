import { z } from 'zod';
import { bboxOut } from './geojson.ts';
import { queryText, regionCode, wholeBetween } from './parameters.ts';
import { PLACE_KINDS } from './vocabulary.ts';

export const place = z.object({
  kind: z.enum(PLACE_KINDS),
  code: z
    .string()
    .nullable()
    .describe('Kemendagri code, postal code or point id; null for a coordinate away from every village'),
  name: z.string(),
  context: z.string().describe('where it lies, smallest first: "Kec. Alak, Kota Kupang, Nusa Tenggara Timur"'),
  lon: z.number(),
  lat: z.number(),
  bbox: bboxOut.nullable(),
});
export type Place = z.infer<typeof place>;

export const placesResponse = z.object({ q: z.string(), places: z.array(place) });

export const findPlacesRequest = z.strictObject({
  q: queryText(200)
    .refine((text) => text.length > 0, 'the name of a place, a postal code, or coordinates such as -10.17, 123.6')
    .describe(
      'a name, a postal code, coordinates such as "-10.17, 123.6", or the name of a point; misspellings are tolerated',
    ),
  region: regionCode.optional().describe('only places and points in this region; postal codes then give its villages'),
  limit: wholeBetween(1, 20).default(8).describe('how many at the most'),
});
