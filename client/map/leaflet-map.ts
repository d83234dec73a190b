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

/** Every island, with the seas round them. */
const EVERYWHERE: Bbox = [75, -30, 161, 25];
const FARTHEST_OUT = 3.5;

/** A map without Leaflet's own controls. A still one cannot be moved and takes no focus. */
export function createLeafletMap(container: HTMLElement, isInteractive: boolean): LeafletMap {
  const map = new LeafletMap(container, {
    zoomControl: false,
    attributionControl: false,
    minZoom: FARTHEST_OUT,
    maxZoom: 18,
    // The stage watches the size of its container itself.
    trackResize: false,
    zoomSnap: 0.25,
    wheelPxPerZoomLevel: 90,
    maxBounds: toBounds(EVERYWHERE),
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
  return map;
}

/**
 * Keeps the map to a box with some room round it: beyond, it gives way only gently. null: everywhere. By its options, because
 * Leaflet's own setters would move the map as if a person had.
 */
export function keepTo(map: LeafletMap, box: Bbox | null): void {
  const bounds = toBounds(box ? withRoom(box) : EVERYWHERE);
  map.options.maxBounds = bounds;
  map.options.minZoom = box ? Math.max(FARTHEST_OUT, map.getBoundsZoom(bounds)) : FARTHEST_OUT;
}

function withRoom([west, south, east, north]: Bbox): Bbox {
  const room = Math.max(east - west, north - south, LEAST_ROOM / ROOM) * ROOM;
  return [west - room, south - room, east + room, north + room];
}
