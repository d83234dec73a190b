import type { Query } from './api.ts';
import { type LonLat, numberFromText } from './lon-lat.ts';
import { CATEGORIES, type Category, STATUSES, type Status, TECHNOLOGIES, type Technology } from './vocabulary.ts';

/** What an address asks for when someone looks for points: read alike by the pages of the server and by the app. */
export interface FindQuery {
  /** A place as a person typed it; null: none. */
  readonly q: string | null;
  /** Where distances are measured from, five decimals (about a metre); null: no place is known yet. */
  readonly origin: LonLat | null;
  /** The name of the chosen place; null when it is to be looked up. */
  readonly place: string | null;
  /** Metres; null: no limit. */
  readonly radius: number | null;
  readonly category: readonly Category[];
  readonly technology: readonly Technology[];
  readonly status: readonly Status[];
  readonly limit: number;
}

/** The part of `URLSearchParams` that is read here. */
interface Parameters {
  getAll(name: string): string[];
}

/** Where the nearest points of a place, or of a text, are found. */
export const NEAR = '/dekat';
/** Metres. */
export const RADII = [2_000, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000] as const;
export const LIMIT_STEP = 5;
export const LARGEST_LIMIT = 50;
const LONGEST_TEXT = 100;
const LONGEST_Q = 200;
const UNLIMITED = 'unlimited';

export const DEFAULT_FIND: FindQuery = {
  q: null,
  origin: null,
  place: null,
  radius: 10_000,
  category: [],
  technology: [],
  status: [],
  limit: LIMIT_STEP,
};

/** Reads the parameters of an address. Wrong values fall back to the defaults; nothing throws. */
export function readFind(parameters: Parameters): FindQuery {
  const get = (name: string) => parameters.getAll(name)[0] ?? '';
  // A form without script sends each choice by itself.
  const list = (name: string) => parameters.getAll(name).join(',');
  const origin = readPosition(get('lon'), get('lat'));
  return {
    q: readText(get('q'), LONGEST_Q),
    origin,
    place: origin && readText(get('tempat')),
    radius: readRadius(get('radius')),
    category: some(CATEGORIES, list('category')),
    technology: some(TECHNOLOGIES, list('technology')),
    status: some(STATUSES, list('status')),
    limit: readLimit(get('limit')),
  };
}

/** The parameters that say it, defaults left out; null or blank: not stated. */
export function writeFind(find: FindQuery): [name: string, value: string | null][] {
  return [
    ['q', find.q],
    ['lat', find.origin && degrees(find.origin[1])],
    ['lon', find.origin && degrees(find.origin[0])],
    ['tempat', find.origin && find.place],
    ['radius', find.radius === DEFAULT_FIND.radius ? null : (find.radius?.toString() ?? UNLIMITED)],
    ['category', find.category.join(',')],
    ['technology', find.technology.join(',')],
    ['status', find.status.join(',')],
    ['limit', find.limit === DEFAULT_FIND.limit ? null : find.limit.toString()],
  ];
}

/** Parameters as a query with its question mark, or nothing. Commas and slashes stay plain: a link that can be read is trusted more. */
export function queryOf(stated: readonly (readonly [name: string, value: string | null])[]): string {
  const parameters = stated.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  return parameters.length === 0 ? '' : `?${plainQuery(parameters.join('&'))}`;
}

/** Commas and slashes are plain in a query (RFC 3986). */
export function plainQuery(query: string): string {
  return query.replace(/%2C/g, ',').replace(/%2F/g, '/');
}

/** The filters as the interface takes them; an empty list is no filter. */
export function filtersOf({
  category,
  technology,
  status,
}: Pick<FindQuery, 'category' | 'technology' | 'status'>): Pick<
  Query<'listPoints'>,
  'category' | 'technology' | 'status'
> {
  return {
    ...(category.length > 0 && { category: category.join(',') }),
    ...(technology.length > 0 && { technology: technology.join(',') }),
    ...(status.length > 0 && { status: status.join(',') }),
  };
}

/** What to ask for the list of a place: those in reach, and, should there be none, the nearest one beyond. */
export function nearestQueries(find: FindQuery): {
  readonly within: Query<'nearestPoints'>;
  readonly beyond: Query<'nearestPoints'>;
} | null {
  if (find.origin === null) return null;
  const place = { lon: String(find.origin[0]), lat: String(find.origin[1]), ...filtersOf(find) };
  const reach = find.radius === null ? {} : { maxDistance: String(find.radius) };
  // One more than is shown tells whether there are more.
  const limit = String(Math.min(find.limit + 1, LARGEST_LIMIT));
  return { within: { ...place, ...reach, limit }, beyond: { ...place, limit: '1' } };
}

/** Five decimals, about a metre. */
export function roundPosition([lon, lat]: LonLat): LonLat {
  return [roundTo(lon, 5), roundTo(lat, 5)];
}

/** A position in degrees from two texts; null when they are none. */
export function readPosition(lonText: string, latText: string): LonLat | null {
  const lon = numberFromText(lonText);
  const lat = numberFromText(latText);
  if (lon === undefined || lat === undefined || Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
  return roundPosition([lon, lat]);
}

/** Text that may be shown or sent: not blank, not endless, no control characters. */
export function readText(value: string, longest = LONGEST_TEXT): string | null {
  const trimmed = value.trim();
  return trimmed === '' || trimmed.length > longest || /\p{Cc}|\p{Cs}/u.test(trimmed) ? null : trimmed;
}

export function degrees(value: number): string {
  return roundTo(value, 5).toString();
}

/** Plus zero, so that -0 is not written. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** The radius that a text states, in metres; null: no limit. */
export function readRadius(value: string): number | null {
  if (value === UNLIMITED) return null;
  return RADII.find((radius) => radius.toString() === value) ?? DEFAULT_FIND.radius;
}

function readLimit(value: string): number {
  const limit = numberFromText(value) ?? 0;
  return limit > 0 && limit <= LARGEST_LIMIT && limit % LIMIT_STEP === 0 ? limit : DEFAULT_FIND.limit;
}

/** The known values among comma-separated ones, in the order of the list, each once. */
function some<Value extends string>(values: readonly Value[], given: string): Value[] {
  const parts = given.split(',');
  return values.filter((value) => parts.includes(value));
}
