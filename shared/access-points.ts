import { z } from 'zod';
import { featureCollection, pointFeature } from './geojson.ts';
import { bbox, latitude, listOf, longitude, numberBetween, queryText, regionCode, wholeBetween } from './parameters.ts';
import { CATEGORIES, DATASET_KINDS, STATUSES, TECHNOLOGIES } from './vocabulary.ts';

/** What is known of one access point. Absent knowledge is `null`, never a missing key. */
export const accessPoint = z.object({
  name: z.string(),
  dataset: z
    .enum(DATASET_KINDS)
    .describe('simulated: invented for demonstration; official: published by the programme'),
  category: z.enum(CATEGORIES),
  technology: z.enum(TECHNOLOGIES),
  status: z.enum(STATUSES),
  verifiedOn: z.iso.date().nullable().describe('the day the status was last checked or reported'),
  bandwidth: z.number().positive().nullable().describe('Mbit/s, shared by all users of the point'),
  openingHours: z.string().nullable().describe('OpenStreetMap opening_hours syntax'),
  provider: z.string().nullable(),
  address: z.string().nullable(),
  approximate: z.boolean().describe('true: the list gave no coordinates, so the point stands at its village'),
  postalCode: z.string().nullable(),
  villageCode: z.string().describe('Kemendagri code of the nearest village, which decides the region'),
  village: z.string(),
  district: z.string(),
  regencyCode: z.string(),
  regency: z.string(),
  province: z.string(),
});
export type AccessPoint = z.infer<typeof accessPoint>;

export const accessPointFeature = pointFeature(accessPoint);
export const accessPointCollection = featureCollection(pointFeature(accessPoint.partial()));

export const nearestPoint = accessPoint.extend({
  distance: z.number().min(0).describe('metres along the WGS84 spheroid, a straight line over land and sea'),
  bearing: z.number().min(0).lt(360).describe('degrees clockwise from true north, from the place asked about'),
});
export const nearestCollection = featureCollection(pointFeature(nearestPoint));

const filters = {
  category: listOf(CATEGORIES).optional().describe('kinds of place, comma-separated'),
  technology: listOf(TECHNOLOGIES).optional().describe('kinds of connection, comma-separated'),
  status: listOf(STATUSES).optional().describe('statuses, comma-separated'),
};

export const POINT_PROPERTIES = accessPoint.keyof().options as [keyof AccessPoint, ...(keyof AccessPoint)[]];

export const listPointsRequest = z.strictObject({
  bbox: bbox.optional().describe('only points in this box: west,south,east,north'),
  region: regionCode.optional().describe('only points whose nearest village lies in this region'),
  ...filters,
  q: queryText(100).optional().describe('only points whose name contains this text'),
  properties: listOf(POINT_PROPERTIES)
    .optional()
    .describe('only these properties of each feature, comma-separated (OGC API – Features, part 6)'),
  limit: wholeBetween(1, 10_000).default(1000).describe('how many at the most'),
  offset: wholeBetween(0, 999_999_999).default(0).describe('how many to skip'),
});

export const nearestPointsRequest = z.strictObject({
  lon: longitude.describe('longitude of the place asked about'),
  lat: latitude.describe('latitude of the place asked about'),
  limit: wholeBetween(1, 50).default(5).describe('how many at the most'),
  maxDistance: numberBetween(1, 20_100_000, 'metres').optional().describe('no farther than this, in metres'),
  region: regionCode.optional().describe('only points whose nearest village lies in this region'),
  ...filters,
});

/** Ids are issued by the importer; anything else cannot be a point and is answered 404. */
export const getPointRequest = z.strictObject({
  id: queryText(100).describe('the id of the point, such as SIM-00001'),
});
