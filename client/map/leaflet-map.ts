import 'leaflet/dist/leaflet.css';
import './map.css';
import { Map as LeafletMap } from 'leaflet';
import { toBounds, toLatLng } from './lat-lng.ts';

/** Panes from bottom to top; street tiles lie in Leaflet's own at 200. */
const PANES = { base: 100, origin: 390, overlay: 400 } as const;

/** A map without Leaflet's own controls. A still one cannot be moved and takes no focus. */
export function createLeafletMap(container: HTMLElement, isInteractive: boolean): LeafletMap {
  const map = new LeafletMap(container, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 3.5,
    maxZoom: 18,
    // The stage watches the size of its container itself.
    trackResize: false,
    zoomSnap: 0.25,
    wheelPxPerZoomLevel: 90,
    maxBounds: toBounds([75, -30, 161, 25]),
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
