import { findClashes } from './clashes.ts';
import { type Kept, keptSegments, type Line } from './kept-points.ts';
import type { Segment, Vertex } from './segments.ts';

/** The points drawn so far, and those left out for good because they caused a clash. */
interface Repair {
  readonly lines: readonly Line[];
  readonly kept: Kept;
  readonly refused: readonly Set<number>[];
}

/**
 * Changes which points are kept until no two segments clash: by giving back the weightiest point left out between the
 * ends of a clashing segment, and where that is impossible by leaving out the lightest corner. A point left out here
 * never comes back, so the repair ends; a clash between lines that have no point to spare remains.
 */
export function repairClashes(lines: readonly Line[], kept: Kept): Kept {
  const repair: Repair = { lines, kept: kept.map((flags) => [...flags]), refused: lines.map(() => new Set()) };
  for (let changed = true; changed; ) {
    const cures = findClashes(keptSegments(lines, repair.kept)).map((pair) => cure(repair, pair));
    changed = cures.includes(true);
  }
  return repair.kept;
}

/** Changes the lines of two clashing segments; false when there is nothing left to change. */
function cure(repair: Repair, pair: readonly [Segment, Segment]): boolean {
  const givenBack = pair.map((segment) => giveBackWeightiest(repair, segment));
  return givenBack.includes(true) || leaveOutLightest(repair, pair.flat());
}

function giveBackWeightiest({ lines, kept, refused }: Repair, [start, end]: Segment): boolean {
  const { points, weights } = lines[start.line] ?? { points: [], weights: [] };
  let best: number | undefined;
  for (let index = start.index + 1; index < end.index; index++) {
    const point = points[index];
    const repeats = [start, end].some(({ x, y }) => point?.x === x && point?.y === y);
    if (repeats || kept[start.line]?.[index] || refused[start.line]?.has(index)) continue;
    if (best === undefined || (weights[index] ?? 0) > (weights[best] ?? 0)) best = index;
  }
  const flags = kept[start.line];
  if (best === undefined || !flags) return false;
  flags[best] = true;
  return true;
}

function leaveOutLightest({ lines, kept, refused }: Repair, vertices: readonly Vertex[]): boolean {
  const weightOf = ({ line, index }: Vertex) => lines[line]?.weights[index] ?? 0;
  const isSpare = ({ line, index, isNode }: Vertex) =>
    !isNode && kept[line]?.[index] && kept[line].filter(Boolean).length > (lines[line]?.fewest ?? 0);
  const [lightest] = vertices.filter(isSpare).sort((a, b) => weightOf(a) - weightOf(b));
  const flags = kept[lightest?.line ?? -1];
  if (!lightest || !flags) return false;
  flags[lightest.index] = false;
  refused[lightest.line]?.add(lightest.index);
  return true;
}
