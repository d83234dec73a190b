import { feature } from 'topojson-client';
import type { Arc, ArcIndexes, GeometryObject, Topology } from 'topojson-specification';

/** The polygons of a geometry, each a list of rings, each a list of arcs; `~index` is arc `index` walked backwards. */
export function polygonsOf(geometry: GeometryObject): ArcIndexes[][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

/** How many rings use each arc: two for a border between regions, one for a coast. */
export function arcUses(topology: Topology, geometries: readonly GeometryObject[]): number[] {
  const uses = topology.arcs.map(() => 0);
  for (const arc of geometries.flatMap(polygonsOf).flat(2)) {
    const index = arc < 0 ? ~arc : arc;
    uses[index] = (uses[index] ?? 0) + 1;
  }
  return uses;
}

/** The closed ring of positions that a ring of arcs describes. */
export function ringPositions(topology: Topology, ring: ArcIndexes): number[][] {
  const { geometry } = feature(topology, { type: 'Polygon', arcs: [ring] });
  return geometry.coordinates[0] ?? [];
}

/** True when the arc is a whole ring, such as the coast of an island. */
export function isClosed(arc: Arc): boolean {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
