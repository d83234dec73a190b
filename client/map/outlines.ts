import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { type Box, boxOf, toWorld, type World } from './world.ts';

/** A ring of land or a line of a border, with the box around it. Rings do not repeat their first position. */
export interface Line {
  readonly positions: readonly World[];
  readonly box: Box;
  /** Positions that must not be smoothed away, by index: where a border meets the coast. */
  readonly pins: ReadonlySet<number>;
}

/** A region with its rings (land and holes alike) and the place of its name. */
export interface OutlinedRegion {
  readonly code: string;
  readonly name: string;
  readonly label: World;
  readonly rings: readonly Line[];
  readonly box: Box;
}

/** The outlines of the country, projected once. */
export interface Outlines {
  readonly land: readonly Line[];
  readonly neighbours: readonly Line[];
  /** The edges at which the land of the neighbours is cut off; infinite where it ends by itself. */
  readonly surroundings: Box;
  /** Between regions of one province. */
  readonly borders: readonly Line[];
  readonly provinceBorders: readonly Line[];
  readonly regions: readonly OutlinedRegion[];
}

interface RegionProperties {
  readonly code: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}
type Area = Polygon<RegionProperties> | MultiPolygon<RegionProperties>;
export type OutlineTopology = Topology<{
  regions: GeometryCollection<RegionProperties>;
  neighbours: GeometryObject;
}>;

type Coordinates = readonly (readonly number[])[];

/** Reads the outlines from TopoJSON. A province is what the first part of a region's code names. */
export function readOutlines(topology: OutlineTopology): Outlines {
  const { regions, neighbours } = topology.objects;
  const areas = regions.geometries as Area[];
  const provinceOf = (area: { readonly properties?: RegionProperties | undefined }) =>
    area.properties?.code.slice(0, 2);
  const border = (isWanted: (sameProvince: boolean) => boolean) =>
    mesh(topology, regions as GeometryCollection<RegionProperties>, (a, b) => {
      if (a === b) return false;
      return isWanted(provinceOf(a as Area) === provinceOf(b as Area));
    }).coordinates.map((line) => toLine(line));
  const borders = border((sameProvince) => sameProvince);
  const provinceBorders = border((sameProvince) => !sameProvince);
  const ends = new Set(
    [...borders, ...provinceBorders].flatMap(({ positions }) => [
      key(positions[0]),
      key(positions[positions.length - 1]),
    ]),
  );
  const abroad = merge(topology, partsOf(neighbours))
    .coordinates.flat()
    .map((ring) => toRing(ring));
  return {
    land: merge(topology, areas)
      .coordinates.flat()
      .map((ring) => toRing(ring, ends)),
    neighbours: abroad,
    surroundings: cutEdges(abroad),
    borders,
    provinceBorders,
    regions: areas.map((area) => toRegion(topology, area, ends)),
  };
}

/** Which edges of regions are meant: all of them, those between two regions, or those around them as a whole. */
export type EdgeKind = 'all' | 'between' | 'around';

/** The edges of those regions whose code is wanted, each once though two of them share it. */
export function edgesOf(topology: OutlineTopology, isWanted: (code: string) => boolean, kind: EdgeKind): Line[] {
  const regions = topology.objects.regions as GeometryCollection<RegionProperties>;
  const isOne = (area: GeometryObject) => isWanted((area as Area).properties?.code ?? '');
  // On the coast both sides are the same region.
  return mesh(topology, regions, (a, b) => {
    if (kind === 'around') return a === b ? isOne(a) : isOne(a) !== isOne(b);
    return (kind === 'all' || a !== b) && (isOne(a) || isOne(b));
  }).coordinates.map((line) => toLine(line));
}

/** The land of the neighbours may be one shape or one a country. */
const partsOf = (object: GeometryObject) =>
  (object.type === 'GeometryCollection' ? object.geometries : [object]) as (Polygon | MultiPolygon)[];

function toRegion(topology: OutlineTopology, area: Area, ends: ReadonlySet<string>): OutlinedRegion {
  const rings = merge(topology, [area])
    .coordinates.flat()
    .map((ring) => toRing(ring, ends));
  const { code = '', name = '', lon = 0, lat = 0 } = area.properties ?? {};
  return { code, name, label: toWorld([lon, lat]), rings, box: boxAround(rings) };
}

/** The box around rings or other boxed things. */
export function boxAround(parts: readonly { readonly box: Box }[]): Box {
  return boxOf(
    parts.flatMap(({ box: [minX, minY, maxX, maxY] }): World[] => [
      [minX, minY],
      [maxX, maxY],
    ]),
  );
}

/** A side at least this long along an edge, in world units, is no coast. */
const CUT = 0.2;

/** An edge of the whole is a cut where a side of some ring runs along it. */
function cutEdges(rings: readonly Line[]): Box {
  const [minX, minY, maxX, maxY] = boxAround(rings);
  const runsAlong = (axis: 0 | 1, edge: number) =>
    rings.some(({ positions }) => {
      const along = positions.filter((position) => position[axis] === edge).map((position) => position[1 - axis] ?? 0);
      return Math.max(...along) - Math.min(...along) > CUT;
    });
  return [
    runsAlong(0, minX) ? minX : -Infinity,
    runsAlong(1, minY) ? minY : -Infinity,
    runsAlong(0, maxX) ? maxX : Infinity,
    runsAlong(1, maxY) ? maxY : Infinity,
  ];
}

const NONE: ReadonlySet<string> = new Set();
const key = (position: World | undefined) => String(position);

function toLine(coordinates: Coordinates, ends = NONE): Line {
  const positions = coordinates.map(([lon = 0, lat = 0]) => toWorld([lon, lat]));
  const pins = new Set(
    ends.size === 0 ? [] : positions.flatMap((position, index) => (ends.has(key(position)) ? [index] : [])),
  );
  return { positions, box: boxOf(positions), pins };
}

function toRing(coordinates: Coordinates, ends = NONE): Line {
  return toLine(coordinates.slice(0, -1), ends);
}
