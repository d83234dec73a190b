import { LANGUAGES, type Language } from '../shared/language.ts';
import { type LonLat, numberFromText } from '../shared/lon-lat.ts';
import {
  CATEGORIES,
  type Category,
  STATUSES,
  type Status,
  TECHNOLOGIES,
  type Technology,
} from '../shared/vocabulary.ts';
import type { Viewpoint } from './map/types.ts';

export type Screen =
  | { readonly name: 'find' }
  | { readonly name: 'point'; readonly id: string }
  | { readonly name: 'about' }
  /** The planner's view and its printed report; the query is read by the planner, which comes as a chunk of its own. */
  | { readonly name: 'plan' | 'report'; readonly query: string };

/** Everything a link says. What only this person knows (that the place is *here*) is in `Memory`, not in the address. */
export interface View {
  readonly screen: Screen;
  /** null: not stated, so the person's own choice holds. */
  readonly language: Language | null;
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
  readonly shown: 'list' | 'map';
  readonly selected: string | null;
  readonly viewpoint: Viewpoint | null;
}

/** Metres. */
export const RADII = [2_000, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000] as const;
export const LIMIT_STEP = 5;
export const LARGEST_LIMIT = 50;
const LONGEST_TEXT = 100;
const PLAN = '/rencana';
const REPORT = '/rencana/laporan';
const UNLIMITED = 'unlimited';

export const DEFAULT_VIEW: View = {
  screen: { name: 'find' },
  language: null,
  origin: null,
  place: null,
  radius: 10_000,
  category: [],
  technology: [],
  status: [],
  limit: LIMIT_STEP,
  shown: 'list',
  selected: null,
  viewpoint: null,
};

/** Reads an address. Wrong values fall back to the defaults; nothing throws. */
export function readView(url: URL): View {
  const get = (name: string) => url.searchParams.get(name) ?? '';
  const origin = position(get('lon'), get('lat'));
  return {
    screen: readScreen(url),
    language: LANGUAGES.find((language) => language === get('lang')) ?? null,
    origin,
    place: origin && text(get('tempat')),
    radius: readRadius(get('radius')),
    category: some(CATEGORIES, get('category')),
    technology: some(TECHNOLOGIES, get('technology')),
    status: some(STATUSES, get('status')),
    limit: readLimit(get('limit')),
    shown: get('view') === 'map' ? 'map' : 'list',
    selected: text(get('selected')),
    viewpoint: readViewpoint(get('map')),
  };
}

/** The address of a view: path and parameters, defaults left out. */
export function writeView(view: View): string {
  const stated: [string, string | null][] = [
    ['lang', view.language],
    ['lat', view.origin && degrees(view.origin[1])],
    ['lon', view.origin && degrees(view.origin[0])],
    ['tempat', view.origin && view.place],
    ['radius', view.radius === DEFAULT_VIEW.radius ? null : (view.radius?.toString() ?? UNLIMITED)],
    ['category', view.category.join(',')],
    ['technology', view.technology.join(',')],
    ['status', view.status.join(',')],
    ['limit', view.limit === DEFAULT_VIEW.limit ? null : view.limit.toString()],
    ['view', view.shown === 'map' ? 'map' : null],
    ['selected', view.selected],
    ['map', view.viewpoint && writeViewpoint(view.viewpoint)],
  ];
  const parameters = stated.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  if (view.screen.name === 'plan' || view.screen.name === 'report') {
    const language = view.language ? [`lang=${view.language}`] : [];
    return writePath(view.screen) + asQuery([...language, ...(view.screen.query ? [view.screen.query] : [])].join('&'));
  }
  return writePath(view.screen) + asQuery(plain(parameters.join('&')));
}

/** Commas and slashes are plain in a query (RFC 3986); a link that can be read is trusted more. */
export function plain(query: string): string {
  return query.replace(/%2C/g, ',').replace(/%2F/g, '/');
}

function asQuery(query: string): string {
  return query === '' ? '' : `?${query}`;
}
/** Five decimals, about a metre. */
export function roundPosition([lon, lat]: LonLat): LonLat {
  return [round(lon, 5), round(lat, 5)];
}

function readScreen({ pathname: path, searchParams }: URL): Screen {
  if (path === '/tentang') return { name: 'about' };
  if (path === PLAN || path === REPORT) {
    const rest = new URLSearchParams(searchParams);
    rest.delete('lang');
    return { name: path === PLAN ? 'plan' : 'report', query: plain(rest.toString()) };
  }
  const id = text(decoded(/^\/titik\/([^/]+)$/.exec(path)?.[1] ?? ''));
  return id === null ? { name: 'find' } : { name: 'point', id };
}

function writePath(screen: Screen): string {
  if (screen.name === 'about') return '/tentang';
  if (screen.name === 'plan') return PLAN;
  if (screen.name === 'report') return REPORT;
  return screen.name === 'point' ? `/titik/${encodeURIComponent(screen.id)}` : '/';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Text that may be shown or sent: not blank, not endless, no control characters. */
function text(value: string): string | null {
  const trimmed = value.trim();
  return trimmed === '' || trimmed.length > LONGEST_TEXT || /\p{Cc}|\p{Cs}/u.test(trimmed) ? null : trimmed;
}

function position(lonText: string, latText: string): LonLat | null {
  const lon = numberFromText(lonText);
  const lat = numberFromText(latText);
  if (lon === undefined || lat === undefined || Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
  return roundPosition([lon, lat]);
}

function readRadius(value: string): number | null {
  if (value === UNLIMITED) return null;
  return RADII.find((radius) => radius.toString() === value) ?? DEFAULT_VIEW.radius;
}

function readLimit(value: string): number {
  const limit = numberFromText(value) ?? 0;
  return limit > 0 && limit <= LARGEST_LIMIT && limit % LIMIT_STEP === 0 ? limit : DEFAULT_VIEW.limit;
}

/** The known values among comma-separated ones, in the order of the list, each once. */
function some<Value extends string>(values: readonly Value[], given: string): Value[] {
  const parts = given.split(',');
  return values.filter((value) => parts.includes(value));
}

/** `zoom/lat/lon`, the order that map links of the web have. */
function readViewpoint(value: string): Viewpoint | null {
  const [zoomText = '', latText = '', lonText = '', ...rest] = value.split('/');
  const zoom = numberFromText(zoomText);
  const centre = position(lonText, latText);
  if (zoom === undefined || zoom < 0 || zoom > 22 || centre === null || rest.length > 0) return null;
  return { centre, zoom: round(zoom, 2) };
}

function writeViewpoint({ centre: [lon, lat], zoom }: Viewpoint): string {
  return [round(zoom, 2), degrees(lat), degrees(lon)].join('/');
}

function degrees(value: number): string {
  return round(value, 5).toString();
}

/** Plus zero, so that -0 is not written. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
