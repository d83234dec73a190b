import type { Frame } from './canvas-layer.ts';

/** What a line must know of a picture to be drawn in it. */
export type TraceFrame = Pick<Frame, 'place' | 'width' | 'height' | 'zoom'>;

/** The part of a canvas path that is drawn into; a `Path2D` or a context. */
export type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath'>;
export type Pixel = readonly [x: number, y: number];

/** Draws one line and leaves out what cannot be seen; what can be seen is drawn as if nothing were left out. */
export interface SparingPen {
  readonly lineTo: (to: Pixel) => void;
  readonly curveTo: (control: Pixel, to: Pixel) => void;
  /** Draws what was held back. */
  readonly end: () => void;
}

/** Room in px round the canvas within which a line can still be seen, by its width. */
const MARGIN = 60;

/**
 * A pen that begins at a place. A stretch whose places all lie beyond one side of the canvas stays on that side, so it may be
 * drawn as any other line there: its curves become straight, and its corners are left out.
 */
export function sparing(pen: Pen, frame: TraceFrame, from: Pixel): SparingPen {
  let lastSide = sideOf(from, frame);
  /** The end of the line so far, not drawn while it may yet be left out. */
  let held: Pixel | null = null;
  let heldSide = 0;
  pen.moveTo(...from);

  function end() {
    if (!held) return;
    pen.lineTo(...held);
    [lastSide, held] = [heldSide, null];
  }
  function lineTo(to: Pixel) {
    const side = sideOf(to, frame);
    if ((lastSide & heldSide & side) === 0) end();
    [held, heldSide] = [to, side];
  }
  function curveTo(control: Pixel, to: Pixel) {
    const side = sideOf(to, frame);
    const startSide = held ? heldSide : lastSide;
    if ((startSide & sideOf(control, frame) & side) !== 0) {
      lineTo(to);
      return;
    }
    end();
    pen.quadraticCurveTo(...control, ...to);
    lastSide = side;
  }
  return { lineTo, curveTo, end };
}

/** On which sides outside the canvas a place lies, one bit each. */
function sideOf([x, y]: Pixel, { width, height }: TraceFrame): number {
  const across = x < -MARGIN ? 1 : x > width + MARGIN ? 2 : 0;
  const down = y < -MARGIN ? 4 : y > height + MARGIN ? 8 : 0;
  return across | down;
}
