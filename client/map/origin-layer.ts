import { divIcon, type Map as LeafletMap, Marker } from 'leaflet';
import { toLatLng } from './lat-lng.ts';
import type { Origin } from './types.ts';

export interface OriginLayer {
  readonly show: (origin: Origin | null) => void;
  readonly remove: () => void;
}

/**
 * The place that distances are measured from. It is an element of its own, so that its pulse (the person's own location
 * only) is the browser's business and no canvas is drawn again for it.
 */
export function createOriginLayer(map: LeafletMap, pane: string): OriginLayer {
  let marker: Marker | undefined;
  const remove = () => {
    marker?.remove();
    marker = undefined;
  };
  return {
    show(origin) {
      remove();
      if (!origin) return;
      const className = origin.isHere ? 'map-origin map-origin-here' : 'map-origin';
      const icon = divIcon({ className, iconSize: [36, 36] });
      marker = new Marker(toLatLng(origin.position), { icon, pane, interactive: false, keyboard: false }).addTo(map);
    },
    remove,
  };
}
