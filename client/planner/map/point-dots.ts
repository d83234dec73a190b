import type { LonLat } from '../../../shared/lon-lat.ts';
import type { Frame } from '../../map/canvas-layer.ts';
import { drawActive } from '../../map/marks.ts';
import { grown } from '../../map/world.ts';
import type { PlanTheme } from './plan-theme.ts';
import { type Columns, indicesWithin, project } from './village-columns.ts';
import { isCrowded } from './village-layer.ts';

const RADIUS = 4.5;

const projected = new WeakMap<readonly LonLat[], Columns>();

function columnsOf(points: readonly LonLat[]): Columns {
  const known = projected.get(points);
  if (known) return known;
  const columns = project(
    Float64Array.from(points, ([lon]) => lon),
    Float64Array.from(points, ([, lat]) => lat),
  );
  projected.set(points, columns);
  return columns;
}

/** Active access points as small dots with a ring of paper, unless they would cover the map. */
export function paintPoints(frame: Frame, theme: PlanTheme, points: readonly LonLat[]): void {
  const columns = columnsOf(points);
  const near = indicesWithin(columns, grown(frame.world, RADIUS / frame.scale));
  if (isCrowded(columns, near, frame.scale)) return;
  const colours = { ...theme.map, accent: theme.point };
  for (const index of near) {
    const [x, y] = frame.place([columns.x[index] ?? 0, columns.y[index] ?? 0]);
    drawActive(frame.context, colours, x, y, RADIUS);
  }
}
