import type { FeatureCollection, MultiPolygon } from 'geojson';
import { bbox, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as ArcMultiPolygon, GeometryCollection, Polygon, Topology } from 'topojson-specification';
import type { OutlineProperties, RegionFeature } from './region-features.ts';
import { GRID_STEP } from './simplify.ts';

/** The regions of one level, and the land of neighbouring countries to be drawn beneath them. */
export type OutlineTopology = Topology<{
  regions: GeometryCollection<OutlineProperties>;
  neighbours: ArcMultiPolygon | Polygon;
}>;

/** Puts shapes in degrees on the grid into one topology of whole steps, coded as differences. */
export function packOutlines(regions: readonly RegionFeature[], neighbours: MultiPolygon): OutlineTopology {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...regions] };
  const shared = topology({ regions: collection, neighbours }) as OutlineTopology;
  const [west, south] = bbox(shared);
  return quantize(shared, { scale: [GRID_STEP, GRID_STEP], translate: [west, south] });
}
