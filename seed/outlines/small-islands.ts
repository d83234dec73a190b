import { Clipper, EndType, FillRule, JoinType, type Path64, type Paths64, type Point64 } from 'clipper2-ts';
import { counterClockwise, planeLength, toPlane } from './plane.ts';
import type { Settlement } from './settlement.ts';
import { triangulate } from './triangulation.ts';

/** Land given to a settlement off the map's coast: radius in kilometres. */
const ISLAND_RADIUS = 0.9;
/** Neighbours nearer than this are joined by a strip of land, and by a surface when three are near. Kilometres. */
const STRIP_REACH = 3;
const SURFACE_REACH = 5;
/** A strip is narrower than an island, so that a chain of settlements does not become a bar. */
const STRIP_SHARE = 0.7;
const SURFACE_SHARE = 0.9;

/** Land for settlements of islands too small for the 1:10 m map: discs, joined where neighbours of one regency are near. */
export function smallIslands(settlements: readonly Settlement[]): Paths64 {
  const centres = settlements.map(({ lon, lat }) => [toPlane(lon, lat)]);
  const { strips, surfaces } = joins(settlements);
  const islands = [
    ...grow(centres, ISLAND_RADIUS, EndType.Round),
    ...grow(strips, ISLAND_RADIUS * STRIP_SHARE, EndType.Round),
    ...grow(counterClockwise(surfaces), ISLAND_RADIUS * SURFACE_SHARE, EndType.Polygon),
  ];
  return Clipper.union(islands, FillRule.NonZero);
}

function grow(paths: Paths64, kilometres: number, ends: EndType): Paths64 {
  return Clipper.inflatePaths(paths, planeLength(kilometres), JoinType.Round, ends, 2, planeLength(kilometres / 20));
}

/** Lines and triangles between settlements that are Delaunay neighbours, of one regency, and near. */
function joins(settlements: readonly Settlement[]): { strips: Paths64; surfaces: Paths64 } {
  const strips: Paths64 = [];
  const surfaces: Paths64 = [];
  const { from, to } = triangulate(settlements);
  const pointAt = (index = 0): Point64 => toPlane(settlements[index]?.lon ?? 0, settlements[index]?.lat ?? 0);
  const joined = (edge: number, reach: number) => {
    const [one, other] = [from[edge] ?? 0, to[edge] ?? 0];
    if (settlements[one]?.regency !== settlements[other]?.regency) return false;
    return Clipper.distanceSqr(pointAt(one), pointAt(other)) < planeLength(reach) ** 2;
  };
  for (let triangle = 0; triangle < from.length; triangle += 3) {
    const edges = [triangle, triangle + 1, triangle + 2];
    const corners: Path64 = edges.map((edge) => pointAt(from[edge]));
    if (edges.every((edge) => joined(edge, SURFACE_REACH))) surfaces.push(corners);
    for (const edge of edges) if (joined(edge, STRIP_REACH)) strips.push([pointAt(from[edge]), pointAt(to[edge])]);
  }
  return { strips, surfaces };
}
