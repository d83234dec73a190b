import type { Feature, MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { groupBy } from '../group.ts';
import { polygonsOf } from './arcs.ts';
import type { CodedTopology } from './cells-on-land.ts';
import { labelPosition } from './label-position.ts';
import { GRID_DECIMALS } from './simplify.ts';

/** What an outline says of its region. */
export type OutlineProperties = {
  code: string;
  name: string;
  /** Where the label stands, in degrees. */
  lon: number;
  lat: number;
  /** Code of the province; of regencies only. */
  province?: string;
};

export type RegionFeature = Feature<MultiPolygon, OutlineProperties>;

/** Code of the province that a regency belongs to. */
export function provinceOf(code: string): string {
  return code.slice(0, 2);
}

/**
 * One feature for each regency or group of regencies, by code in ascending order; the lines inside a group are dropped.
 *
 * @param codeOf the code of the group that a regency belongs to
 * @param nameOf the official name of a region
 */
export function regionFeatures(
  topology: CodedTopology,
  codeOf: (regency: string) => string,
  nameOf: (code: string) => string,
): RegionFeature[] {
  const geometries = topology.objects.regions.geometries.map((geometry) => ({
    type: 'MultiPolygon' as const,
    code: codeOf(String(geometry.id)),
    arcs: polygonsOf(geometry),
  }));
  const groups = [...groupBy(geometries, ({ code }) => code)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([code, members]) => {
    const geometry = withoutRepeats(merge(topology, members));
    return { type: 'Feature', id: code, properties: propertiesOf(code, nameOf(code), geometry), geometry };
  });
}

function propertiesOf(code: string, name: string, shape: MultiPolygon): OutlineProperties {
  const [lon, lat] = labelPosition(shape);
  const place = { lon: Number(lon.toFixed(GRID_DECIMALS)), lat: Number(lat.toFixed(GRID_DECIMALS)) };
  const isProvince = code === provinceOf(code);
  return { code, name, ...place, ...(isProvince ? {} : { province: provinceOf(code) }) };
}

/** Lines shorter than the grid leave a corner twice in a row. */
function withoutRepeats(shape: MultiPolygon): MultiPolygon {
  const isNew = ([x, y]: Position, index: number, ring: Position[]) =>
    index === 0 || ring[index - 1]?.[0] !== x || ring[index - 1]?.[1] !== y;
  return { ...shape, coordinates: shape.coordinates.map((rings) => rings.map((ring) => ring.filter(isNew))) };
}
