import { filter, planarRingArea } from 'topojson-simplify';
import type { ArcIndexes, Topology } from 'topojson-specification';
import { polygonsOf, ringPositions } from './arcs.ts';
import type { CodedTopology } from './cells-on-land.ts';

/** The topology without polygons and holes of less than an area in square plane units; each region keeps its largest polygon. */
export function withoutSmallRings(topology: CodedTopology, smallest: number): CodedTopology {
  const areaOf = (ring: ArcIndexes = []) => ringArea(topology, ring);
  const geometries = topology.objects.regions.geometries.map((geometry) => {
    const polygons = polygonsOf(geometry).map((rings) => ({ rings, area: areaOf(rings[0]) }));
    const largest = polygons.reduce((area, polygon) => Math.max(area, polygon.area), 0);
    const arcs = polygons
      .filter(({ area }) => area >= Math.min(smallest, largest))
      .map(({ rings }) => rings.filter((ring, index) => index === 0 || areaOf(ring) >= smallest));
    return { ...geometry, type: 'MultiPolygon' as const, arcs };
  });
  const kept = { ...topology, objects: { regions: { type: 'GeometryCollection' as const, geometries } } };
  return withoutUnusedArcs(kept);
}

/** `filter` also leaves out the arcs that no ring uses any more. */
function withoutUnusedArcs(topology: CodedTopology): CodedTopology {
  return filter(topology, () => true) as CodedTopology;
}

function ringArea(topology: Topology, ring: ArcIndexes): number {
  return planarRingArea(ringPositions(topology, ring).map(([x = 0, y = 0]) => [x, y]));
}
