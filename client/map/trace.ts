import type { Frame } from './canvas-layer.ts';
import type { Line } from './outlines.ts';

/** The part of a canvas path that is drawn into; a `Path2D` or a context. */
type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath'>;
type Pixel = readonly [x: number, y: number];

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
export function traceRing(pen: Pen, line: Line, frame: Frame, finest = FINEST): void {
  const { corners, pinned } = visibleCorners(line, frame, finest);
  const [first, last] = [corners[0], corners[corners.length - 1]];
  if (!first || !last) return;
  if (corners.length < 3) {
    traceSpeck(pen, first);
    return;
  }
  const isCurved = frame.zoom >= CURVES_FROM;
  pen.moveTo(...(isCurved ? middle(last, first) : last));
  corners.forEach((corner, index) => {
    if (!isCurved || pinned.has(index)) pen.lineTo(...corner);
    else pen.quadraticCurveTo(...corner, ...middle(corner, corners[index + 1] ?? first));
  });
  pen.closePath();
}

/** An island too small to have a shape still has a place. */
function traceSpeck(pen: Pen, [x, y]: Pixel) {
  pen.moveTo(x - SPECK, y + SPECK);
  pen.lineTo(x + SPECK, y + SPECK);
  pen.lineTo(x, y - SPECK);
  pen.closePath();
}

/** Draws an open line in the same manner; its ends stay where they are. */
export function traceLine(pen: Pen, line: Line, frame: Frame): void {
  const { corners } = visibleCorners(line, frame, FINEST);
  const [first, last] = [corners[0], corners[corners.length - 1]];
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

/** Room in px round the canvas within which a line can still be seen, by its width. */
const MARGIN = 60;

/** The positions in px, without those too near to the one before, and those of stretches that pass outside the canvas. */
function visibleCorners({ positions, pins }: Line, frame: Frame, finest: number) {
  const corners: Pixel[] = [];
  const pinned = new Set<number>();
  const pixels = positions.map(frame.place);
  const sides = pixels.map((pixel) => sideOf(pixel, frame));
  const final = positions.length - 1;
  let [lastX, lastY, lastSide] = [Infinity, Infinity, 0];
  for (const [index, [x, y]] of pixels.entries()) {
    const isPinned = pins.has(index);
    const side = sides[index] ?? 0;
    const isEnd = index === 0 || index === final;
    const isNear = Math.abs(x - lastX) < finest && Math.abs(y - lastY) < finest;
    if (!isEnd && ((isNear && !isPinned) || (side & lastSide & (sides[index + 1] ?? 0)) !== 0)) continue;
    if (isPinned) pinned.add(corners.length);
    corners.push([x, y]);
    [lastX, lastY, lastSide] = [x, y, side];
  }
  return { corners, pinned };
}

/** On which sides outside the canvas a place lies, one bit each: a stretch all on one side cannot be seen. */
function sideOf([x, y]: Pixel, { width, height }: Frame): number {
  const across = x < -MARGIN ? 1 : x > width + MARGIN ? 2 : 0;
  const down = y < -MARGIN ? 4 : y > height + MARGIN ? 8 : 0;
  return across | down;
}
