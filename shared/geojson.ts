import { z } from 'zod';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export const pointGeometry = z.object({ type: z.literal('Point'), coordinates: position });
export const bboxOut = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** A link of OGC API – Features: where the next page is, or the same page. */
const link = z.object({ rel: z.enum(['self', 'next', 'prev']), href: z.string(), type: z.string() });

/** A GeoJSON feature with a point, by RFC 7946: the id stands at the top. */
export const pointFeature = <Properties extends z.ZodType>(properties: Properties) =>
  z.object({ type: z.literal('Feature'), id: z.string(), geometry: pointGeometry, properties });

/** A page of features with the count of all that match (OGC API – Features). */
export const featureCollection = <Feature extends z.ZodType>(feature: Feature) =>
  z.object({
    type: z.literal('FeatureCollection'),
    numberMatched: z.int().min(0),
    numberReturned: z.int().min(0),
    links: z.array(link),
    features: z.array(feature),
  });
