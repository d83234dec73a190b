import geographiclib from 'geographiclib-geodesic';
import type { LonLat } from '../shared/lon-lat.ts';
import type { Region } from '../shared/regions.ts';
import type { Db } from './db/connect.ts';
import { type AccessPointRow, getPoint, type NearestRow, nearestPoints } from './queries/access-points.ts';
import type { Published } from './queries/published.ts';
import { getRegion } from './queries/regions.ts';

/** Points on the poster of a village office. */
const LISTED = 5;
/** A poster so near to the point hangs at the point, in metres. */
const SAME_PLACE = 60;
const VILLAGE_CODE = /^\d\d\.\d\d\.\d\d\.\d{4}$/;

export interface PointPosterFacts {
  readonly point: AccessPointRow;
  /** Where the poster hangs, and how far and whither the point is from there; null: at the point itself. */
  readonly away: { readonly from: LonLat; readonly distance: number; readonly bearing: number } | null;
  /** The active point nearest to where the poster hangs, besides this one. */
  readonly other: NearestRow | null;
}

export interface VillagePosterFacts {
  readonly village: Region;
  readonly nearest: readonly NearestRow[];
}

/** What the poster of a point tells; null: there is no such point. */
export async function pointPosterFacts(
  db: Db,
  published: Published,
  { id, from }: { readonly id: string; readonly from: LonLat | null },
): Promise<PointPosterFacts | null> {
  const point = await getPoint(db, published, id);
  if (!point) return null;
  const away = from && awayFrom(from, point);
  const [lon, lat] = away?.from ?? [point.lon, point.lat];
  const near = await nearestPoints(db, published, { lon, lat, limit: 2, status: ['active'] });
  return { point, away, other: near.find((other) => other.id !== id) ?? null };
}

/** What the poster of a village office tells; null: there is no such village, or the code is that of a larger region. */
export async function villagePosterFacts(
  db: Db,
  published: Published,
  code: string,
): Promise<VillagePosterFacts | null> {
  const village = await findVillage(db, published, code);
  if (!village) return null;
  const { lon, lat } = village;
  return { village, nearest: await nearestPoints(db, published, { lon, lat, limit: LISTED, status: ['active'] }) };
}

/** The village of a code; null: there is none. */
export async function findVillage(db: Db, published: Published, code: string): Promise<Region | null> {
  return VILLAGE_CODE.test(code) ? getRegion(db, published, code) : null;
}

/** Metres along the WGS84 spheroid and degrees clockwise from north. */
function awayFrom(from: LonLat, { lon, lat }: AccessPointRow): PointPosterFacts['away'] {
  const { s12 = Number.NaN, azi1 = 0 } = geographiclib.Geodesic.WGS84.Inverse(from[1], from[0], lat, lon);
  return s12 < SAME_PLACE ? null : { from, distance: s12, bearing: (azi1 + 360) % 360 };
}
