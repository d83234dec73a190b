import type { Bbox } from '../../../shared/lon-lat.ts';
import { createBoxCamera } from '../../map/box-camera.ts';
import { type CanvasLayer, type CanvasOptions, createCanvasLayer } from '../../map/canvas-layer.ts';
import { toLatLng } from '../../map/lat-lng.ts';
import { createLeafletMap } from '../../map/leaflet-map.ts';
import { boxAround } from '../../map/outlines.ts';
import { listenToPresses, type Spot } from '../../map/presses.ts';
import { watchTheme } from '../../map/theme.ts';
import { type Box, bboxToWorld, fromWorld, overlaps, toWorld, type World, worldToBbox } from '../../map/world.ts';
import { circleAt } from './circle-layer.ts';
import { awaitGround, codesWithin, type Ground } from './ground.ts';
import { areaAt } from './hit.ts';
import { pictureOf } from './picture.ts';
import { createPainters } from './plan-painters.ts';
import { type PlanPointerEvents, pressesOf } from './plan-pointer.ts';
import { readPlanTheme } from './plan-theme.ts';
import { EMPTY_SCENE, LAYERS, type LayerName, layersToDraw, type Scene } from './scene.ts';
import { siteAt } from './site-marks.ts';

export type PlanStage = ReturnType<typeof createPlanStage>;

/** What is in view: the latitude of the middle in degrees, and the zoom. */
export interface PlanView {
  readonly lat: number;
  readonly zoom: number;
}

/** A still picture is printed, at about 300 dots an inch. */
const PRINT_DENSITY = 3;
/** Px round a site within which a press still means it. */
const FINGER = 6;

/** The planner's map with all its layers. `pointer` null: a still picture. */
export function createPlanStage(
  container: HTMLElement,
  pointer: PlanPointerEvents | null,
  onView: (view: PlanView) => void,
) {
  const map = createLeafletMap(container, pointer !== null);
  // Boxes are fitted exactly, and small pictures show the whole country.
  map.options.zoomSnap = 0;
  map.setMinZoom(1.5);
  let scene = EMPTY_SCENE;
  let ground: Ground | null = null;
  let theme = readPlanTheme(container);
  let stopWaiting = () => {};
  let wanted: Bbox | null = null;
  const camera = createBoxCamera(map, isHidingLand);
  /** Whether land lies under the buttons in the corner. */
  function isHidingLand(toWorld: (x: number, y: number) => World): boolean {
    const buttons = container.parentElement?.querySelector('.plan-map-zoom')?.getBoundingClientRect();
    if (!ground || !buttons) return false;
    const { left, top } = container.getBoundingClientRect();
    const area: Box = [
      ...toWorld(buttons.left - left, buttons.top - top),
      ...toWorld(buttons.right - left, buttons.bottom - top),
    ];
    return ground.outlines.land.some(
      ({ positions, box }) => overlaps(box, area) && positions.some(([x, y]) => overlaps([x, y, x, y], area)),
    );
  }
  const painters = createPainters(container, () => ({ scene, ground, theme }));

  const options: CanvasOptions = pointer ? {} : { margin: 0, density: PRINT_DENSITY };
  const layerOf = (name: LayerName): CanvasLayer => {
    const isLow = name === 'land' || name === 'areas';
    return createCanvasLayer(map, isLow ? 'base' : 'overlay', painters.paint[name], {
      ...options,
      isOpaque: name === 'land',
    });
  };
  const layers = new Map(LAYERS.map((name) => [name, layerOf(name)]));
  function redraw(names: readonly LayerName[]) {
    for (const name of names) layers.get(name)?.redraw();
  }

  /** The box asked for, grown to hold the outline of the region that the map is about. */
  function aim() {
    const codes = ground && scene.outlined ? codesWithin(ground, scene.outlined) : [];
    const outlined = codes.flatMap((code) => ground?.regions.get(code) ?? []);
    camera.aim(
      wanted && outlined.length > 0 ? worldToBbox(boxAround([{ box: bboxToWorld(wanted) }, ...outlined])) : wanted,
    );
  }
  function lookForGround() {
    stopWaiting();
    stopWaiting = awaitGround(scene.level, function groundCame(came) {
      ground = came;
      redraw(LAYERS);
      // A view that changes is drawn at once.
      aim();
      camera.again();
    });
  }
  lookForGround();

  function keyAt({ position }: Spot): string | null {
    const world = toWorld(position);
    const site = siteAt(world, 2 ** map.getZoom(), painters.marks(), FINGER);
    if (site) return site.site.key;
    if (!ground || pointer?.mayPick()) return null;
    return circleAt(world, map.getZoom(), painters.circles()) ?? areaAt(world, ground, scene.areas);
  }
  const presses =
    pointer &&
    pressesOf({ keyAt, selected: () => scene.selected }, pointer, (isPointing) =>
      container.classList.toggle('map-over-mark', isPointing),
    );
  const stopListening = presses ? listenToPresses(map, presses) : undefined;

  const tellView = () => onView({ lat: map.getCenter().lat, zoom: map.getZoom() });
  map.on('moveend', tellView);
  const stopWatching = watchTheme(function themeChanged() {
    theme = readPlanTheme(container);
    redraw(LAYERS);
  });
  const observer = new ResizeObserver(function sizeChanged() {
    camera.resized();
    redraw(['marks']);
    tellView();
  });
  observer.observe(container);

  return {
    show(next: Scene) {
      const changed = layersToDraw(scene, next);
      const before = scene;
      scene = next;
      if (next.level !== before.level) lookForGround();
      if (next.outlined !== before.outlined) aim();
      redraw(changed);
    },
    aim(frame: Bbox | null) {
      wanted = frame;
      aim();
    },
    zoomBy: (steps: number) => void map.setZoom(map.getZoom() + steps),
    /** The box of an area or site in px of the map; null: it is not on it. */
    boxOf(key: string): Box | null {
      const mark = painters.marks().find(({ site }) => site.key === key);
      const area = scene.areas.some(({ code }) => code === key) ? ground?.regions.get(key) : undefined;
      const box = mark ? ([...mark.world, ...mark.world] as const) : area?.box;
      if (!box) return null;
      const toPixels = (x: number, y: number) => map.latLngToContainerPoint(toLatLng(fromWorld([x, y])));
      const [least, most] = [toPixels(box[0], box[1]), toPixels(box[2], box[3])];
      const spare = mark?.radius ?? 0;
      return [least.x - spare, least.y - spare, most.x + spare, most.y + spare];
    },
    png: (caption: readonly string[]) => pictureOf(map, painters.paint, theme.map, caption, scene.language),
    remove() {
      observer.disconnect();
      stopWatching();
      stopListening?.();
      stopWaiting();
      camera.remove();
      for (const layer of layers.values()) layer.remove();
      map.remove();
    },
  };
}
