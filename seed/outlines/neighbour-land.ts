import { Clipper, EndType, FillRule, JoinType, type Path64 } from 'clipper2-ts';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { polygonsOf } from './arcs.ts';
import { cellsOnLand } from './cells-on-land.ts';
import { planeLength, toPlane } from './plane.ts';
import { simplify, type Tolerance } from './simplify.ts';
import { SURROUNDINGS, type World } from './world.ts';

/** How far foreign land runs on under Indonesia's, so that no gap opens where both are simplified. Kilometres. */
const OVERLAP = 4;
/** Neighbours are a backdrop and drawn more coarsely. Square kilometres. */
const TOLERANCE: Tolerance = { coast: 4, border: 8, ring: 6 };

/** Land of the neighbouring countries around Indonesia, in degrees on the grid; to be drawn beneath the regions. */
export function neighbourLand(world: World): MultiPolygon {
  const strip = Clipper.inflatePaths(world.borders, planeLength(OVERLAP), JoinType.Round, EndType.Butt);
  const overlap = Clipper.intersect(strip, world.indonesia, FillRule.NonZero);
  const abroad = Clipper.union(Clipper.rectClip(Clipper.getBounds(frame()), world.abroad), FillRule.EvenOdd);
  const land = Clipper.union(abroad, overlap, FillRule.NonZero);
  const topology = simplify(cellsOnLand(new Map([['abroad', [frame()]]]), land), TOLERANCE);
  const shapes = topology.objects.regions.geometries.map((geometry) => ({
    type: 'MultiPolygon' as const,
    arcs: polygonsOf(geometry),
  }));
  return merge(topology, shapes);
}

/** The rectangle of the surroundings, counter-clockwise. */
function frame(): Path64 {
  const [west, south, east, north] = SURROUNDINGS;
  return [toPlane(west, south), toPlane(east, south), toPlane(east, north), toPlane(west, north)];
}
