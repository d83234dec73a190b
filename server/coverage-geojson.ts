import type { Feature, Geometry } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Request, Response } from '../shared/api.ts';
import type { Db } from './db/connect.ts';
import { notFound } from './failures.ts';
import { listGroups } from './queries/coverage-groups.ts';
import { findOutlines } from './queries/outlines.ts';
import type { Published } from './queries/published.ts';
import { listMiddles } from './queries/regions.ts';

/** The outlines carry the code of their region. */
interface Coded {
  readonly code?: string;
}
type Outlines = Topology<{ regions: GeometryCollection<Coded> }>;

/**
 * Coverage as a GeoJSON FeatureCollection, one feature a region with its row as properties: provinces and regencies with their
 * approximate outlines, groups with those of their regencies merged, districts with the point in their middle.
 */
export async function coverageGeojson(
  db: Db,
  published: Published,
  answer: Response<'coverage'>,
  request: Request<'coverage'>,
): Promise<string> {
  const geometries = await geometriesOf(db, published, request);
  const features = answer.regions.map(
    (row): Feature => ({
      type: 'Feature',
      id: row.code,
      geometry: geometries.get(row.code) ?? NOWHERE,
      properties: row,
    }),
  );
  return JSON.stringify({ type: 'FeatureCollection', total: answer.total, features });
}

const NOWHERE: Geometry = { type: 'GeometryCollection', geometries: [] };

async function geometriesOf(
  db: Db,
  published: Published,
  { level, parent, groups, asOf }: Request<'coverage'>,
): Promise<Map<string, Geometry>> {
  if (groups) {
    const topology = await outlinesOf(db, published, 'regency');
    const areas = topology.objects.regions.geometries.filter(isArea);
    const found = await listGroups(db, groups, asOf);
    const within = (regencies: readonly string[]) =>
      areas.filter(({ properties }) => regencies.includes(properties?.code ?? ''));
    return new Map(found.map(({ code, regencies }) => [code, merge(topology, within(regencies))]));
  }
  if (level === 'district') {
    const middles = await listMiddles(db, level, parent);
    return new Map(middles.map(({ code, lon, lat }) => [code, { type: 'Point', coordinates: [lon, lat] }]));
  }
  const topology = await outlinesOf(db, published, level);
  const { features } = feature(topology, topology.objects.regions);
  return new Map(features.map(({ properties, geometry }) => [properties.code ?? '', geometry]));
}

async function outlinesOf(db: Db, published: Published, level: 'province' | 'regency'): Promise<Outlines> {
  const topology = await findOutlines(db, published, level);
  if (!topology) throw notFound(`There are no outlines of level ${level} yet.`);
  return JSON.parse(topology);
}

function isArea(shape: GeometryObject<Coded>): shape is Polygon<Coded> | MultiPolygon<Coded> {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}
