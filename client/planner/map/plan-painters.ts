import { paintLand } from '../../map/base-layer.ts';
import type { Frame } from '../../map/canvas-layer.ts';
import { createRoom } from '../../map/room.ts';
import { SETTLEMENTS_FROM, type Settlements, settlementLand } from '../../map/settlement-land.ts';
import { fromWorld, grown } from '../../map/world.ts';
import { paintAreas } from './area-layer.ts';
import { circlesOf, type PeopleCircle, paintCircles } from './circle-layer.ts';
import { floatingOver } from './floating.ts';
import type { Ground } from './ground.ts';
import { createLandMasks } from './land-mask.ts';
import { writeNames } from './name-layer.ts';
import { paintOutlines } from './outline-layer.ts';
import type { PlanTheme } from './plan-theme.ts';
import { paintPoints } from './point-dots.ts';
import { type LayerName, type Scene, shoreVillages } from './scene.ts';
import { paintSites } from './site-layer.ts';
import { arrangeSites, type SiteMark } from './site-marks.ts';
import { createTraces } from './traces.ts';
import { indicesWithin, project } from './village-columns.ts';
import { paintVillages } from './village-layer.ts';

const COAST = 1.5;

/** What the painters look at when they draw. */
export interface Look {
  readonly scene: Scene;
  readonly ground: Ground | null;
  readonly theme: PlanTheme;
}

export interface Painters {
  readonly paint: Readonly<Record<LayerName, (frame: Frame) => void>>;
  /** Sites and circles as they were drawn last. */
  readonly marks: () => readonly SiteMark[];
  readonly circles: () => readonly PeopleCircle[];
}

/** Land beyond the outlines, where villages stand in the sea of a coast drawn too coarsely; the few in view alone. */
function shore(frame: Frame, { scene, ground }: Look): Settlements {
  const villages = shoreVillages(scene);
  if (frame.zoom < SETTLEMENTS_FROM || !villages || !ground) return [];
  const columns = project(villages.lon, villages.lat);
  const near = indicesWithin(columns, grown(frame.world, 40 / frame.scale));
  const positions = Array.from(near, (index) => fromWorld([columns.x[index] ?? 0, columns.y[index] ?? 0]));
  return settlementLand(positions, ground.outlines.land);
}

/** The painters of all layers, with what they keep from one drawing to the next. */
export function createPainters(container: HTMLElement, look: () => Look): Painters {
  const traces = createTraces();
  const masks = createLandMasks();
  let marks: readonly SiteMark[] = [];
  let circles: readonly PeopleCircle[] = [];

  function paintGround(frame: Frame) {
    const { scene, ground, theme } = look();
    if (!ground) return;
    paintAreas(frame, theme, ground, scene, traces);
    circles = scene.style === 'circles' ? circlesOf(scene.areas, ground) : [];
    paintCircles(frame, theme, circles);
  }

  function paintPeople(frame: Frame) {
    const { scene, theme } = look();
    const areDiamonds = scene.villages === null || paintVillages(frame, theme, scene.villages);
    if (areDiamonds) paintPoints(frame, theme, scene.points);
  }

  function paintMarks(frame: Frame) {
    const { scene, ground, theme } = look();
    marks = arrangeSites(frame, scene.sites, [scene.selected, scene.hovered]);
    const room = createRoom();
    for (const box of floatingOver(container, frame)) room.take(box);
    for (const { world, radius } of marks) {
      const [x, y] = frame.place(world);
      room.take([x - radius, y - radius, x + radius, y + radius]);
    }
    if (ground) writeNames(frame, theme, ground, scene, room, masks(frame, ground.outlines.land));
    paintSites(frame, theme, scene, marks);
  }

  return {
    paint: {
      land: (frame) =>
        paintLand(frame, look().theme.map, look().ground?.outlines ?? null, shore(frame, look()), { coast: COAST }),
      areas: paintGround,
      villages: paintPeople,
      outlines(frame) {
        const { scene, ground, theme } = look();
        if (ground) paintOutlines(frame, theme, ground, scene, traces);
      },
      marks: paintMarks,
    },
    marks: () => marks,
    circles: () => circles,
  };
}
