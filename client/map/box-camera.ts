import type { Map as LeafletMap } from 'leaflet';
import type { Bbox } from '../../shared/lon-lat.ts';
import { toBounds } from './lat-lng.ts';

export interface BoxCamera {
  /** Fits a box when it is another one than before; a person's own panning is left alone otherwise. */
  readonly aim: (box: Bbox | null) => void;
  readonly resized: () => void;
  readonly remove: () => void;
}

/** Px between the box and the edge of the map, and the share of the smaller side where that is less. */
const EDGE = 16;
const EDGE_SHARE = 0.05;
/** A box round a single village still shows what lies about it. */
const CLOSEST = 13;

/** Fits the map to boxes, clear of what floats over its edges (`--map-inset-bottom`, `--map-inset-right`). */
export function createBoxCamera(map: LeafletMap): BoxCamera {
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
    quietly(() =>
      map.fitBounds(bounds, {
        animate: false,
        maxZoom: CLOSEST,
        paddingTopLeft: [edge, edge],
        paddingBottomRight: [edge + beside, edge + below],
      }),
    );
    isFitted = true;
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
      if (!hasBeenMoved) isFitted = false;
      show();
    },
    remove: () => void map.off('moveend', moved),
  };
}
