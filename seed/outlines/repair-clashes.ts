import { findClashes } from './clashes.ts';
import { type Kept, keptSegments, type Line } from './kept-points.ts';
import type { Segment } from './segments.ts';

/** Rounds in which detail is given back before points are taken away instead. */
const REFINING_ROUNDS = 12;
const MOST_ROUNDS = 60;

/**
 * Changes which points are kept until no two segments clash: first by giving back the weightiest point left out between
 * the ends of a clashing segment, and where that does not help by leaving out the lightest corner.
 */
export function repairClashes(lines: readonly Line[], kept: Kept): Kept {
  const repaired = kept.map((flags) => [...flags]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const clashes = findClashes(keptSegments(lines, repaired));
    if (clashes.length === 0) break;
    for (const pair of clashes) {
      const refined = round < REFINING_ROUNDS && pair.map((segment) => refine(lines, repaired, segment)).includes(true);
      if (!refined) leaveOutLightest(lines, repaired, pair);
    }
  }
  return repaired;
}

function refine(lines: readonly Line[], kept: Kept, [start, end]: Segment): boolean {
  const { points, weights } = lines[start.line] ?? { points: [], weights: [] };
  let best: number | undefined;
  for (let index = start.index + 1; index < end.index; index++) {
    const repeats = [start, end].some(({ x, y }) => points[index]?.x === x && points[index]?.y === y);
    if (!repeats && (best === undefined || (weights[index] ?? 0) > (weights[best] ?? 0))) best = index;
  }
  const flags = kept[start.line];
  if (best === undefined || !flags) return false;
  flags[best] = true;
  return true;
}

function leaveOutLightest(lines: readonly Line[], kept: Kept, pair: readonly [Segment, Segment]): void {
  const weightOf = ({ line, index }: Segment[0]) => lines[line]?.weights[index] ?? 0;
  const spare = pair
    .flat()
    .filter(({ line, isNode }) => !isNode && (kept[line] ?? []).filter(Boolean).length > (lines[line]?.fewest ?? 0))
    .sort((a, b) => weightOf(a) - weightOf(b));
  const flags = kept[spare[0]?.line ?? -1];
  if (spare[0] && flags) flags[spare[0].index] = false;
}
