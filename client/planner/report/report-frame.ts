import type { Bbox } from '../../../shared/lon-lat.ts';
import { boxAround, type OutlinedRegion, type Outlines } from '../../map/outlines.ts';
import { type Box, fromWorld } from '../../map/world.ts';
import type { PlanRegion } from '../use-plan-region.ts';

/** The outlined regions that a region consists of: a province of its regencies, a district only of the regency it lies in. */
export function outlinesOf({ code }: PlanRegion, outlines: Outlines): OutlinedRegion[] {
  const whole = code === null ? '' : `${code.slice(0, 5)}.`;
  return outlines.regions.filter((region) => `${region.code}.`.startsWith(whole));
}

/** What a map of a region shows, `[west, south, east, north]` in degrees: its outline, of a district its villages. */
export function extentOf(region: PlanRegion, outlines: Outlines): Bbox | null {
  if (region.level === 'district') return region.bbox;
  const own = outlinesOf(region, outlines);
  return own.length === 0 ? region.bbox : toBbox(boxAround(own));
}

function toBbox([minX, minY, maxX, maxY]: Box): Bbox {
  const [west, north] = fromWorld([minX, minY]);
  const [east, south] = fromWorld([maxX, maxY]);
  return [west, south, east, north];
}
