/** Longitude and latitude in decimal degrees, WGS84, in GeoJSON's order (RFC 7946). */
export type LonLat = readonly [lon: number, lat: number];

/** `[west, south, east, north]` in decimal degrees, WGS84. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Indonesia with its seas; wide enough for every island, narrow enough to tell a swapped pair. */
export const INDONESIA: Bbox = [94.5, -11.5, 141.5, 6.5];

/** True when a position lies in the box, edges included. */
export function isInside([lon, lat]: LonLat, [west, south, east, north]: Bbox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/**
 * Reads a number from text as people and programs write it, or gives `undefined`.
 * Unlike `Number('')`, which is 0, an empty or blank text is no number, and neither are `1e400`, `0x10` or `NaN`.
 */
export function numberFromText(text: string): number | undefined {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
