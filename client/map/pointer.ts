import type { LeafletEventHandlerFnMap, Map as LeafletMap, LeafletMouseEvent, Point } from 'leaflet';
import type { LonLat } from '../../shared/lon-lat.ts';
import { fromLatLng, toLatLng } from './lat-lng.ts';
import type { Mark } from './point-layer.ts';
import { fromWorld } from './world.ts';

export interface PointerEvents {
  readonly onSelect: (id: string) => void;
  readonly onPick: (position: LonLat) => void;
}

/** Half of the 44 px that a finger needs. */
const TOUCH = 22;
/** A second tap within so many ms makes a double tap, which zooms and picks nothing. */
const DOUBLE_TAP = 280;

/** Lets points, clusters and the empty map be pressed. Gives a function that ends it. */
export function listenToPointer(map: LeafletMap, marks: () => readonly Mark[], events: PointerEvents): () => void {
  let picking = 0;
  let hovering = 0;
  const container = map.getContainer();
  const cancelPick = () => window.clearTimeout(picking);

  function markAt(point: Point): Mark | undefined {
    const scale = 2 ** map.getZoom();
    const { x: left, y: top } = map.getPixelOrigin().subtract(map.layerPointToContainerPoint([0, 0]));
    return nearestMark(marks(), (point.x + left) / scale, (point.y + top) / scale, scale);
  }

  /** Zooms in until the cluster falls apart, one step at the least. */
  function enter({ world, zoom }: Extract<Mark, { kind: 'cluster' }>) {
    map.setView(toLatLng(fromWorld(world)), Math.min(Math.max(zoom, map.getZoom() + 1), map.getMaxZoom()));
  }

  function pressed({ containerPoint, latlng }: LeafletMouseEvent) {
    cancelPick();
    const mark = markAt(containerPoint);
    if (mark?.kind === 'point') events.onSelect(mark.point.id);
    else if (mark) enter(mark);
    else picking = window.setTimeout(() => events.onPick(fromLatLng(latlng)), DOUBLE_TAP);
  }

  function hovered({ containerPoint }: LeafletMouseEvent) {
    cancelAnimationFrame(hovering);
    hovering = requestAnimationFrame(() =>
      container.classList.toggle('map-over-mark', markAt(containerPoint) !== undefined),
    );
  }

  const handlers = {
    click: pressed,
    mousemove: hovered,
    dblclick: cancelPick,
    movestart: cancelPick,
    zoomstart: cancelPick,
  } as LeafletEventHandlerFnMap;
  map.on(handlers);
  return function stopListening() {
    cancelPick();
    cancelAnimationFrame(hovering);
    map.off(handlers);
  };
}

/** The nearest mark within a finger's reach of a world position; what is drawn above wins when both are as near. */
export function nearestMark(marks: readonly Mark[], x: number, y: number, scale: number): Mark | undefined {
  let nearest: Mark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.world[0] - x, mark.world[1] - y) * scale;
    if (distance <= Math.max(TOUCH, mark.radius) && distance <= least) {
      nearest = mark;
      least = distance;
    }
  }
  return nearest;
}
