import type { Paths64, Point64 } from 'clipper2-ts';
import type { Feature, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { groupBy } from '../group.ts';
import { polygonsOf } from './arcs.ts';
import { cellsByRegency } from './cells.ts';
import { type CodedTopology, cellsOnLand } from './cells-on-land.ts';
import { nearTest } from './coast-distance.ts';
import { withoutExclaves } from './exclaves.ts';
import { insideTest } from './inside-test.ts';
import { labelPosition } from './label-position.ts';
import { landOf } from './land.ts';
import { neighbourLand } from './neighbour-land.ts';
import { type OutlineProperties, type OutlineTopology, packOutlines } from './pack-outlines.ts';
import { planeLength } from './plane.ts';
import type { Settlement } from './settlement.ts';
import { GRID_DECIMALS, simplify, type Tolerance } from './simplify.ts';
import { trustedSites } from './trusted-sites.ts';
import { readWorld } from './world.ts';

/** Nearer to the coast than this, an exclave may be an island or a cape. Kilometres. */
const INLAND = 3;
const TOLERANCE: Tolerance = { coast: 0.7, border: 1, ring: 0.3 };

/**
 * Outlines of regencies and provinces, computed from settlements and the 1:10 m coast; for drawing only, since about 3 % of
 * the settlements lie outside the simplified outline of their own regency. The same input gives the same output, byte for byte.
 *
 * @param names official name of each regency and province by code
 * @throws when a regency or province that has settlements has no name
 */
export function buildOutlines(
  settlements: readonly Settlement[],
  names: ReadonlyMap<string, string>,
): { regency: OutlineTopology; province: OutlineTopology } {
  const world = readWorld();
  const sites = trustedSites(settlements);
  const land = landOf(world, sites);
  const connected = withoutExclaves(sites, inlandTest(world.indonesia));
  const drawn = simplify(cellsOnLand(cellsByRegency(connected), land), TOLERANCE);
  const neighbours = neighbourLand(world);
  const [regencies, provinces] = [regencyShapes(drawn), provinceShapes(drawn)];
  return {
    regency: packOutlines(
      regencies.map((shape) => featureOf(shape, names)),
      neighbours,
    ),
    province: packOutlines(
      provinces.map((shape) => featureOf(shape, names)),
      neighbours,
    ),
  };
}

/** True well inside the land, where an exclave can be neither an island nor a cape. */
function inlandTest(land: Paths64): (point: Point64) => boolean {
  const [isOnLand, isByCoast] = [insideTest(land), nearTest(land, planeLength(INLAND))];
  return (point) => isOnLand(point) && !isByCoast(point);
}

interface Shape {
  readonly code: string;
  readonly geometry: MultiPolygon;
}

function regencyShapes(topology: CodedTopology): Shape[] {
  return mergedBy(topology, (code) => code);
}

function provinceShapes(topology: CodedTopology): Shape[] {
  return mergedBy(topology, (code) => code.slice(0, 2));
}

/** One shape for each group of regions; what lies between two of a group is dropped. */
function mergedBy(topology: CodedTopology, groupOf: (code: string) => string): Shape[] {
  const geometries = topology.objects.regions.geometries.map((geometry) => ({
    type: 'MultiPolygon' as const,
    id: String(geometry.id),
    arcs: polygonsOf(geometry),
  }));
  const groups = [...groupBy(geometries, ({ id }) => groupOf(id))].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([code, members]) => ({ code, geometry: merge(topology, members) }));
}

function featureOf(
  { code, geometry }: Shape,
  names: ReadonlyMap<string, string>,
): Feature<MultiPolygon, OutlineProperties> {
  const name = names.get(code);
  if (name === undefined) throw new Error(`no name for region ${code}: add it to the names given to buildOutlines`);
  const [lon, lat] = labelPosition(geometry).map((degrees) => Number(degrees.toFixed(GRID_DECIMALS)));
  const province = code.includes('.') ? { province: code.slice(0, 2) } : {};
  return { type: 'Feature', id: code, properties: { code, name, lon: lon ?? 0, lat: lat ?? 0, ...province }, geometry };
}
