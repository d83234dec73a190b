import type { LonLat } from './lon-lat.ts';

/** A route on the web to a position, from wherever the person is. */
export function routeLink([lon, lat]: LonLat): string {
  return `https://www.google.com/maps/dir/?api=1&destination=${lat},${lon}`;
}

/** The place on OpenStreetMap, for those who would rather not ask Google. */
export function openStreetMapLink([lon, lat]: LonLat): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`;
}
