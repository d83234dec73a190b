import {
  DEFAULT_FIND,
  degrees,
  type FindQuery,
  NEAR,
  plainQuery,
  queryOf,
  readFind,
  readPosition,
  readText,
  roundTo,
  writeFind,
} from '../shared/find-query.ts';
import { LANGUAGES, type Language } from '../shared/language.ts';
import { numberFromText } from '../shared/lon-lat.ts';
import type { Viewpoint } from './map/types.ts';

export type Screen =
  | { readonly name: 'find' }
  | { readonly name: 'point'; readonly id: string }
  | { readonly name: 'about' }
  /** The planner's view and its printed report; the query is read by the planner, which comes as a chunk of its own. */
  | { readonly name: 'plan' | 'report'; readonly query: string };

/** Everything a link says. What only this person knows (that the place is *here*) is in `Memory`, not in the address. */
export interface View extends FindQuery {
  readonly screen: Screen;
  /** null: not stated, so the person's own choice holds. */
  readonly language: Language | null;
  readonly shown: 'list' | 'map';
  readonly selected: string | null;
  readonly viewpoint: Viewpoint | null;
}

const PLAN = '/rencana';
const REPORT = '/rencana/laporan';

export const DEFAULT_VIEW: View = {
  ...DEFAULT_FIND,
  screen: { name: 'find' },
  language: null,
  shown: 'list',
  selected: null,
  viewpoint: null,
};

/** Reads an address. Wrong values fall back to the defaults; nothing throws. */
export function readView(url: URL): View {
  const get = (name: string) => url.searchParams.get(name) ?? '';
  return {
    ...readFind(url.searchParams),
    screen: readScreen(url),
    language: LANGUAGES.find((language) => language === get('lang')) ?? null,
    shown: get('view') === 'map' ? 'map' : 'list',
    selected: readText(get('selected')),
    viewpoint: readViewpoint(get('map')),
  };
}

/** The address of a view: path and parameters, defaults left out. */
export function writeView(view: View): string {
  if (view.screen.name === 'plan' || view.screen.name === 'report') {
    const { query } = view.screen;
    const language = view.language ? [`lang=${view.language}`] : [];
    const parameters = [...language, ...(query ? [query] : [])].join('&');
    return writePath(view) + (parameters === '' ? '' : `?${parameters}`);
  }
  const stated: [string, string | null][] = [
    ['lang', view.language],
    ...writeFind(view),
    ['view', view.shown === 'map' ? 'map' : null],
    ['selected', view.selected],
    ['map', view.viewpoint && writeViewpoint(view.viewpoint)],
  ];
  return writePath(view) + queryOf(stated);
}

function readScreen({ pathname: path, searchParams }: URL): Screen {
  if (path === '/tentang') return { name: 'about' };
  if (path === PLAN || path === REPORT) {
    const rest = new URLSearchParams(searchParams);
    rest.delete('lang');
    return { name: path === PLAN ? 'plan' : 'report', query: plainQuery(rest.toString()) };
  }
  const id = readText(decoded(/^\/titik\/([^/]+)$/.exec(path)?.[1] ?? ''));
  return id === null ? { name: 'find' } : { name: 'point', id };
}

/** Whoever looks for nothing yet stands at the start. */
function writePath({ screen, origin, q }: View): string {
  if (screen.name === 'about') return '/tentang';
  if (screen.name === 'plan') return PLAN;
  if (screen.name === 'report') return REPORT;
  if (screen.name === 'point') return `/titik/${encodeURIComponent(screen.id)}`;
  return origin === null && q === null ? '/' : NEAR;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** `zoom/lat/lon`, the order that map links of the web have. */
function readViewpoint(value: string): Viewpoint | null {
  const [zoomText = '', latText = '', lonText = '', ...rest] = value.split('/');
  const zoom = numberFromText(zoomText);
  const centre = readPosition(lonText, latText);
  if (zoom === undefined || zoom < 0 || zoom > 22 || centre === null || rest.length > 0) return null;
  return { centre, zoom: roundTo(zoom, 2) };
}

function writeViewpoint({ centre: [lon, lat], zoom }: Viewpoint): string {
  return [roundTo(zoom, 2), degrees(lat), degrees(lon)].join('/');
}
