import type { Frame } from '../../map/canvas-layer.ts';
import type { Line, OutlinedRegion } from '../../map/outlines.ts';
import { traceLine, traceRing } from '../../map/trace.ts';
import { grown, overlaps } from '../../map/world.ts';

/** Paths for one frame of the map. While the map stays where it is they are drawn again as they are, in other colours. */
export interface Traces {
  readonly region: (frame: Frame, region: OutlinedRegion) => Path2D | null;
  readonly lines: (frame: Frame, lines: readonly Line[]) => Path2D;
}

/** Two frames with the same key show the same part of the world at the same size. */
export const frameKey = ({ zoom, width, height, world }: Frame) => [zoom, width, height, world[0], world[1]].join();

/** Px round the canvas within which the stroke of a line can still be seen. */
const STROKE = 8;

export function createTraces(): Traces {
  let key = '';
  let regions = new Map<OutlinedRegion, Path2D | null>();
  let paths = new Map<readonly Line[], Path2D>();

  /** Forgets all paths of another frame. */
  function begin(frame: Frame) {
    const next = frameKey(frame);
    if (next === key) return;
    [key, regions, paths] = [next, new Map(), new Map()];
  }

  return {
    region(frame, region) {
      begin(frame);
      const known = regions.get(region);
      if (known !== undefined) return known;
      const area = grown(frame.world, STROKE / frame.scale);
      let path: Path2D | null = null;
      if (overlaps(region.box, area)) {
        path = new Path2D();
        for (const ring of region.rings) if (overlaps(ring.box, area)) traceRing(path, ring, frame);
      }
      regions.set(region, path);
      return path;
    },
    lines(frame, lines) {
      begin(frame);
      const known = paths.get(lines);
      if (known) return known;
      const area = grown(frame.world, STROKE / frame.scale);
      const path = new Path2D();
      for (const line of lines) if (overlaps(line.box, area)) traceLine(path, line, frame);
      paths.set(lines, path);
      return path;
    },
  };
}
