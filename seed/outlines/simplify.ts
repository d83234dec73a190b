import { quantize } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { Arc, Positions } from 'topojson-specification';
import { arcUses, isClosed } from './arcs.ts';
import type { CodedTopology } from './cells-on-land.ts';
import { keepWeighty, keptVertices, type Line } from './kept-points.ts';
import { planeArea, planeDegrees } from './plane.ts';
import { repairClashes } from './repair-clashes.ts';
import { withoutSmallRings } from './small-rings.ts';

/** Decimals of a degree that outlines are rounded to: the distance between neighbouring grid points. */
export const GRID_DECIMALS = 3;
/** The same distance in degrees. */
export const GRID_STEP = 10 ** -GRID_DECIMALS;
/** Corners that an island keeps however small it is, and the point that closes it. */
const FEWEST_ON_RING = 8;
const SMOOTHING_PASSES = 3;

/** What may be left out, in square kilometres: Visvalingam triangles of coasts and of borders, and whole islands or holes. */
export interface Tolerance {
  readonly coast: number;
  readonly border: number;
  readonly ring: number;
}

/** Smooths borders and simplifies all lines without letting any two cross. Takes plane units, gives whole grid steps. */
export function simplify(detailed: CodedTopology, tolerance: Tolerance, passes = SMOOTHING_PASSES): CodedTopology {
  const large = withoutSmallRings(detailed, planeArea(tolerance.ring));
  const uses = arcUses(large, large.objects.regions.geometries);
  const isBorder = (index: number) => (uses[index] ?? 0) > 1;
  const smooth = large.arcs.map((arc, index) => (isBorder(index) ? smoothed(arc, passes) : arc));
  const weighed = presimplify({ ...large, arcs: smooth }).arcs;
  const lines = weighed.map(toLine);
  const kept = lines.map((line, index) =>
    keepWeighty(line, planeArea(isBorder(index) ? tolerance.border : tolerance.coast)),
  );
  const repaired = repairClashes(lines, kept);
  const arcs = lines.map((line, index) =>
    keptVertices(line, repaired[index] ?? [], index).map(({ x, y }) => [degreesOf(x), degreesOf(y)]),
  );
  return quantize({ ...large, arcs }, { scale: [GRID_STEP, GRID_STEP], translate: [0, 0] });
}

/** Moves each inner point halfway to the middle of its neighbours, so many times; the ends stay. */
export function smoothed(arc: Arc, passes: number): Arc {
  if (passes === 0 || arc.length < 3) return arc;
  const mean = (index: number, axis: 0 | 1) => {
    const [before, here, after] = [arc[index - 1], arc[index], arc[index + 1]];
    return ((before?.[axis] ?? 0) + 2 * (here?.[axis] ?? 0) + (after?.[axis] ?? 0)) / 4;
  };
  const inner = (point: Positions, index: number) =>
    index === 0 || index === arc.length - 1 ? point : [mean(index, 0), mean(index, 1)];
  return smoothed(arc.map(inner), passes - 1);
}

function toLine(arc: Arc): Line {
  const step = planeDegrees(GRID_STEP);
  return {
    points: arc.map(([x = 0, y = 0]) => ({ x: Math.round(x / step), y: Math.round(y / step) })),
    weights: arc.map(([, , weight = 0]) => weight),
    fewest: isClosed(arc) ? FEWEST_ON_RING : 2,
  };
}

function degreesOf(steps: number): number {
  return steps / 10 ** GRID_DECIMALS;
}
