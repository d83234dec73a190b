import type { LonLat } from '../shared/lon-lat.ts';
import { routeLink } from '../shared/map-links.ts';

/** Only Android understands `geo:`; it then asks which map program to open. */
export function isAndroid(): boolean {
  return /android/i.test(navigator.userAgent);
}

/** Hands a position over to the phone's map program, else to a route on the web. */
export function mapLink([lon, lat]: LonLat, name: string, android: boolean): string {
  if (android) return `geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(name)})`;
  return routeLink([lon, lat]);
}
