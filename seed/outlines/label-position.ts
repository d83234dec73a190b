import { Clipper, type Paths64, type Point64 } from 'clipper2-ts';
import type { MultiPolygon } from 'geojson';
import type { LonLat } from '../../shared/lon-lat.ts';
import { distanceToPath } from './coast-distance.ts';
import { insideTest } from './inside-test.ts';
import { ringsToPlane, toDegrees } from './plane.ts';

/** The search ends when no place can have this many times the room of the best one found. */
const GOOD_ENOUGH = 1.05;

interface Square {
  readonly x: number;
  readonly y: number;
  /** Half the length of a side. */
  readonly half: number;
  /** Distance from the middle to the nearest edge, negative outside the polygon. */
  readonly room: number;
}

/** Where a region's label stands: in its largest polygon, far from every edge. */
export function labelPosition(shape: MultiPolygon): LonLat {
  const polygons = shape.coordinates.map(ringsToPlane);
  const area = ([shell]: Paths64) => Math.abs(Clipper.area(shell ?? []));
  const largest = polygons.reduce((best, one) => (area(one) > area(best) ? one : best), []);
  return toDegrees(poleOfInaccessibility(largest));
}

/**
 * A place inside a polygon whose distance to the nearest edge is within 5 % of the largest possible.
 * Source: V. Agafonkin, "A new algorithm for finding a visual center of a polygon" (2016): squares are split in four
 * as long as one of them can hold a better place than the best one known.
 *
 * @param polygon closed paths that enclose an area by the even-odd rule
 */
export function poleOfInaccessibility(polygon: Paths64): Point64 {
  const { left, right, top, bottom } = Clipper.getBoundsPaths(polygon);
  const roomAt = roomTest(polygon);
  const squareAt = (x: number, y: number, half: number): Square => ({ x, y, half, room: roomAt({ x, y }) });
  const splitInFour = ({ x, y, half }: Square) =>
    [-half / 2, half / 2].flatMap((dx) => [-half / 2, half / 2].map((dy) => squareAt(x + dx, y + dy, half / 2)));
  let best = squareAt((left + right) / 2, (top + bottom) / 2, Math.max(right - left, bottom - top) / 2);
  let open = [best];
  while (open.length > 0) {
    const parts = open.flatMap(splitInFour);
    best = parts.reduce((known, part) => (part.room > known.room ? part : known), best);
    const worthwhile = Math.max(0, best.room) * GOOD_ENOUGH;
    open = parts.filter(({ room, half }) => room + half * Math.SQRT2 > worthwhile);
  }
  return { x: best.x, y: best.y };
}

function roomTest(polygon: Paths64): (point: Point64) => number {
  const isInside = insideTest(polygon);
  return (point) => {
    const nearest = Math.min(...polygon.map((path) => distanceToPath(point, path)));
    return isInside(point) ? nearest : -nearest;
  };
}
