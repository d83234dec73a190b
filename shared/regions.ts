import { z } from 'zod';
import { bboxOut } from './geojson.ts';
import { bbox, regionCode } from './parameters.ts';
import { OUTLINE_LEVELS, REGION_LEVELS } from './vocabulary.ts';

export const region = z.object({
  code: z.string().describe('Kemendagri code of today'),
  name: z.string(),
  level: z.enum(REGION_LEVELS),
  parent: z.string().nullable().describe('code of the region it belongs to; null for a province'),
  context: z.string().describe('the regions it lies in, smallest first, comma-separated'),
  population: z.int().min(0),
  populationIsEstimate: z
    .boolean()
    .describe("true below the regency: a regency's people are spread evenly over its villages"),
  area: z.number().positive().nullable().describe('km²; known for provinces and regencies'),
  underdeveloped: z.boolean().describe('on the list of Perpres 63/2020 today; known for regencies'),
  lon: z.number(),
  lat: z.number(),
  bbox: bboxOut.describe('around its villages'),
  villages: z.int().min(1),
  points: z.int().min(0),
  activePoints: z.int().min(0),
});
export type Region = z.infer<typeof region>;

export const regionsResponse = z.object({ regions: z.array(region) });

export const listRegionsRequest = z
  .strictObject({
    level: z
      .enum(REGION_LEVELS, `one of ${REGION_LEVELS.join(', ')}`)
      .default('province')
      .describe('the level of the regions'),
    parent: regionCode.optional().describe('only regions inside this one; needed for villages unless bbox is given'),
    bbox: bbox.optional().describe('only regions whose middle lies in this box: west,south,east,north'),
  })
  .refine(({ level, parent, bbox }) => level !== 'village' || parent !== undefined || bbox !== undefined, {
    path: ['parent'],
    message: 'the code of the region whose villages are wanted, or a bbox; there are 83,449 villages',
  });

export const getRegionRequest = z.strictObject({ code: regionCode.describe('Kemendagri code') });

export const outlinesRequest = z.strictObject({
  level: z
    .enum(OUTLINE_LEVELS, `one of ${OUTLINE_LEVELS.join(', ')}`)
    .default('province')
    .describe('the level of the outlines'),
  bbox: bbox.optional().describe('only regions that reach into this box: west,south,east,north'),
});

/**
 * TopoJSON. The object `regions` holds one geometry a region with properties `code`, `name`, `lon`, `lat` (where its label
 * stands) and, for regencies, `province`; the object `neighbours` the land of neighbouring countries.
 */
export const outlinesResponse = z.looseObject({
  type: z.literal('Topology'),
  objects: z.object({ regions: z.looseObject({}), neighbours: z.looseObject({}) }),
  arcs: z.array(z.array(z.array(z.number()))),
});
