import type { Line } from './outlines.ts';
import { type Pen, type Pixel, type SparingPen, sparing, type TraceFrame } from './sparing-pen.ts';

/** From this zoom on outlines are drawn as curves: their corners would show. */
const CURVES_FROM = 8;
/** Positions nearer to each other than this, in px, are one. */
const FINEST = 0.7;
const SPECK = 0.6;

const middle = (a: Pixel, b: Pixel): Pixel => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/**
 * Draws a closed ring: through the middles of its sides, each corner rounded unless it is pinned. Positions nearer to each
 * other than `finest` px are drawn as one.
 */
export function traceRing(pen: Pen, line: Line, frame: TraceFrame, finest = FINEST): void {
  const { corners, pinned } = cornersOf(line, frame, finest);
  const [first, last] = [corners[0], corners[corners.length - 1]];
  if (!first || !last) return;
  if (corners.length < 3) {
    traceSpeck(pen, first);
    return;
  }
  const isCurved = frame.zoom >= CURVES_FROM;
  const drawn = sparing(pen, frame, isCurved ? middle(last, first) : last);
  for (const [index, corner] of corners.entries()) {
    bend(drawn, corner, corners[index + 1] ?? first, isCurved && !pinned.has(index));
  }
  drawn.end();
  pen.closePath();
}

/** Goes to a corner, or round it to the middle of the next side. */
function bend(pen: SparingPen, corner: Pixel, next: Pixel, isCurved: boolean) {
  if (isCurved) pen.curveTo(corner, middle(corner, next));
  else pen.lineTo(corner);
}

/** An island too small to have a shape still has a place. */
function traceSpeck(pen: Pen, [x, y]: Pixel) {
  pen.moveTo(x - SPECK, y + SPECK);
  pen.lineTo(x + SPECK, y + SPECK);
  pen.lineTo(x, y - SPECK);
  pen.closePath();
}

/** Draws an open line in the same manner; its ends stay where they are. */
export function traceLine(pen: Pen, line: Line, frame: TraceFrame): void {
  const { corners } = cornersOf(line, frame, FINEST);
  const [first, last] = [corners[0], corners[corners.length - 1]];
  if (!first || !last) return;
  const drawn = sparing(pen, frame, first);
  for (const [index, corner] of corners.entries()) {
    const next = corners[index + 1];
    if (index > 0 && next) bend(drawn, corner, next, frame.zoom >= CURVES_FROM);
  }
  drawn.lineTo(last);
  drawn.end();
}

/** The positions in px, without those too near to the one before. */
function cornersOf({ positions, pins }: Line, frame: TraceFrame, finest: number) {
  const corners: Pixel[] = [];
  const pinned = new Set<number>();
  const final = positions.length - 1;
  let [lastX, lastY] = [Infinity, Infinity];
  for (const [index, position] of positions.entries()) {
    const [x, y] = frame.place(position);
    const isPinned = pins.has(index);
    const isNear = Math.abs(x - lastX) < finest && Math.abs(y - lastY) < finest;
    if (isNear && !isPinned && index !== final) continue;
    if (isPinned) pinned.add(corners.length);
    corners.push([x, y]);
    [lastX, lastY] = [x, y];
  }
  return { corners, pinned };
}
