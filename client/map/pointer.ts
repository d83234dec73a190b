import type { LeafletEventHandlerFnMap, Map as LeafletMap, LeafletMouseEvent, Point } from 'leaflet';
import type { LonLat } from '../../shared/lon-lat.ts';
import { watchFocus } from './focus.ts';
import { fromLatLng, toLatLng } from './lat-lng.ts';
import { nearestMark } from './nearest-mark.ts';
import type { Mark } from './point-layer.ts';
import { fromWorld } from './world.ts';

export interface PointerEvents {
  readonly onSelect: (id: string) => void;
  readonly onPick: (position: LonLat) => void;
}

/** A second tap within so many ms makes a double tap, which zooms and picks nothing. */
export const DOUBLE_TAP = 280;

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

  const stopWatching = watchFocus(container);
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
    stopWatching();
    map.off(handlers);
  };
}
