import type { LeafletEventHandlerFnMap, Map as LeafletMap, LeafletMouseEvent } from 'leaflet';
import type { LonLat } from '../../shared/lon-lat.ts';
import { watchFocus } from './focus.ts';
import { fromLatLng } from './lat-lng.ts';

/** A place on the map: in degrees, and in px of its container. */
export interface Spot {
  readonly position: LonLat;
  readonly at: readonly [x: number, y: number];
}

export interface PressEvents {
  readonly onPress: (spot: Spot) => void;
  /** A double tap has begun, or the map moves: what waits for a single tap must be given up. */
  readonly onInterrupt: () => void;
  /** The mouse, once a frame; null when it has left. A finger does not hover. */
  readonly onHover: (spot: Spot | null) => void;
}

/** Tells where a map is pressed and pointed at. Gives a function that ends it. */
export function listenToPresses(map: LeafletMap, events: PressEvents): () => void {
  let hovering = 0;
  const container = map.getContainer();
  const stopWatching = watchFocus(container);

  function hovered(event: PointerEvent) {
    if (event.pointerType !== 'mouse') return;
    cancelAnimationFrame(hovering);
    hovering = requestAnimationFrame(function underMouse() {
      const { x, y } = map.mouseEventToContainerPoint(event);
      events.onHover({ position: fromLatLng(map.containerPointToLatLng([x, y])), at: [x, y] });
    });
  }
  function left() {
    cancelAnimationFrame(hovering);
    events.onHover(null);
  }

  const handlers = {
    click: ({ latlng, containerPoint: { x, y } }: LeafletMouseEvent) =>
      events.onPress({ position: fromLatLng(latlng), at: [x, y] }),
    dblclick: events.onInterrupt,
    movestart: events.onInterrupt,
    zoomstart: events.onInterrupt,
  } as LeafletEventHandlerFnMap;
  map.on(handlers);
  container.addEventListener('pointermove', hovered);
  container.addEventListener('pointerleave', left);
  return function stopListening() {
    cancelAnimationFrame(hovering);
    container.removeEventListener('pointermove', hovered);
    container.removeEventListener('pointerleave', left);
    stopWatching();
    map.off(handlers);
  };
}
