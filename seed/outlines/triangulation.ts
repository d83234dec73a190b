import Delaunator from 'delaunator';
import type { Settlement } from './settlement.ts';

/**
 * Delaunay triangulation of the settlements. Half-edge `e` runs in triangle `floor(e / 3)` from settlement `from[e]` to
 * settlement `to[e]`; its twin in the neighbouring triangle is `twin[e]`, -1 on the hull.
 */
export interface Triangulation {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly twin: Int32Array;
}

/** Triangulates positions, given as `lon` and `lat` in degrees on the plane. */
export function triangulate(positions: readonly Pick<Settlement, 'lon' | 'lat'>[]): Triangulation {
  const { triangles, halfedges } = Delaunator.from(
    [...positions],
    ({ lon }) => lon,
    ({ lat }) => lat,
  );
  const to = triangles.map((_, edge) => triangles[edge % 3 === 2 ? edge - 2 : edge + 1] ?? 0);
  return { from: triangles, to, twin: halfedges };
}
