import type { Frame } from './canvas-layer.ts';
import type { Theme } from './theme.ts';
import type { Box } from './world.ts';

/** How far inside the edge the fading begins, in world units: about three degrees. */
const DEPTH = 2;

/**
 * Lets the land of the neighbours fade into the sea before the edge at which it is cut off, and paints the sea beyond; `paintSea` adds what
 * belongs on open water. The token of the sea must be `#rrggbb`.
 */
export function fadeOut(frame: Frame, theme: Theme, [minX, minY, maxX, maxY]: Box, paintSea: () => void): void {
  const { context, width, height, place } = frame;
  // Far outside the canvas instead of infinite: a gradient needs finite ends.
  const FAR = 1e6;
  const [left, top] = place([minX, minY]).map((at) => Math.max(at, -FAR)) as [number, number];
  const [right, bottom] = place([maxX, maxY]).map((at) => Math.min(at, FAR)) as [number, number];
  const depth = DEPTH * frame.scale;
  const edges = [
    { from: [left, 0, left + depth, 0], strip: [-8, 0, left + depth + 8, height], isSeen: left + depth > 0 },
    { from: [right, 0, right - depth, 0], strip: [right - depth, 0, width, height], isSeen: right - depth < width },
    { from: [0, top, 0, top + depth], strip: [0, -8, width, top + depth + 8], isSeen: top + depth > 0 },
    {
      from: [0, bottom, 0, bottom - depth],
      strip: [0, bottom - depth, width, height],
      isSeen: bottom - depth < height,
    },
  ] as const;
  for (const { from, strip, isSeen } of edges) {
    if (!isSeen) continue;
    const [x, y, toX, toY] = from;
    const gradient = context.createLinearGradient(x, y, toX, toY);
    // Wholly sea a little before the edge, so that the stroke along it is gone too.
    gradient.addColorStop(0, theme.sea);
    gradient.addColorStop(0.15, theme.sea);
    gradient.addColorStop(1, `${theme.sea}00`);
    context.fillStyle = gradient;
    context.fillRect(strip[0], strip[1], strip[2], strip[3]);
  }
  if (!edges.some(({ isSeen }) => isSeen)) return;
  const beyond = new Path2D();
  beyond.rect(0, 0, width, height);
  beyond.rect(left + depth / 2, top + depth / 2, right - left - depth, bottom - top - depth);
  context.save();
  context.clip(beyond, 'evenodd');
  paintSea();
  context.restore();
}
