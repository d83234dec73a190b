import { type Map as LeafletMap, TileLayer } from 'leaflet';

export interface StreetLayer {
  /** Null takes the tiles away. */
  readonly show: (url: string | null) => void;
  readonly remove: () => void;
}

/**
 * Street tiles above our own map. A tile that fails stays invisible, and what lies under it is shown; `seen` tells whether
 * any has come, since our own names step back then.
 */
export function createStreetLayer(map: LeafletMap, seen: (areSeen: boolean) => void): StreetLayer {
  let layer: TileLayer | undefined;
  let shown: string | null = null;
  const remove = () => {
    layer?.remove();
    if (layer) seen(false);
    layer = undefined;
    shown = null;
  };
  return {
    show(url) {
      if (url === shown) return;
      remove();
      if (url === null) return;
      layer = new TileLayer(url, { maxZoom: 19, crossOrigin: true, className: 'map-street' });
      layer.once('tileload', () => seen(true));
      layer.addTo(map);
      shown = url;
    },
    remove,
  };
}
