import type { Segment, Vertex } from './segments.ts';

/** A line before simplification: its points on the whole-number grid and how much each matters (Visvalingam's area). */
export interface Line {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly weights: readonly number[];
  /** The fewest points it may be left with. */
  readonly fewest: number;
}

/** For each point of each line, whether it is drawn. */
export type Kept = boolean[][];

/** Keeps the points that weigh at least as much as asked, both ends, and the weightiest others up to the fewest allowed. */
export function keepWeighty({ weights, fewest }: Line, lightest: number): boolean[] {
  const last = weights.length - 1;
  const heaviest = weights.map((_, index) => index).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const needed = new Set([0, last]);
  for (const index of heaviest) if (needed.size < fewest) needed.add(index);
  return weights.map((weight, index) => weight >= lightest || needed.has(index));
}

/** The segments between kept points; points that fall on the one before are skipped. */
export function keptSegments(lines: readonly Line[], kept: Kept): Segment[] {
  return lines.flatMap((line, number) => {
    const vertices = keptVertices(line, kept[number] ?? [], number);
    return vertices.slice(1).map((vertex, index): Segment => [vertices[index] ?? vertex, vertex]);
  });
}

/** The kept points of a line without repetition; the ends always stand for themselves. */
export function keptVertices({ points }: Line, kept: readonly boolean[], number: number): Vertex[] {
  const last = points.length - 1;
  const vertices: Vertex[] = [];
  points.forEach(({ x, y }, index) => {
    if (!kept[index]) return;
    const previous = vertices.at(-1);
    const repeats = previous && previous.x === x && previous.y === y;
    if (repeats && index < last) return;
    if (repeats && !previous.isNode) vertices.pop();
    if (repeats && previous.isNode) return;
    vertices.push({ line: number, index, x, y, isNode: index === 0 || index === last });
  });
  return vertices;
}
