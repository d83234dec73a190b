import 'leaflet/dist/leaflet.css';
import './map.css';
import { Map as LeafletMap } from 'leaflet';
import type { Bbox } from '../../shared/lon-lat.ts';
import { toBounds, toLatLng } from './lat-lng.ts';

/** Panes from bottom to top; street tiles lie in Leaflet's own at 200. */
const PANES = { base: 100, origin: 390, overlay: 400 } as const;

/** Round a region that a map keeps to: the share of its longer side, and degrees at the least. */
const ROOM = 0.35;
const LEAST_ROOM = 0.05;

/**
 * A map without Leaflet's own controls. A still one cannot be moved and takes no focus.
 * @param within the box that it keeps to, with some room round it; beyond, it gives way only gently.
 */
export function createLeafletMap(container: HTMLElement, isInteractive: boolean, within?: Bbox): LeafletMap {
  const map = new LeafletMap(container, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 3.5,
    maxZoom: 18,
    // The stage watches the size of its container itself.
    trackResize: false,
    zoomSnap: 0.25,
    wheelPxPerZoomLevel: 90,
    maxBounds: toBounds(within ? withRoom(within) : [75, -30, 161, 25]),
    maxBoundsViscosity: 0.7,
    dragging: isInteractive,
    touchZoom: isInteractive,
    doubleClickZoom: isInteractive,
    scrollWheelZoom: isInteractive,
    boxZoom: isInteractive,
    keyboard: isInteractive,
  });
  for (const [name, zIndex] of Object.entries(PANES)) {
    const pane = map.createPane(name);
    pane.style.zIndex = String(zIndex);
    pane.style.pointerEvents = 'none';
  }
  map.setView(toLatLng([118, -2.5]), 4, { animate: false });
  if (within) map.on('resize', () => map.setMinZoom(Math.max(3.5, map.getBoundsZoom(toBounds(withRoom(within))))));
  return map;
}

function withRoom([west, south, east, north]: Bbox): Bbox {
  const room = Math.max(east - west, north - south, LEAST_ROOM / ROOM) * ROOM;
  return [west - room, south - room, east + room, north + room];
}
