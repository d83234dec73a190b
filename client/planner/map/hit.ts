import { isInsideRings } from '../../map/inside.ts';
import type { World } from '../../map/world.ts';
import type { Ground } from './ground.ts';
import type { PlanArea } from './plan-map.ts';

/** The code of the area that covers a position, null beside them all. */
export function areaAt(world: World, ground: Ground, areas: readonly PlanArea[]): string | null {
  const [x, y] = world;
  for (const { code } of areas) {
    const region = ground.regions.get(code);
    if (!region) continue;
    const [minX, minY, maxX, maxY] = region.box;
    if (x < minX || x > maxX || y < minY || y > maxY) continue;
    if (isInsideRings(world, region.rings)) return code;
  }
  return null;
}
