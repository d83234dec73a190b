import { booleanPointInPolygon, area as geodesicArea, polygon as toPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import type { LonLat } from '../../shared/lon-lat.ts';

/** How near to the best place the search stops, in degrees. */
const PRECISION = 0.002;

interface Square {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance from the middle to the nearest edge, negative outside the polygon. */
  readonly clearance: number;
  /** The largest clearance that any place in the square can have. */
  readonly promise: number;
}

/** Where a region's label stands: the place in its largest polygon that is farthest from every edge. */
export function labelPosition(shape: MultiPolygon): LonLat {
  const sized = shape.coordinates.map((rings) => ({ rings, area: geodesicArea(toPolygon(rings)) }));
  const largest = sized.reduce((best, one) => (one.area > best.area ? one : best), {
    rings: [[]] as Position[][],
    area: -1,
  });
  return poleOfInaccessibility(largest.rings, PRECISION);
}

/**
 * The place inside a polygon whose distance to the nearest edge is largest, within a precision in the polygon's units.
 * Source: V. Agafonkin, "A new algorithm for finding a visual center of a polygon" (2016): squares are split in four
 * while one of them can still promise more than the best place known.
 */
export function poleOfInaccessibility(rings: readonly Position[][], precision: number): LonLat {
  const xs = rings.flat().map(([x = 0]) => x);
  const ys = rings.flat().map(([, y = 0]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const half = Math.max(east - west, north - south) / 2;
  const clearanceOf = clearanceIn(rings);
  const squareAt = (x: number, y: number, size: number): Square => {
    const clearance = clearanceOf(x, y);
    return { x, y, half: size, clearance, promise: clearance + size * Math.SQRT2 };
  };
  let best = squareAt((west + east) / 2, (south + north) / 2, half);
  let open = [best];
  while (open.length > 0) {
    const parts = open.flatMap(({ x, y, half: size }) => {
      const quarter = size / 2;
      const offsets = [-quarter, quarter];
      return offsets.flatMap((dx) => offsets.map((dy) => squareAt(x + dx, y + dy, quarter)));
    });
    for (const part of parts) if (part.clearance > best.clearance) best = part;
    const { clearance } = best;
    open = parts.filter(({ promise }) => promise - clearance > precision);
  }
  return [best.x, best.y];
}

function clearanceIn(rings: readonly Position[][]): (x: number, y: number) => number {
  const polygon = toPolygon([...rings]);
  return (x, y) => {
    const nearest = Math.min(...rings.map((ring) => distanceToRing(x, y, ring)));
    return booleanPointInPolygon([x, y], polygon) ? nearest : -nearest;
  };
}

/** Distance on the plane from a place to a closed ring, in the units of its coordinates. */
export function distanceToRing(x: number, y: number, ring: readonly Position[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x - ax - share * dx, y - ay - share * dy));
  }
  return nearest;
}
