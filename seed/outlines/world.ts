import { Clipper, FillRule, type Paths64 } from 'clipper2-ts';
import type { Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Bbox } from '../../shared/lon-lat.ts';
import { readPackageFile } from '../files.ts';
import { ringsToPlane, toPlane } from './plane.ts';

/** ISO 3166-1 numeric code, the id that the atlas gives its countries. */
const INDONESIA = '360';

/** What a map of Indonesia shows around it. */
export const SURROUNDINGS: Bbox = [92, -14, 145, 10];

/** What the atlas knows of land: Natural Earth 1:10 m, in plane units. */
export interface World {
  readonly indonesia: Paths64;
  /** Everyone else's land, near enough to be seen on a map of Indonesia; rings lie as they come, fill by the even-odd rule. */
  readonly abroad: Paths64;
  /** The land borders of Indonesia, as open lines. */
  readonly borders: Paths64;
}

type Atlas = Topology<{ countries: GeometryCollection }>;

/** Reads the countries of the world from the `world-atlas` package. */
export function readWorld(): World {
  const atlas: Atlas = JSON.parse(readPackageFile('world-atlas/countries-10m.json'));
  const isOurs = (country: GeometryObject) => country.id === INDONESIA;
  const polygons = atlas.objects.countries.geometries.flatMap((country) =>
    polygonsOf(atlas, country).map((rings) => ({ ours: isOurs(country), rings: ringsToPlane(rings) })),
  );
  const ours = polygons.filter((polygon) => polygon.ours).flatMap((polygon) => polygon.rings);
  const others = polygons
    .filter((polygon) => !polygon.ours && isNear(polygon.rings))
    .flatMap((polygon) => polygon.rings);
  const borders = mesh(atlas, atlas.objects.countries, (one, other) => one !== other && isOurs(one) !== isOurs(other));
  return {
    indonesia: Clipper.union(ours, FillRule.EvenOdd),
    abroad: others,
    borders: borders.coordinates.map((line) => line.map(([lon = 0, lat = 0]) => toPlane(lon, lat))),
  };
}

function polygonsOf(atlas: Atlas, country: GeometryObject): Polygon['coordinates'][] {
  const shape = feature(atlas, country);
  if (shape.type !== 'Feature') return [];
  const { geometry } = shape;
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function isNear(rings: Paths64): boolean {
  const [west, south, east, north] = SURROUNDINGS;
  const low = toPlane(west, south);
  const high = toPlane(east, north);
  const { left, right, top, bottom } = Clipper.getBoundsPaths(rings);
  return left <= high.x && right >= low.x && top <= high.y && bottom >= low.y;
}
