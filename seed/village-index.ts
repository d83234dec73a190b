import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { spheroidDistance } from '../server/analysis/spheroid.ts';

/** Something with a code and a position in decimal degrees, WGS84. */
export interface CodedPlace {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
}

/** A place found near a position, with its distance in metres along the WGS84 spheroid. */
export interface Nearest<Place> {
  readonly place: Place;
  readonly distance: number;
}

/** Finds the nearest of many places. */
export interface PlaceIndex<Place extends CodedPlace> {
  /** The nearest place; of places at the same distance, the one with the lowest code. */
  nearest(lon: number, lat: number): Nearest<Place>;
  /** Places by distance on the sphere, the nearest first, `count` at the most. */
  around(lon: number, lat: number, count: number): Place[];
}

/** On one sphere two places may stand in the other order than on the spheroid; their distances differ by less than 0.6 %. */
export const SPHERE_MARGIN = 1.012;

export function createPlaceIndex<Place extends CodedPlace>(places: readonly Place[]): PlaceIndex<Place> {
  const tree = new KDBush(places.length);
  for (const { lon, lat } of places) tree.add(lon, lat);
  tree.finish();
  const at = (index: number) => places[index] as Place;

  return {
    nearest(lon, lat) {
      const first = around(tree, lon, lat, 1).map(at)[0];
      if (!first) throw new Error('There is no place to be near to.');
      const reach = distance(lon, lat, first.lon, first.lat) * SPHERE_MARGIN + 1e-6;
      const candidates = around(tree, lon, lat, Number.POSITIVE_INFINITY, reach).map(at);
      const measured = candidates.map((place) => ({
        place,
        distance: spheroidDistance(lon, lat, place.lon, place.lat),
      }));
      measured.sort((a, b) => a.distance - b.distance || (a.place.code < b.place.code ? -1 : 1));
      return measured[0] ?? { place: first, distance: spheroidDistance(lon, lat, first.lon, first.lat) };
    },
    around: (lon, lat, count) => around(tree, lon, lat, count).map(at),
  };
}
