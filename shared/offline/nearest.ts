import geographiclib from 'geographiclib-geodesic';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { LonLat } from '../lon-lat.ts';

const { Geodesic } = geographiclib;

/** The radius of curvature of the WGS84 spheroid lies between 6,335 and 6,400 km, that of the index's sphere is 6,371 km: a sphere is less than 0.6 % too long. */
const SPHERE_MARGIN = 1.006;
/** Beyond this, in metres, is nothing on the globe. */
const FARTHEST = 20_000_000;

/** A position in a list, and how it lies from the one that was asked about. */
export interface Near {
  readonly index: number;
  /** Metres along the WGS84 spheroid. */
  readonly distance: number;
  /** Degrees clockwise from true north, 0 to less than 360; 0 at the place itself. */
  readonly bearing: number;
}

export interface NearestOptions {
  /** How many at the most. */
  readonly limit: number;
  /** No farther than this, in metres. */
  readonly maxDistance?: number | undefined;
  readonly accepts?: ((index: number) => boolean) | undefined;
}

/** Finds the nearest of many positions, nearest first; those at the same distance by their rank. */
export type NearestSearch = (from: LonLat, options: NearestOptions) => Near[];

/**
 * A search among positions in decimal degrees, WGS84. As on the server, a sphere finds how far the nearest ones are at the most,
 * and all within that reach are then ordered on the spheroid (Karney 2013, by geographiclib).
 * @param ranks what decides between positions at the same distance: the lower comes first.
 */
export function createNearestSearch(
  lon: Float64Array,
  lat: Float64Array,
  ranks: { readonly [index: number]: number },
): NearestSearch {
  if (lon.length === 0) return () => [];
  const tree = new KDBush(lon.length);
  for (let index = 0; index < lon.length; index += 1) tree.add(lon[index] as number, lat[index] as number);
  tree.finish();

  return ([fromLon, fromLat], { limit, maxDistance = Number.POSITIVE_INFINITY, accepts }) => {
    const measured = (index: number): Near => {
      const { s12 = Number.NaN, azi1 = 0 } = Geodesic.WGS84.Inverse(
        fromLat,
        fromLon,
        lat[index] as number,
        lon[index] as number,
      );
      return { index, distance: s12, bearing: s12 === 0 ? 0 : (azi1 + 360) % 360 };
    };
    const nearest = around(tree, fromLon, fromLat, limit, Number.POSITIVE_INFINITY, accepts).map(measured);
    const farthest = nearest.reduce((most, { distance }) => Math.max(most, distance), 0);
    const reach = nearest.length < limit ? maxDistance : Math.min(farthest, maxDistance);
    const onSphere = (reach * SPHERE_MARGIN + 0.001) / 1000;
    const known = new Map(nearest.map((near) => [near.index, near]));
    const all =
      nearest.length < limit
        ? nearest
        : around(
            tree,
            fromLon,
            fromLat,
            Number.POSITIVE_INFINITY,
            reach > FARTHEST ? Number.POSITIVE_INFINITY : onSphere,
            accepts,
          ).map((index) => known.get(index) ?? measured(index));
    return all
      .filter(({ distance }) => distance <= maxDistance)
      .sort((a, b) => a.distance - b.distance || (ranks[a.index] ?? 0) - (ranks[b.index] ?? 0))
      .slice(0, limit);
  };
}
