import type { Bbox } from '../../../shared/lon-lat.ts';
import { paintLand } from '../../map/base-layer.ts';
import { createBoxCamera } from '../../map/box-camera.ts';
import { type CanvasLayer, type CanvasOptions, createCanvasLayer, type Frame } from '../../map/canvas-layer.ts';
import { createLeafletMap } from '../../map/leaflet-map.ts';
import { listenToPresses, type Spot } from '../../map/presses.ts';
import { watchTheme } from '../../map/theme.ts';
import { toWorld } from '../../map/world.ts';
import { paintAreas } from './area-layer.ts';
import { awaitGround, type Ground } from './ground.ts';
import { areaAt } from './hit.ts';
import { paintOutlines } from './outline-layer.ts';
import { type PlanPointerEvents, pressesOf } from './plan-pointer.ts';
import { readPlanTheme } from './plan-theme.ts';
import { EMPTY_SCENE, LAYERS, type LayerName, layersToDraw, type Scene } from './scene.ts';
import { createTraces } from './traces.ts';

export type PlanStage = ReturnType<typeof createPlanStage>;

/** A still picture is printed, at about 300 dots an inch. */
const PRINT_DENSITY = 3;

/** The planner's map with all its layers. `events` null: a still picture. */
export function createPlanStage(container: HTMLElement, events: PlanPointerEvents | null) {
  const map = createLeafletMap(container, events !== null);
  // Boxes are fitted exactly, and small pictures show the whole country.
  map.options.zoomSnap = 0;
  map.setMinZoom(1.5);
  let scene = EMPTY_SCENE;
  let ground: Ground | null = null;
  let theme = readPlanTheme(container);
  let stopWaiting = () => {};
  const traces = createTraces();
  const camera = createBoxCamera(map);

  const onGround =
    (paint: (frame: Frame, ground: Ground) => void) =>
    (frame: Frame): void => {
      if (ground) paint(frame, ground);
    };
  const painters: Record<LayerName, (frame: Frame) => void> = {
    land: (frame) => paintLand(frame, theme.map, ground?.outlines ?? null, [], () => undefined),
    areas: onGround((frame, ground) => paintAreas(frame, theme, ground, scene, traces)),
    villages: () => undefined,
    outlines: onGround((frame, ground) => paintOutlines(frame, theme, ground, scene, traces)),
    marks: () => undefined,
  };
  const options: CanvasOptions = events ? {} : { margin: 0, density: PRINT_DENSITY };
  const layers = Object.fromEntries(
    LAYERS.map((name) => [
      name,
      createCanvasLayer(map, name === 'land' || name === 'areas' ? 'base' : 'overlay', painters[name], {
        ...options,
        isOpaque: name === 'land',
      }),
    ]),
  ) as Record<LayerName, CanvasLayer>;
  const redraw = (names: readonly LayerName[]) => {
    for (const name of names) layers[name].redraw();
  };

  function show(next: Scene) {
    const changed = layersToDraw(scene, next);
    const isOtherLevel = next.level !== scene.level;
    scene = next;
    if (isOtherLevel) lookForGround();
    redraw(changed);
  }
  function lookForGround() {
    stopWaiting();
    stopWaiting = awaitGround(scene.level, (came) => {
      ground = came;
      redraw(LAYERS);
    });
  }
  lookForGround();

  function keyAt({ position }: Spot): string | null {
    return ground && !events?.mayPick() ? areaAt(toWorld(position), ground, scene.areas) : null;
  }
  const stopListening =
    events &&
    listenToPresses(
      map,
      pressesOf({ keyAt, selected: () => scene.selected }, events, (isPointing) =>
        container.classList.toggle('map-over-mark', isPointing),
      ),
    );
  const stopWatching = watchTheme(function themeChanged() {
    theme = readPlanTheme(container);
    redraw(LAYERS);
  });
  const observer = new ResizeObserver(() => camera.resized());
  observer.observe(container);

  return {
    show,
    aim: (frame: Bbox | null) => camera.aim(frame),
    zoomBy: (steps: number) => void map.setZoom(map.getZoom() + steps),
    remove() {
      observer.disconnect();
      stopWatching();
      stopListening?.();
      stopWaiting();
      camera.remove();
      for (const name of LAYERS) layers[name].remove();
      map.remove();
    },
  };
}
