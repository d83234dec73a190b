import { RADII } from './find-query.ts';
import type { Bbox } from './lon-lat.ts';
import { reachOf } from './reach.ts';

/** The next wider step in metres; null: no limit. */
export function widerRadius(radius: number): number | null {
  return RADII.find((step) => step > radius) ?? null;
}

/** The smallest step that reaches a distance in metres; null when none does. */
export function radiusReaching(metres: number): number | null {
  return RADII.find((step) => step >= metres) ?? null;
}

/** The radius for a whole region: half of its longer side, never smaller than the radius in force. */
export function radiusAround([west, south, east, north]: Bbox, radius: number | null): number | null {
  if (radius === null) return null;
  const middle = (south + north) / 2;
  const width = reachOf([west, middle], [east, middle]).distance;
  const height = reachOf([west, south], [west, north]).distance;
  return radiusReaching(Math.max(radius, width / 2, height / 2));
}
