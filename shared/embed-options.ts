import {
  DEFAULT_FIND,
  type FindQuery,
  queryOf,
  RADII,
  readFind,
  readPosition,
  readText,
  writeFind,
} from './find-query.ts';
import { LANGUAGES, type Language } from './language.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from './vocabulary.ts';

/** The page that other sites show in a frame. */
export const EMBED = '/embed';
export const EMBED_SCREENS = ['find', 'plan'] as const;
export const EMBED_VIEWS = ['both', 'list', 'map'] as const;
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;

/** What a frame on another site shows. */
export interface EmbedOptions {
  readonly screen: (typeof EMBED_SCREENS)[number];
  /** Kemendagri code of the region that the frame keeps to; null: the whole country. */
  readonly region: string | null;
  /** The id of the point that the frame opens on. */
  readonly point: string | null;
  readonly view: (typeof EMBED_VIEWS)[number];
  readonly theme: (typeof EMBED_THEMES)[number];
  /** `#rrggbb` in lower case; null: that of the site. */
  readonly accent: string | null;
  /** Whether people can search and filter. */
  readonly search: boolean;
  readonly filters: boolean;
  readonly language: Language;
  /** The place and the filters that the frame begins with. */
  readonly find: FindQuery;
}

/** Something in an address that was not understood; the default stands in its place. */
export interface EmbedFault {
  /** `unknown`: there is no such option. `value`: the option does not take this value. `absent`: no such region or point. */
  readonly kind: 'unknown' | 'value' | 'absent';
  readonly option: string;
  readonly value: string;
}

export const DEFAULT_EMBED: EmbedOptions = {
  screen: 'find',
  region: null,
  point: null,
  view: 'both',
  theme: 'auto',
  accent: null,
  search: true,
  filters: true,
  language: 'id',
  find: DEFAULT_FIND,
};

const ON = ['', 'on', 'true', '1', 'yes', 'ya'];
const OFF = ['off', 'false', '0', 'no', 'tidak'];
const CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
const COLOUR = /^#?([\da-f]{3}|[\da-f]{6})$/;
/** Faults told at most, and characters of a name or value in them: an address may be endless. */
const MOST_FAULTS = 10;
const LONGEST_SHOWN = 60;

type Read = (given: string) => Partial<EmbedOptions> | null;

/** How each option is read; null: not understood. Those of the search are read together by `readFind`. */
const READERS: Readonly<Record<string, Read>> = {
  screen: (given) => choice(EMBED_SCREENS, given, (screen) => ({ screen })),
  region: (given) => (CODE.test(given) ? { region: given } : null),
  point: (given) => (isPointId(given) ? { point: given } : null),
  view: (given) => choice(EMBED_VIEWS, given, (view) => ({ view })),
  theme: (given) => choice(EMBED_THEMES, given, (theme) => ({ theme })),
  accent: (given) => (COLOUR.test(given.toLowerCase()) ? { accent: colour(given.toLowerCase()) } : null),
  search: (given) => choice([...ON, ...OFF], given, (word) => ({ search: ON.includes(word) })),
  filters: (given) => choice([...ON, ...OFF], given, (word) => ({ filters: ON.includes(word) })),
  lang: (given) => choice(LANGUAGES, given, (language) => ({ language })),
};

const FIND_CHECKS: Readonly<Record<string, (given: string) => boolean>> = {
  q: (given) => readText(given, 200) !== null,
  lat: (given) => readPosition('0', given) !== null,
  lon: (given) => readPosition(given, '0') !== null,
  tempat: (given) => readText(given) !== null,
  radius: (given) => given === 'unlimited' || RADII.some((radius) => String(radius) === given),
  category: (given) => given.split(',').every((one) => CATEGORIES.some((known) => known === one)),
  technology: (given) => given.split(',').every((one) => TECHNOLOGIES.some((known) => known === one)),
  status: (given) => given.split(',').every((one) => STATUSES.some((known) => known === one)),
  limit: (given) => readFind({ getAll: (name) => (name === 'limit' ? [given] : []) }).limit === Number(given),
};

/** Every option by its name in an address, which is also that of the attribute. */
export const EMBED_OPTION_NAMES: readonly string[] = [...Object.keys(READERS), ...Object.keys(FIND_CHECKS)];

/** The part of `URLSearchParams` that is read here. */
interface Parameters {
  keys(): Iterable<string>;
  getAll(name: string): string[];
}

/** Reads an address. What cannot be read is told and has its default; nothing throws. Of an option given twice the first counts. */
export function readEmbed(parameters: Parameters): { readonly options: EmbedOptions; readonly faults: EmbedFault[] } {
  const faults: EmbedFault[] = [];
  let options: EmbedOptions = { ...DEFAULT_EMBED, find: readFind(parameters) };
  for (const option of new Set(parameters.keys())) {
    const value = (parameters.getAll(option)[0] ?? '').trim();
    const read = own(READERS, option);
    const understands = own(FIND_CHECKS, option);
    // An empty field of a form, or an attribute without a value, states nothing.
    const stated = read?.(value) ?? (value === '' ? {} : null);
    if (!read && !understands) faults.push(fault('unknown', option, value));
    else if (read && stated === null) faults.push(fault('value', option, value));
    else if (understands && value !== '' && !parameters.getAll(option).every((one) => understands(one.trim())))
      faults.push(fault('value', option, value));
    else options = { ...options, ...stated };
  }
  return { options, faults: faults.slice(0, MOST_FAULTS) };
}

/** An id may be any short text but a way up in a path. */
export function isPointId(text: string): boolean {
  return readText(text) === text && !/^\.+$/.test(text);
}

/** Names are cut to what can be shown. */
export function fault(kind: EmbedFault['kind'], option: string, value: string): EmbedFault {
  return { kind, option: shown(option), value: shown(value) };
}

/** The path of a frame with its options, defaults left out. */
export function embedPath(options: EmbedOptions): string {
  const { screen, region, point, view, theme, accent, search, filters, language, find } = options;
  const unless = (usual: string, value: string) => (value === usual ? null : value);
  return (
    EMBED +
    queryOf([
      ['screen', unless('find', screen)],
      ['region', region],
      ['point', point],
      ['view', unless('both', view)],
      ['theme', unless('auto', theme)],
      ['accent', accent?.slice(1) ?? null],
      ['search', search ? null : 'off'],
      ['filters', filters ? null : 'off'],
      ['lang', unless('id', language)],
      ...writeFind(find),
    ])
  );
}

/** Where the same is seen on the site itself: for the link beside a frame, which keeps place and filters. */
export function openPath({ screen, region, point, language, find }: EmbedOptions): string {
  const lang = ['lang', language === 'id' ? null : language] as const;
  const stated = [lang, ...writeFind(find)];
  if (screen === 'plan') return `/rencana${queryOf([lang, ['region', region]])}`;
  if (point !== null) return `/titik/${encodeURIComponent(point)}${queryOf(stated)}`;
  if (find.origin !== null || find.q !== null) return `/dekat${queryOf(stated)}`;
  return `${region === null ? '/' : `/wilayah/${region}`}${queryOf(stated)}`;
}

function choice<Value extends string>(
  values: readonly Value[],
  given: string,
  as: (value: Value) => Partial<EmbedOptions>,
): Partial<EmbedOptions> | null {
  const found = values.find((value) => value === given.toLowerCase());
  return found === undefined ? null : as(found);
}

function colour(given: string): string {
  const digits = given.replace('#', '');
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').trim();
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
}
