import geographiclib from 'geographiclib-geodesic';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { LonLat } from '../../shared/lon-lat.ts';
import { metresPerDegree } from '../map/geodesic.ts';

/** Positions in columns of equal length, in degrees (WGS84). */
export interface Positions {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

/** Which of many positions are near a place? */
export interface VillageIndex {
  /** Places in the columns of those within a radius in metres (up to 200 km), the limit itself included, in no order. */
  readonly within: (place: LonLat, radius: number) => number[];
  /** Whether there is any within a radius in metres. */
  readonly hasWithin: (place: LonLat, radius: number) => boolean;
  /** The nearest and its distance in metres; null when there are none. */
  readonly nearest: (place: LonLat) => { readonly village: number; readonly distance: number } | null;
}

/** The plane at the middle latitude is within 0.1 % of the spheroid; so near to the limit Karney's geodesic decides. */
const DOUBTFUL = 0.0015;
/** On the sphere two places may stand in the other order than on the spheroid; their distances differ by less than 0.6 %. */
const SPHERE_MARGIN = 1.012;
/** A degree of latitude is nowhere on the spheroid shorter than this, in metres. */
const SHORTEST_DEGREE = 110_574;

/** Distances are those of PostGIS geography: along the WGS84 spheroid. */
export function createVillageIndex({ lon, lat }: Positions): VillageIndex {
  const tree = new KDBush(lon.length);
  for (let place = 0; place < lon.length; place += 1) tree.add(lon[place] ?? 0, lat[place] ?? 0);
  tree.finish();
  const at = (village: number): LonLat => [lon[village] ?? Number.NaN, lat[village] ?? Number.NaN];

  const within: VillageIndex['within'] = (place, radius) => {
    const [east, north] = reachInDegrees(place, radius);
    return tree
      .range(place[0] - east, place[1] - north, place[0] + east, place[1] + north)
      .filter((village) => isWithin(place, at(village), radius));
  };
  const nearest: VillageIndex['nearest'] = (place) => {
    const [village] = around(tree, place[0], place[1], 1);
    return village === undefined ? null : { village, distance: geodesicDistance(place, at(village)) };
  };
  return {
    within,
    nearest,
    hasWithin(place, radius) {
      const distance = nearest(place)?.distance ?? Number.POSITIVE_INFINITY;
      if (distance <= radius) return true;
      return distance <= SPHERE_MARGIN * radius && within(place, radius).length > 0;
    },
  };
}

/** Whether two positions are no farther apart than a radius in metres, along the WGS84 spheroid. */
export function isWithin(one: LonLat, other: LonLat, radius: number): boolean {
  const scale = metresPerDegree((one[1] + other[1]) / 2);
  const ratio = Math.hypot((one[0] - other[0]) * scale.lon, (one[1] - other[1]) * scale.lat) / radius;
  if (Math.abs(ratio - 1) > DOUBTFUL) return ratio < 1;
  return geodesicDistance(one, other) <= radius;
}

/** Metres along the WGS84 spheroid (Karney, Algorithms for geodesics, 2013). */
export function geodesicDistance([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  return geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;
}

/** Half the width and half the height of a box that holds the circle. */
function reachInDegrees([, lat]: LonLat, radius: number): readonly [east: number, north: number] {
  const north = ((1 + DOUBTFUL) * radius) / SHORTEST_DEGREE;
  const farthest = Math.min(89, Math.abs(lat) + north);
  return [((1 + DOUBTFUL) * radius) / metresPerDegree(farthest).lon, north];
}
