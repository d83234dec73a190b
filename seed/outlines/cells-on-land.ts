import {
  Clipper,
  Clipper64,
  ClipType,
  FillRule,
  type Path64,
  type Paths64,
  type PolyPath64,
  PolyTree64,
  type Rect64,
} from 'clipper2-ts';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { closedRing } from './plane.ts';
import { snapper } from './snapper.ts';

/** A topology whose geometries carry their code as id. */
export type CodedTopology = Topology<{ regions: GeometryCollection }>;

/** Corners nearer than this are one: overlays of neighbours round the same crossing differently. Plane units. */
const SNAP_DISTANCE = 6;

/** Cuts each regency's cells along the coast and joins the pieces into a topology in plane units. */
export function cellsOnLand(cells: ReadonlyMap<string, Paths64>, land: Paths64): CodedTopology {
  const snap = snapper(SNAP_DISTANCE);
  const bounded = land.map((path) => ({ path, bounds: Clipper.getBounds(path) }));
  const features = [...cells].map(([code, cell]): Feature<MultiPolygon> => {
    const bounds = Clipper.getBoundsPaths(cell);
    const nearby = bounded.filter((part) => overlaps(part.bounds, bounds)).map(({ path }) => path);
    const coordinates = polygonsOf(intersection(cell, nearby), snap);
    return { type: 'Feature', id: code, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
  });
  const regions: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ regions }) as CodedTopology;
}

function overlaps(one: Rect64, other: Rect64): boolean {
  return one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
}

function intersection(cell: Paths64, land: Paths64): PolyTree64 {
  const clipper = new Clipper64();
  clipper.addSubject(cell);
  clipper.addClip(land);
  const tree = new PolyTree64();
  clipper.execute(ClipType.Intersection, FillRule.NonZero, tree);
  return tree;
}

type Snap = ReturnType<typeof snapper>;

/** Outer rings with their holes, from a tree in which each level lies inside the one above. */
function polygonsOf(tree: PolyPath64, snap: Snap): Position[][][] {
  return childrenOf(tree).flatMap((outer) => {
    const holes = childrenOf(outer);
    const rings = [outer, ...holes].map((node) => snappedRing(node.poly ?? [], snap));
    const [shell = [], ...inner] = rings;
    const polygon = shell.length > 0 ? [[shell, ...inner.filter((ring) => ring.length > 0)]] : [];
    return [...polygon, ...holes.flatMap((hole) => polygonsOf(hole, snap))];
  });
}

function childrenOf(node: PolyPath64): PolyPath64[] {
  return Array.from({ length: node.count }, (_, index) => node.child(index));
}

/** The ring with its corners snapped; empty when less than a triangle is left. */
function snappedRing(path: Path64, snap: Snap): Position[] {
  const corners = path.map(snap);
  const distinct = corners.filter((corner, index) => corner !== corners.at(index - 1));
  return distinct.length < 3 ? [] : closedRing(distinct);
}
