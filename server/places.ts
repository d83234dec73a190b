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

/** The database as a search looks into it, or of it only what lies in a region. */
export function placesIn(db: Db, published: Published, region?: string): PlaceSource {
  return {
    named: (asked) => findPlacesNamed(db, asked, region),
    beginning: (text) => findPlacesBeginning(db, text, region),
    like: (text) => findPlacesLike(db, text, region),
    byPostalCode: (postalCode) => findPlacesByPostalCode(db, postalCode, region),
    points: (id, text) => findPointsNamed(db, published, { id, text, region }),
    nearestVillage: (position) => findNearestVillage(db, position),
  };
}
