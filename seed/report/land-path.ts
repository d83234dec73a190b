import type { Position } from 'geojson';
import type { Sql } from 'postgres';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { MAP_BOX } from './map-points.ts';

const [WEST, , , NORTH] = MAP_BOX;
/** Degrees to a hundredth: a kilometre, less than a line on the map is wide. */
const DIGITS = 2;

/** The land with its provinces as a path of SVG, in degrees east and south of the map's corner. */
export async function landPath(sql: Sql): Promise<string> {
  const [row] = await sql<
    { topology: string }[]
  >`select topology from outline where level = 'province' order by list limit 1`;
  if (!row) return '';
  const topology: Topology<{ regions: GeometryCollection }> = JSON.parse(row.topology);
  const regions = feature(topology, topology.objects.regions);
  if (regions.type !== 'FeatureCollection') return '';
  const rings = regions.features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
  return rings.map(ringPath).join('');
}

function ringPath(ring: readonly Position[]): string {
  const corners = ring.map(([lon = 0, lat = 0]) => `${trimmed(lon - WEST)} ${trimmed(NORTH - lat)}`);
  const kept = corners.filter((corner, index) => corner !== corners[index - 1]);
  return kept.length < 4 ? '' : `M${kept.join('L')}Z`;
}

function trimmed(degrees: number): string {
  return String(Number(degrees.toFixed(DIGITS)));
}
