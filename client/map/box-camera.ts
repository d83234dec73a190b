import type { Map as LeafletMap } from 'leaflet';
import type { Bbox } from '../../shared/lon-lat.ts';
import { toBounds } from './lat-lng.ts';

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
 * Fits the map to boxes, above what floats at its bottom (`--map-inset-bottom`). Where buttons at the right would then hide
 * something, as `isHiding` tells, their width (`--map-inset-right`) is left free too.
 */
export function createBoxCamera(map: LeafletMap, isHiding: () => boolean): BoxCamera {
  let box: Bbox | null = null;
  let isFitted = true;
  let isOwnMove = false;
  let hasBeenMoved = false;

  function quietly(move: () => void) {
    isOwnMove = true;
    move();
    isOwnMove = false;
  }

  function show() {
    const { x, y } = map.getSize();
    if (isFitted || !box || x === 0 || y === 0) return;
    const edge = Math.min(EDGE, Math.round(Math.min(x, y) * EDGE_SHARE));
    const style = getComputedStyle(map.getContainer());
    const inset = (side: string) => Number.parseFloat(style.getPropertyValue(`--map-inset-${side}`)) || 0;
    // More than half of the map is never given away.
    const below = Math.min(inset('bottom'), y / 2);
    const beside = Math.min(inset('right'), x / 2);
    const bounds = toBounds(box);
    const fitBeside = (right: number) =>
      map.fitBounds(bounds, {
        animate: false,
        maxZoom: CLOSEST,
        paddingTopLeft: [edge, edge],
        paddingBottomRight: [edge + right, edge + below],
      });
    quietly(() => {
      fitBeside(0);
      if (beside > 0 && isHiding()) fitBeside(beside);
    });
    isFitted = true;
  }

  function moved() {
    if (!isOwnMove) hasBeenMoved = true;
  }
  map.on('moveend', moved);

  function again() {
    if (!hasBeenMoved) isFitted = false;
    show();
  }

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
