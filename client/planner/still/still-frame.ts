import type { Bbox, LonLat } from '../../../shared/lon-lat.ts';
import { metresPerDegree } from '../../map/geodesic.ts';
import type { TraceFrame } from '../../map/sparing-pen.ts';
import { type Box, bboxToWorld, fromWorld, toWorld, type World } from '../../map/world.ts';

/** A picture of a part of the map that does not move: its size, and where things lie in it. */
export interface StillFrame extends TraceFrame {
  /** Pixels of one world unit. */
  readonly scale: number;
  /** What is in the picture, in world units. */
  readonly world: Box;
  /** Metres of one pixel in the middle of the picture. */
  readonly metres: number;
}

/** Pixels that stay free between what is shown and the edges. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A box of a village or two is no picture: a map shows at least so many metres across. */
const LEAST = 4000;
const MIDDLE = (low: number, high: number) => (low + high) / 2;

/** The largest picture of a box `[west, south, east, north]` in degrees within a size in pixels. */
export function stillFrame(bbox: Bbox, width: number, height: number, margins: Margins): StillFrame {
  const [minX, minY, maxX, maxY] = bboxToWorld(bbox);
  const lat = MIDDLE(bbox[1], bbox[3]);
  const worldPerMetre = 256 / 360 / metresPerDegree(lat).lon;
  const [roomX, roomY] = [width - margins.left - margins.right, height - margins.top - margins.bottom];
  const across = Math.max(maxX - minX, LEAST * worldPerMetre);
  const down = Math.max(maxY - minY, LEAST * worldPerMetre * (roomY / roomX));
  const scale = Math.min(roomX / across, roomY / down);
  const left = MIDDLE(minX, maxX) - (margins.left + roomX / 2) / scale;
  const top = MIDDLE(minY, maxY) - (margins.top + roomY / 2) / scale;
  return {
    width,
    height,
    scale,
    zoom: Math.log2(scale),
    world: [left, top, left + width / scale, top + height / scale],
    metres: 1 / (worldPerMetre * scale),
    place: ([x, y]: World) => [(x - left) * scale, (y - top) * scale],
  };
}

/** Where a position in degrees lies in the picture. */
export function placeOf(frame: StillFrame, position: LonLat): readonly [x: number, y: number] {
  return frame.place(toWorld(position));
}

/** The latitude of the middle of the picture, in degrees. */
export function middleLatitude({ world: [minX, minY, maxX, maxY] }: StillFrame): number {
  return fromWorld([MIDDLE(minX, maxX), MIDDLE(minY, maxY)])[1];
}
