import type { LonLat } from './lon-lat.ts';

/** About ten metres: as exact as a poster on a wall needs. */
const DECIMALS = 4;

/** The poster of a point, for its own wall; with the place where it is to hang, it says how far the point is from there. */
export function pointPosterPath(id: string, from: LonLat | null = null): string {
  const path = `/titik/${encodeURIComponent(id)}/poster`;
  return from === null ? path : `${path}?${positionQuery(from)}`;
}

/** The poster of a village office: the points nearest to the village. */
export function villagePosterPath(code: string): string {
  return `/wilayah/${code}/poster`;
}

/** `lat=-10.1133&lon=123.7502` */
export function positionQuery([lon, lat]: LonLat): string {
  return `lat=${Number(lat.toFixed(DECIMALS))}&lon=${Number(lon.toFixed(DECIMALS))}`;
}
