import type { Frame } from '../../map/canvas-layer.ts';
import type { World } from '../../map/world.ts';
import type { Ground } from './ground.ts';
import type { PlanArea } from './plan-map.ts';
import type { PlanTheme } from './plan-theme.ts';

/** A circle in the middle of its area. */
export interface PeopleCircle {
  readonly area: PlanArea;
  readonly world: World;
  readonly people: number;
}

/** Px of the radius of a million people at the zoom of the whole country; half as much growth as the map's own beyond it. */
const MILLION = 6.4;
const COUNTRY_ZOOM = 4.6;
const SMALLEST = 0.8;

/** Radius in px; the area of the circle is in proportion to the people, but a speck stays visible. */
export function circleRadius(people: number, zoom: number): number {
  const millionRadius = MILLION * 2 ** ((zoom - COUNTRY_ZOOM) / 2);
  return Math.max(SMALLEST, millionRadius * Math.sqrt(people / 1_000_000));
}

/** Circles from large to small, so that none hides a smaller one. Nobody: no circle. */
export function circlesOf(areas: readonly PlanArea[], ground: Pick<Ground, 'regions'>): PeopleCircle[] {
  return areas
    .flatMap((area): PeopleCircle[] => {
      const region = ground.regions.get(area.code);
      return region && area.people ? [{ area, world: region.label, people: area.people }] : [];
    })
    .sort((a, b) => b.people - a.people);
}

export function paintCircles(frame: Frame, theme: PlanTheme, circles: readonly PeopleCircle[]): void {
  const { context } = frame;
  context.lineWidth = 0.5;
  context.strokeStyle = theme.people[5] ?? theme.map.ink;
  for (const { area, world, people } of circles) {
    const [x, y] = frame.place(world);
    const radius = circleRadius(people, frame.zoom);
    if (x < -radius || y < -radius || x > frame.width + radius || y > frame.height + radius) continue;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.globalAlpha = 0.82;
    context.fillStyle = theme.people[area.scaleClass ?? 0] ?? theme.map.ink;
    context.fill();
    context.globalAlpha = 1;
    context.stroke();
  }
}

/** The smallest circle that covers a position at a zoom. */
export function circleAt([x, y]: World, zoom: number, circles: readonly PeopleCircle[]): string | null {
  const scale = 2 ** zoom;
  const covering = circles.filter(
    ({ world, people }) => Math.hypot(world[0] - x, world[1] - y) * scale <= circleRadius(people, zoom) + 2,
  );
  return covering.at(-1)?.area.code ?? null;
}
