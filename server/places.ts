import type { PlaceSource } from '../shared/find-places.ts';
import type { Db } from './db/connect.ts';
import {
  findNearestVillage,
  findPlacesBeginning,
  findPlacesByPostalCode,
  findPlacesLike,
  findPlacesNamed,
  findPointsNamed,
} from './queries/places.ts';
import type { Published } from './queries/published.ts';

/** The database as a search looks into it. */
export function placesIn(db: Db, published: Published): PlaceSource {
  return {
    named: (asked) => findPlacesNamed(db, asked),
    beginning: (text) => findPlacesBeginning(db, text),
    like: (text) => findPlacesLike(db, text),
    byPostalCode: (postalCode) => findPlacesByPostalCode(db, postalCode),
    points: (id, text) => findPointsNamed(db, published, id, text),
    nearestVillage: (position) => findNearestVillage(db, position),
  };
}
