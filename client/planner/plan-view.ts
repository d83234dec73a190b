import { plainQuery, roundPosition } from '../../shared/find-query.ts';
import { INDONESIA, isInside, type LonLat, numberFromText } from '../../shared/lon-lat.ts';
import { CERTIFICATE_METHODS, type CertificateMethod, SITE_WEIGHTS, type SiteWeight } from '../../shared/vocabulary.ts';

export const TABS = ['coverage', 'sites', 'compare', 'try'] as const;
export type Tab = (typeof TABS)[number];
export const MEASURES = ['share', 'people', 'density', 'median'] as const;
export type Measure = (typeof MEASURES)[number];
/** What stands in the table of a region; `uncovered` are the villages out of reach. */
export const LISTS = ['province', 'regency', 'district', 'uncovered'] as const;
export type List = (typeof LISTS)[number];
export const COLUMNS = [
  'name',
  'place',
  'share',
  'people',
  'villages',
  'points',
  'median',
  'density',
  'distance',
] as const;
export type Column = (typeof COLUMNS)[number];
export const PARTS = ['table', 'map', 'charts'] as const;
export type Part = (typeof PARTS)[number];

/** Metres; the steps of the slider. */
export const REACHES = [500, 1000, 2000, 3000, 5000, 7500, 10_000, 15_000, 20_000, 30_000, 50_000, 100_000] as const;
export const MOST_SITES = 1000;
/** How many points placed by hand a link can carry. */
export const MOST_POINTS = 50;

/** Everything a link to the planner says. */
export interface PlanView {
  readonly tab: Tab;
  /** Kemendagri code of a province, regency or district; null: the country. */
  readonly region: string | null;
  /** Metres, one of REACHES. */
  readonly radius: number;
  readonly measure: Measure;
  /** The level of the areas on the map of the country. */
  readonly areas: 'province' | 'regency';
  /** null: the level below the region. */
  readonly list: List | null;
  readonly sort: { readonly column: Column; readonly descending: boolean };
  readonly filter: string;
  readonly underdeveloped: boolean;
  /** The code of the selected region, village or site. */
  readonly selected: string | null;
  /** Which part is shown where there is room for one. */
  readonly part: Part;
  readonly sites: number;
  readonly weight: SiteWeight;
  /** Codes of villages that must and that must not be sites. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** How sharply the plan is judged; `exact` only for a regency or a district. */
  readonly certificate: CertificateMethod;
  /** Points placed by hand in the trial of a plan, in degrees to five decimals; a file is never in the address. */
  readonly points: readonly LonLat[];
  readonly compare: 'regions' | 'radii';
  /** The second region of a comparison, COUNTRY for the country; null: none is chosen yet. */
  readonly other: string | null;
  readonly otherRadius: number;
}

export const DEFAULT_PLAN: PlanView = {
  tab: 'coverage',
  region: null,
  radius: 5000,
  measure: 'share',
  areas: 'regency',
  list: null,
  sort: { column: 'people', descending: true },
  filter: '',
  underdeveloped: true,
  selected: null,
  part: 'table',
  sites: 20,
  weight: 'people',
  include: [],
  exclude: [],
  // The simple bound comes at once, the tighter one follows by itself.
  certificate: 'lagrangian',
  points: [],
  compare: 'regions',
  other: null,
  otherRadius: 10_000,
};

/** The country where a code is written, as the server calls it. */
export const COUNTRY = 'ID';
const REGION = /^\d{2}(\.\d{2}(\.\d{2})?)?$/;
const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;
export const LONGEST_FILTER = 60;
const MOST_CHOSEN = 200;

/** Reads a query such as `region=53&radius=5000`. Wrong values fall back to the defaults; nothing throws. */
export function readPlan(query: string): PlanView {
  const parameters = new URLSearchParams(query);
  const get = (name: string) => parameters.get(name) ?? '';
  const one = <Value extends string>(values: readonly Value[], name: string, otherwise: Value): Value =>
    values.find((value) => value === get(name)) ?? otherwise;
  const code = (name: string, form: RegExp) => (form.test(get(name)) ? get(name) : null);
  const reach = (name: string, otherwise: number) => REACHES.find((step) => step.toString() === get(name)) ?? otherwise;
  const villages = (name: string) =>
    [...new Set(get(name).split(','))].filter((value) => VILLAGE.test(value)).slice(0, MOST_CHOSEN);
  const sites = numberFromText(get('sites')) ?? 0;
  const include = villages('include');
  const region = code('region', REGION);
  const certificate = one(CERTIFICATE_METHODS, 'certificate', DEFAULT_PLAN.certificate);
  return {
    tab: one(TABS, 'tab', DEFAULT_PLAN.tab),
    region,
    radius: reach('radius', DEFAULT_PLAN.radius),
    measure: one(MEASURES, 'measure', DEFAULT_PLAN.measure),
    areas: one(['province', 'regency'], 'areas', DEFAULT_PLAN.areas),
    list: LISTS.find((list) => list === get('list')) ?? null,
    sort: readSort(get('sort')),
    filter: /\p{Cc}|\p{Cs}/u.test(get('q')) ? '' : get('q').slice(0, LONGEST_FILTER),
    underdeveloped: get('underdeveloped') !== 'no',
    selected: code('selected', /^[\w.-]{1,40}$/),
    part: one(PARTS, 'part', DEFAULT_PLAN.part),
    sites: Number.isInteger(sites) && sites >= 1 && sites <= MOST_SITES ? sites : DEFAULT_PLAN.sites,
    weight: one(SITE_WEIGHTS, 'weight', DEFAULT_PLAN.weight),
    include,
    exclude: villages('exclude').filter((value) => !include.includes(value)),
    certificate: certificate === 'exact' && !isExactlyPlanned(region) ? 'lagrangian' : certificate,
    points: readPoints(get('points')),
    compare: one(['regions', 'radii'], 'compare', DEFAULT_PLAN.compare),
    other: get('other') === COUNTRY ? COUNTRY : code('other', REGION),
    otherRadius: reach('otherRadius', DEFAULT_PLAN.otherRadius),
  };
}

/** The query of a view, defaults left out. */
export function writePlan(plan: PlanView): string {
  const { column, descending } = plan.sort;
  const stated: [name: string, value: string | null, usual: string | null][] = [
    ['tab', plan.tab, DEFAULT_PLAN.tab],
    ['region', plan.region, null],
    ['radius', `${plan.radius}`, `${DEFAULT_PLAN.radius}`],
    ['measure', plan.measure, DEFAULT_PLAN.measure],
    ['areas', plan.areas, DEFAULT_PLAN.areas],
    ['list', plan.list, null],
    ['sort', `${descending ? '-' : ''}${column}`, '-people'],
    ['q', plan.filter, ''],
    ['underdeveloped', plan.underdeveloped ? 'yes' : 'no', 'yes'],
    ['selected', plan.selected, null],
    ['part', plan.part, DEFAULT_PLAN.part],
    ['sites', `${plan.sites}`, `${DEFAULT_PLAN.sites}`],
    ['weight', plan.weight, DEFAULT_PLAN.weight],
    ['include', plan.include.join(','), ''],
    ['exclude', plan.exclude.join(','), ''],
    ['certificate', plan.certificate, DEFAULT_PLAN.certificate],
    ['points', plan.points.map((point) => point.join(',')).join('/'), ''],
    ['compare', plan.compare, DEFAULT_PLAN.compare],
    ['other', plan.other, null],
    ['otherRadius', `${plan.otherRadius}`, `${DEFAULT_PLAN.otherRadius}`],
  ];
  const parameters = new URLSearchParams();
  for (const [name, value, usual] of stated) if (value !== null && value !== usual) parameters.set(name, value);
  return plainQuery(parameters.toString());
}

/** Whether the best plan itself can be asked for: for a regency or a district. */
export function isExactlyPlanned(region: string | null): boolean {
  return (region ?? '').includes('.');
}

/** `123.66,-10.16/123.7,-10.2`: longitude first. */
function readPoints(value: string): LonLat[] {
  const points = value.split('/').flatMap((text): LonLat[] => {
    const [lon, lat, ...rest] = text.split(',').map(numberFromText);
    if (lon === undefined || lat === undefined || rest.length > 0 || !isInside([lon, lat], INDONESIA)) return [];
    return [roundPosition([lon, lat])];
  });
  return points.slice(0, MOST_POINTS);
}

function readSort(value: string): PlanView['sort'] {
  const descending = value.startsWith('-');
  const column = COLUMNS.find((name) => name === (descending ? value.slice(1) : value));
  return column ? { column, descending } : DEFAULT_PLAN.sort;
}
