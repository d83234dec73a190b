import type { Language } from './language.ts';
import { formatNumber } from './number-format.ts';

const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';

const DIRECTIONS: Record<Language, readonly string[]> = {
  id: ['utara', 'timur laut', 'timur', 'tenggara', 'selatan', 'barat daya', 'barat', 'barat laut'],
  en: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
};

/** 7.634 in Indonesian, 7,634 in English. */
export function number(value: number, language: Language): string {
  return formatNumber(value, language, 0, 2);
}

/** `up`: what lies beyond a limit must not read as the limit itself. */
export type Rounding = 'nearest' | 'up';

export interface DistanceParts {
  readonly value: string;
  readonly unit: 'm' | 'km';
}

/**
 * A distance in metres as people say it: under 995 m in tens of metres, under 10 km with one decimal, from there with none.
 */
export function distanceParts(metres: number, language: Language, rounding: Rounding = 'nearest'): DistanceParts {
  const round = rounding === 'up' ? Math.ceil : Math.round;
  if (metres < 995) {
    const tens = Math.max(10, round(metres / 10) * 10);
    return tens < 1000 ? { value: number(tens, language), unit: 'm' } : { value: decimal(1, language), unit: 'km' };
  }
  const tenths = round(metres / 100) / 10;
  const value = tenths < 10 ? decimal(tenths, language) : number(round(metres / 1000), language);
  return { value, unit: 'km' };
}

/** `2,4 km`, with a no-break space. */
export function distance(metres: number, language: Language, rounding: Rounding = 'nearest'): string {
  const { value, unit } = distanceParts(metres, language, rounding);
  return value + NO_BREAK + unit;
}

/** How to round a distance beyond a limit (both in metres): up when it would otherwise read as no more than the limit. */
export function roundingBeyond(metres: number, limit: number): Rounding {
  const step = metres < 995 ? 10 : metres < 9_950 ? 100 : 1_000;
  return Math.round(metres / step) * step > limit ? 'nearest' : 'up';
}

/** A radius is a whole number of kilometres: `10 km`. */
export function radiusText(metres: number, language: Language): string {
  return `${number(metres / 1000, language)}${NO_BREAK}km`;
}

/** How much travels: `118 kB` in whole kilobytes (1,000 bytes), from a megabyte on `1,1 MB`. */
export function dataSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${number(kilobytes, language)}${NO_BREAK}kB`;
  return `${decimal(kilobytes / 1000, language)}${NO_BREAK}MB`;
}

/** One of eight directions for a bearing in degrees clockwise from north. */
export function direction(bearing: number, language: Language): string {
  const eighth = ((Math.round(bearing / 45) % 8) + 8) % 8;
  return DIRECTIONS[language][eighth] ?? '';
}

/**
 * `12 September 2020` for `2020-09-12`, or for the day of a moment such as `2020-09-12T01:00:00Z`, in Jakarta; with a short
 * month `12 Sep 2020`.
 */
export function date(iso: string, language: Language, month: 'long' | 'short' = 'long'): string {
  const day = new Date(iso);
  if (Number.isNaN(day.getTime())) return iso;
  const timeZone = iso.includes('T') ? 'Asia/Jakarta' : 'UTC';
  return new Intl.DateTimeFormat(LOCALE[language], { day: 'numeric', month, year: 'numeric', timeZone }).format(day);
}

/** `-10.1133, 123.7502`: latitude first and a point for the decimals, as map programs read it. */
export function coordinates([lon, lat]: readonly [lon: number, lat: number], decimals = 5): string {
  return `${Number(lat.toFixed(decimals))}, ${Number(lon.toFixed(decimals))}`;
}

/** Minutes after midnight as a clock shows them: `08.00` in Indonesian, `08:00` in English. */
export function clock(minutes: number, language: Language): string {
  const two = (part: number) => part.toString().padStart(2, '0');
  return two(Math.floor(minutes / 60)) + (language === 'id' ? '.' : ':') + two(minutes % 60);
}

function decimal(value: number, language: Language): string {
  return formatNumber(value, language, 1, 1);
}
