import type { LonLat } from '../shared/lon-lat.ts';

/** Only Android understands `geo:`; it then asks which map program to open. */
export function isAndroid(): boolean {
  return /android/i.test(navigator.userAgent);
}

/** Hands a position over to the phone's map program, else to a route on the web. */
export function mapLink([lon, lat]: LonLat, name: string, android: boolean): string {
  if (android) return `geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(name)})`;
  return `https://www.google.com/maps/dir/?api=1&destination=${lat},${lon}`;
}

/** The place on OpenStreetMap, for those who would rather not ask Google. */
export function openStreetMapLink([lon, lat]: LonLat): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`;
}
