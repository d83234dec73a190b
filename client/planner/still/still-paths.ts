import type { Line, OutlinedRegion, Outlines } from '../../map/outlines.ts';
import { traceLine, traceRing } from '../../map/trace.ts';
import { grown, overlaps } from '../../map/world.ts';
import type { StillFrame } from './still-frame.ts';
import { createSvgPen } from './svg-pen.ts';

/** Pixels round the picture in which a coast can still be seen by its waterlines. */
const MARGIN = 40;

/** The outlines of a picture as SVG paths. */
export interface StillPaths {
  readonly land: string;
  readonly neighbours: string;
  readonly borders: string;
  readonly provinceBorders: string;
  readonly regions: readonly { readonly code: string; readonly name: string; readonly path: string }[];
}

export function stillPaths(outlines: Outlines, frame: StillFrame): StillPaths {
  const margin = grown(frame.world, MARGIN / frame.scale);
  const near = <Boxed extends Pick<Line, 'box'>>(boxed: readonly Boxed[]) =>
    boxed.filter(({ box }) => overlaps(box, margin));
  return {
    land: ringsPath(near(outlines.land), frame),
    neighbours: ringsPath(near(outlines.neighbours), frame),
    borders: linesPath(near(outlines.borders), frame),
    provinceBorders: linesPath(near(outlines.provinceBorders), frame),
    regions: near<OutlinedRegion>(outlines.regions).map(({ code, name, rings }) => ({
      code,
      name,
      path: ringsPath(near(rings), frame),
    })),
  };
}

export function ringsPath(rings: readonly Line[], frame: StillFrame): string {
  const pen = createSvgPen();
  for (const ring of rings) traceRing(pen, ring, frame);
  return pen.path();
}

function linesPath(lines: readonly Line[], frame: StillFrame): string {
  const pen = createSvgPen();
  for (const line of lines) traceLine(pen, line, frame);
  return pen.path();
}
