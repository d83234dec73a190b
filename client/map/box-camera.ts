import { Bounds, type Map as LeafletMap, Point } from 'leaflet';
import type { Bbox } from '../../shared/lon-lat.ts';
import { toBounds } from './lat-lng.ts';
import type { World } from './world.ts';

export interface BoxCamera {
  /** Fits a box when it is another one than before; a person's own panning is left alone otherwise. */
  readonly aim: (box: Bbox | null) => void;
  readonly resized: () => void;
  /** Fits once more, unless the person has moved the map: what can be hidden has changed. */
  readonly again: () => void;
  readonly remove: () => void;
}

/** Px between the box and the edge of the map, and the share of the smaller side where that is less. */
const EDGE = 16;
const EDGE_SHARE = 0.05;
/** A box round a single village still shows what lies about it. */
const CLOSEST = 13;

/**
 * Fits the map to boxes, above what floats at its bottom (`--map-inset-bottom`). Where buttons at its right would then hide something,
 * their width (`--map-inset-right`) is left free too; `isHiding` is asked so, with a function from px of the map to the world.
 */
export function createBoxCamera(
  map: LeafletMap,
  isHiding: (toWorld: (x: number, y: number) => World) => boolean,
): BoxCamera {
  let box: Bbox | null = null;
  let isFitted = true;
  let isOwnMove = false;
  let hasBeenMoved = false;

  function quietly(move: () => void) {
    isOwnMove = true;
    move();
    isOwnMove = false;
  }

  /** The view that shows the box with these px free at the right and below. */
  function viewOf(of: Bbox, edge: number, right: number, below: number) {
    const bounds = toBounds(of);
    const padding = new Point(2 * edge + right, 2 * edge + below);
    const zoom = Math.min(map.getBoundsZoom(bounds, false, padding), CLOSEST);
    const corners = new Bounds(map.project(bounds.getSouthWest(), zoom), map.project(bounds.getNorthEast(), zoom));
    const middle = corners.getCenter().add([right / 2, below / 2]);
    return { zoom, middle };
  }

  function show() {
    const size = map.getSize();
    if (isFitted || !box || size.x === 0 || size.y === 0) return;
    isFitted = true;
    const edge = Math.min(EDGE, Math.round(Math.min(size.x, size.y) * EDGE_SHARE));
    const style = getComputedStyle(map.getContainer());
    const inset = (side: string) => Number.parseFloat(style.getPropertyValue(`--map-inset-${side}`)) || 0;
    // More than half of the map is never given away.
    const below = Math.min(inset('bottom'), size.y / 2);
    const right = Math.min(inset('right'), size.x / 2);
    let view = viewOf(box, edge, 0, below);
    const corner = view.middle.subtract(size.divideBy(2));
    const scale = 2 ** view.zoom;
    const toWorld = (x: number, y: number): World => [(corner.x + x) / scale, (corner.y + y) / scale];
    if (right > 0 && isHiding(toWorld)) view = viewOf(box, edge, right, below);
    const centre = map.unproject(view.middle, view.zoom);
    const away = map.project(map.getCenter(), view.zoom).distanceTo(view.middle);
    if (map.getZoom() === view.zoom && away < 0.5) return;
    quietly(() => map.setView(centre, view.zoom, { animate: false }));
  }

  function again() {
    if (!hasBeenMoved) isFitted = false;
    show();
  }

  function moved() {
    if (!isOwnMove) hasBeenMoved = true;
  }
  map.on('moveend', moved);

  return {
    aim(next) {
      if (String(next) === String(box)) return;
      box = next;
      [isFitted, hasBeenMoved] = [false, false];
      show();
    },
    resized() {
      quietly(() => map.invalidateSize({ animate: false }));
      again();
    },
    again,
    remove: () => void map.off('moveend', moved),
  };
}
