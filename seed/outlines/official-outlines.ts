import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CodedTopology } from './cells-on-land.ts';
import { type OutlineTopology, packOutlines } from './pack-outlines.ts';
import { planeDegrees } from './plane.ts';
import { provinceOf, regionFeatures } from './region-features.ts';
import { simplify, type Tolerance } from './simplify.ts';

/** An outline as an office sends it: polygons of closed rings, in degrees. */
export interface OfficialShape {
  readonly code: string;
  readonly coordinates: readonly Position[][][];
}

/** Outlines that this program computed, for regions that a list lacks and for the neighbouring countries. */
export interface ComputedOutlines {
  readonly names: ReadonlyMap<string, string>;
  readonly computed: Readonly<Record<'province' | 'regency', OutlineTopology>>;
}

/** As coarse as the computed ones; official borders are not smoothed. */
const TOLERANCE: Tolerance = { coast: 0.7, border: 0.7, ring: 0.3 };
const NO_SMOOTHING = 0;
/** Degrees. Neighbours that round one border differently by less still share it; about 11 m. */
const GRID = 1e-4;

/**
 * Draws official outlines for the map. With regencies among them both levels are drawn from regencies; with provinces alone
 * only these are.
 */
export function drawOutlines(
  shapes: readonly OfficialShape[],
  { names, computed }: ComputedOutlines,
): Partial<Record<'province' | 'regency', OutlineTopology>> {
  const nameOf = (code: string) => names.get(code) ?? code;
  const neighbours = neighboursOf(computed.province);
  const regencies = shapes.filter(({ code }) => code !== provinceOf(code));
  const given = regencies.length > 0 ? regencies : shapes;
  const level = regencies.length > 0 ? 'regency' : 'province';
  const whole = completed(given, computed[level]);
  const drawn = simplify(joined(whole), TOLERANCE, NO_SMOOTHING);
  const province = packOutlines(regionFeatures(drawn, provinceOf, nameOf), neighbours);
  if (level === 'province') return { province };
  return {
    province,
    regency: packOutlines(
      regionFeatures(drawn, (code) => code, nameOf),
      neighbours,
    ),
  };
}

/** The given shapes, and the computed ones of regions that are not among them, in order of code. */
function completed(given: readonly OfficialShape[], computed: OutlineTopology): OfficialShape[] {
  const shapes = new Map(regionsOf(computed).map((shape) => [shape.code, shape]));
  for (const shape of given) shapes.set(shape.code, shape);
  return [...shapes.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function regionsOf(outlines: OutlineTopology): OfficialShape[] {
  return feature(outlines, outlines.objects.regions).features.map(({ properties, geometry }) => ({
    code: properties.code,
    coordinates: polygonsOf(geometry),
  }));
}

function neighboursOf(outlines: OutlineTopology): MultiPolygon {
  const land = feature(outlines, outlines.objects.neighbours);
  return { type: 'MultiPolygon', coordinates: land.type === 'Feature' ? polygonsOf(land.geometry) : [] };
}

function polygonsOf(geometry: Feature['geometry']): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** One topology in plane units, in which neighbours share their borders. */
function joined(shapes: readonly OfficialShape[]): CodedTopology {
  const features = shapes.map(({ code, coordinates }): Feature<MultiPolygon> => {
    const polygons = coordinates.map((rings) => rings.map(onGrid).filter((ring) => ring.length >= 4));
    const usable = polygons.filter((rings) => rings.length > 0);
    return { type: 'Feature', id: code, properties: {}, geometry: { type: 'MultiPolygon', coordinates: usable } };
  });
  const regions: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ regions }) as Topology<{ regions: GeometryCollection }>;
}

/** A ring rounded to the grid, in plane units, without repeated corners. */
function onGrid(ring: readonly Position[]): Position[] {
  const rounded = ring.map(([lon = 0, lat = 0]) => [
    planeDegrees(Math.round(lon / GRID) * GRID),
    planeDegrees(Math.round(lat / GRID) * GRID),
  ]);
  return rounded.filter(
    ([x, y], index) => index === 0 || rounded[index - 1]?.[0] !== x || rounded[index - 1]?.[1] !== y,
  );
}
