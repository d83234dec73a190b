import { Clipper, FillRule, type Paths64 } from 'clipper2-ts';
import { nearTest } from './coast-distance.ts';
import { insideTest } from './inside-test.ts';
import { planeLength, toPlane } from './plane.ts';
import type { Settlement } from './settlement.ts';
import { smallIslands } from './small-islands.ts';
import type { World } from './world.ts';

/** Nearer to the map's coast than this, a settlement off it is taken to stand on it. Kilometres. */
const COAST_TOLERANCE = 1.5;

/** The land of Indonesia: that of the map, and islands too small for it which are known from their settlements. */
export function landOf(world: World, settlements: readonly Settlement[]): Paths64 {
  const isOnMap = insideTest(world.indonesia);
  const isByCoast = nearTest(world.indonesia, planeLength(COAST_TOLERANCE));
  const isAbroad = insideTest(world.abroad);
  const offshore = settlements.filter(({ lon, lat }) => {
    const point = toPlane(lon, lat);
    return !isOnMap(point) && !isByCoast(point) && !isAbroad(point);
  });
  const islands = Clipper.difference(smallIslands(offshore), world.abroad, FillRule.EvenOdd);
  return Clipper.union(world.indonesia, islands, FillRule.NonZero);
}
