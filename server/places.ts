import type { Request } from '../shared/api.ts';
import { coordinatesFromText } from '../shared/coordinates.ts';
import { INDONESIA, isInside, type LonLat } from '../shared/lon-lat.ts';
import type { Place } from '../shared/places.ts';
import { plainName, searchName } from '../shared/search-name.ts';
import type { Db } from './db/connect.ts';
import { notTooFar, rank, readings } from './place-ranking.ts';
import {
  findNearestVillage,
  findPlacesBeginning,
  findPlacesByPostalCode,
  findPlacesLike,
  findPlacesNamed,
  findPointsNamed,
  type PlaceRow,
} from './queries/places.ts';
import type { Published } from './queries/published.ts';

/** A position farther than this from every village, in metres, is not said to lie in one. */
const FARTHEST_VILLAGE = 25_000;
/** How many access points may stand among the places while there are enough of those; never instead of a regency. */
const MOST_POINTS = 3;

/** Finds places for what a person typed or pasted, the likeliest first. */
export async function findPlaces(db: Db, published: Published, { q, limit }: Request<'findPlaces'>): Promise<Place[]> {
  const position = coordinatesFromText(q);
  if (position) return [await placeAt(db, position)];
  if (/^\d{5}$/.test(q)) return (await findPlacesByPostalCode(db, q)).slice(0, limit).map(placeOf);
  const name = searchName(q);
  if (name === '') return [];

  const [named, beginning, points] = await Promise.all([
    findPlacesNamed(db, readings(q)),
    findPlacesBeginning(db, name),
    findPointsNamed(db, published, q.toUpperCase(), plainName(q)),
  ]);
  const places = rank(q, [...named, ...beginning]);
  if (places.length + points.length === 0 && name.length > 2) {
    return rank(q, notTooFar(q, await findPlacesLike(db, name)))
      .slice(0, limit)
      .map(placeOf);
  }
  const large = places.filter(({ kind }) => kind === 'province' || kind === 'regency').length;
  const room = Math.max(limit - places.length, Math.min(MOST_POINTS, limit - Math.max(large, 1)), 0);
  const shownPoints = points.slice(0, room);
  return [...places.slice(0, limit - shownPoints.length), ...shownPoints].map(placeOf);
}

async function placeAt(db: Db, [lon, lat]: LonLat): Promise<Place> {
  const here = { kind: 'coordinate' as const, lon, lat, bbox: null };
  const village = isInside([lon, lat], INDONESIA) ? await findNearestVillage(db, [lon, lat]) : null;
  if (!village || village.distance > FARTHEST_VILLAGE) {
    return { ...here, code: null, name: `${lat}, ${lon}`, context: '' };
  }
  return { ...here, code: village.code, name: village.name, context: village.context };
}

function placeOf({ kind, code, name, context, lon, lat, bbox }: PlaceRow): Place {
  return { kind, code, name, context, lon, lat, bbox: bbox ? [bbox[0], bbox[1], bbox[2], bbox[3]] : null };
}
