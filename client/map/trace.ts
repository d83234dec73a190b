import type { Frame } from './canvas-layer.ts';
import type { Line } from './outlines.ts';

/** The part of a canvas path that is drawn into; a `Path2D` or a context. */
type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath'>;
type Pixel = readonly [x: number, y: number];

/** From this zoom on outlines are drawn as curves: their corners would show. */
const CURVES_FROM = 8;
/** Positions nearer to each other than this, in px, are one. */
const FINEST = 0.7;

const middle = (a: Pixel, b: Pixel): Pixel => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Draws a closed ring: through the middles of its sides, each corner rounded unless it is pinned. */
export function traceRing(pen: Pen, line: Line, frame: Frame): void {
  const { corners, pinned } = visibleCorners(line, frame);
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last || corners.length < 3) return;
  const isCurved = frame.zoom >= CURVES_FROM;
  pen.moveTo(...(isCurved ? middle(last, first) : last));
  corners.forEach((corner, index) => {
    if (!isCurved || pinned.has(index)) pen.lineTo(...corner);
    else pen.quadraticCurveTo(...corner, ...middle(corner, corners[index + 1] ?? first));
  });
  pen.closePath();
}

/** Draws an open line in the same manner; its ends stay where they are. */
export function traceLine(pen: Pen, line: Line, frame: Frame): void {
  const { corners } = visibleCorners(line, frame);
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last) return;
  pen.moveTo(...first);
  for (const [index, corner] of corners.entries()) {
    const next = corners[index + 1];
    if (index === 0 || !next) continue;
    if (frame.zoom < CURVES_FROM) pen.lineTo(...corner);
    else pen.quadraticCurveTo(...corner, ...middle(corner, next));
  }
  pen.lineTo(...last);
}

/** The positions in px, without those too near to the one before to be seen. */
function visibleCorners({ positions, pins }: Line, { place }: Frame) {
  const corners: Pixel[] = [];
  const pinned = new Set<number>();
  let [lastX, lastY] = [Infinity, Infinity];
  for (const [index, position] of positions.entries()) {
    const [x, y] = place(position);
    const isPinned = pins.has(index);
    const isNear = Math.abs(x - lastX) < FINEST && Math.abs(y - lastY) < FINEST;
    if (isNear && !isPinned && index !== positions.length - 1) continue;
    if (isPinned) pinned.add(corners.length);
    corners.push([x, y]);
    [lastX, lastY] = [x, y];
  }
  return { corners, pinned };
}
