import type { Frame } from '../../map/canvas-layer.ts';
import type { Line } from '../../map/outlines.ts';
import { traceRing } from '../../map/trace.ts';
import { type Box, overlaps } from '../../map/world.ts';
import { frameKey } from './traces.ts';

/** Where there is land, in px of a frame. */
export interface LandMask {
  readonly isLand: (x: number, y: number) => boolean;
  /** Whether some of a box is land. */
  readonly touches: (box: Box) => boolean;
}

/** Px of the frame that are one of the mask: lettering needs no more. */
const CELL = 4;

/** A mask that is drawn anew only for another frame or other land. */
export function createLandMasks(): (frame: Frame, land: readonly Line[]) => LandMask {
  let kept: { readonly key: string; readonly land: readonly Line[]; readonly mask: LandMask } | undefined;
  return function maskOf(frame, land) {
    const key = frameKey(frame);
    if (kept?.key !== key || kept.land !== land) kept = { key, land, mask: drawMask(frame, land) };
    return kept.mask;
  };
}

function drawMask(frame: Frame, land: readonly Line[]): LandMask {
  const [columns, rows] = [Math.ceil(frame.width / CELL), Math.ceil(frame.height / CELL)];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [columns, rows];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return { isLand: () => false, touches: () => false };
  context.scale(1 / CELL, 1 / CELL);
  const path = new Path2D();
  for (const ring of land) if (overlaps(ring.box, frame.world)) traceRing(path, ring, frame, CELL / 2);
  context.fill(path);
  const { data } = context.getImageData(0, 0, columns, rows);
  const isLandCell = (column: number, row: number) =>
    column >= 0 && row >= 0 && column < columns && row < rows && (data[(row * columns + column) * 4 + 3] ?? 0) > 40;
  return {
    isLand: (x, y) => isLandCell(Math.floor(x / CELL), Math.floor(y / CELL)),
    touches([minX, minY, maxX, maxY]) {
      for (let row = Math.floor(minY / CELL); row <= Math.floor(maxY / CELL); row += 1) {
        for (let column = Math.floor(minX / CELL); column <= Math.floor(maxX / CELL); column += 1) {
          if (isLandCell(column, row)) return true;
        }
      }
      return false;
    },
  };
}
