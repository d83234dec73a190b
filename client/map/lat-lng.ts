import { LatLng, LatLngBounds } from 'leaflet';
import type { Bbox, LonLat } from '../../shared/lon-lat.ts';

/** Leaflet's own order is latitude first; this file is the only place where the two are swapped. */
export const toLatLng = ([lon, lat]: LonLat): LatLng => new LatLng(lat, lon);

export const fromLatLng = ({ lat, lng }: LatLng): LonLat => [lng, lat];

export const toBounds = ([west, south, east, north]: Bbox): LatLngBounds =>
  new LatLngBounds(new LatLng(south, west), new LatLng(north, east));

export const fromBounds = (bounds: LatLngBounds): Bbox => [
  bounds.getWest(),
  bounds.getSouth(),
  bounds.getEast(),
  bounds.getNorth(),
];
