import { z } from 'zod';
import { depthOf, method } from './coverage.ts';
import { regionCode } from './parameters.ts';
import { COVERAGE_LEVELS } from './vocabulary.ts';

export const villageColumnsRequest = z
  .strictObject({
    region: regionCode.optional().describe('villages of this province, regency or district; all if not given'),
  })
  .refine(({ region }) => region === undefined || depthOf(region) <= COVERAGE_LEVELS.length, {
    path: ['region'],
    message: 'the code of a province, regency or district such as 53, 53.71 or 53.71.01',
  });

/**
 * Villages in the order of their codes, a column each, so that many travel in little. A village of district `districts[d]` has
 * the code `<district>.<number>`.
 */
export const villageColumnsResponse = z.object({
  districts: z
    .array(
      z.object({ code: z.string(), name: z.string(), regency: z.string(), province: z.string(), villages: z.int() }),
    )
    .describe('in the order of codes; the villages of each follow one another in the columns'),
  number: z.array(z.int()).describe('the last part of the code'),
  name: z.array(z.string()),
  lon: z.array(z.int()).describe('hundred-thousandths of a degree, each as the difference to the one before'),
  lat: z.array(z.int()).describe('hundred-thousandths of a degree, each as the difference to the one before'),
  population: z.array(z.int()),
  distance: z
    .array(z.int().nullable())
    .describe(
      'metres to the nearest active point, rounded up, so that comparing with whole metres is exact; null: no active point',
    ),
  underdevelopedRegencies: z
    .array(z.string())
    .describe('codes of those of these regencies that are on the list of Perpres 63/2020 today'),
  dataset: method.dataset,
  datasetVersion: method.datasetVersion,
});
export type VillageColumns = z.infer<typeof villageColumnsResponse>;
