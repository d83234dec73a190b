import { coordinatesFromText } from './coordinates.ts';
import { INDONESIA, isInside, type LonLat } from './lon-lat.ts';
import { type AskedName, notTooFar, type PlaceRow, rank, readings } from './place-ranking.ts';
import type { Place } from './places.ts';
import { plainName, searchName } from './search-name.ts';

/** A position farther than this from every village, in metres, is not said to lie in one. */
const FARTHEST_VILLAGE = 25_000;
/** How many access points may stand among the places while there are enough of those; never instead of a regency. */
const MOST_POINTS = 3;

/** Where a search looks: the database, or what a browser has saved. Each answer is in the order of what is likelier. */
export interface PlaceSource {
  /** Places that bear one of these names exactly, inside what was asked. */
  readonly named: (asked: readonly AskedName[]) => Promise<readonly PlaceRow[]>;
  /** Places with a name, or a word of a name, that begins so. */
  readonly beginning: (text: string) => Promise<readonly PlaceRow[]>;
  /** Places with a name that looks like this one (trigrams). */
  readonly like: (text: string) => Promise<readonly PlaceRow[]>;
  /** The area of a postal code, then its villages. */
  readonly byPostalCode: (postalCode: string) => Promise<readonly PlaceRow[]>;
  /** Access points with this id, or this text in their name. */
  readonly points: (id: string, text: string) => Promise<readonly PlaceRow[]>;
  /** The village nearest to a position, and how far it is in metres. */
  readonly nearestVillage: (position: LonLat) => Promise<(PlaceRow & { readonly distance: number }) | null>;
}

/**
 * Finds places for what a person typed or pasted, the likeliest first.
 * @param region the code of the region that the source keeps to: a position outside of it is no place.
 */
export async function findPlaces(source: PlaceSource, q: string, limit: number, region?: string): Promise<Place[]> {
  const position = coordinatesFromText(q);
  if (position) {
    const place = await placeAt(source, position);
    return region === undefined || isIn(place.code ?? '', region) ? [place] : [];
  }
  if (/^\d{5}$/.test(q)) return (await source.byPostalCode(q)).slice(0, limit).map(placeOf);
  const name = searchName(q);
  if (name === '') return [];

  const [named, beginning, points] = await Promise.all([
    source.named(readings(q)),
    source.beginning(name),
    source.points(q.toUpperCase(), plainName(q)),
  ]);
  const places = rank(q, [...named, ...beginning]);
  if (places.length + points.length === 0 && name.length > 2) {
    return rank(q, notTooFar(q, await source.like(name)))
      .slice(0, limit)
      .map(placeOf);
  }
  const large = places.filter(({ kind }) => kind === 'province' || kind === 'regency').length;
  const room = Math.max(limit - places.length, Math.min(MOST_POINTS, limit - Math.max(large, 1)), 0);
  const shownPoints = points.slice(0, room);
  return [...places.slice(0, limit - shownPoints.length), ...shownPoints].map(placeOf);
}

/** Whether the code of a village or region lies in a region, or is it. */
export function isIn(code: string, region: string): boolean {
  return code === region || code.startsWith(`${region}.`);
}

async function placeAt(source: PlaceSource, [lon, lat]: LonLat): Promise<Place> {
  const here = { kind: 'coordinate' as const, lon, lat, bbox: null };
  const village = isInside([lon, lat], INDONESIA) ? await source.nearestVillage([lon, lat]) : null;
  if (!village || village.distance > FARTHEST_VILLAGE) {
    return { ...here, code: null, name: `${lat}, ${lon}`, context: '' };
  }
  return { ...here, code: village.code, name: village.name, context: village.context };
}

function placeOf({ kind, code, name, context, lon, lat, bbox }: PlaceRow): Place {
  return { kind, code, name, context, lon, lat, bbox: bbox ? [bbox[0], bbox[1], bbox[2], bbox[3]] : null };
}
