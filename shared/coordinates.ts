import { INDONESIA, isInside, type LonLat, numberFromText } from './lon-lat.ts';

/** One angle as people write it: degrees, or degrees-minutes-seconds, with its hemisphere before or after. */
export interface Angle {
  readonly degrees: number;
  /** Which of the two it is, where the hemisphere says so. */
  readonly axis: 'lon' | 'lat' | null;
}

/** Hemispheres in English and in Indonesian: lintang selatan, lintang utara, bujur timur, bujur barat. */
const HEMISPHERES: Readonly<Record<string, { axis: 'lon' | 'lat'; sign: 1 | -1 }>> = {
  n: { axis: 'lat', sign: 1 },
  s: { axis: 'lat', sign: -1 },
  e: { axis: 'lon', sign: 1 },
  w: { axis: 'lon', sign: -1 },
  lu: { axis: 'lat', sign: 1 },
  ls: { axis: 'lat', sign: -1 },
  bt: { axis: 'lon', sign: 1 },
  bb: { axis: 'lon', sign: -1 },
};

const HEMISPHERE = '(?:LU|LS|BT|BB|[NSEW])';
const NUMBER = '\\d{1,3}(?:[.,]\\d+)?';
const SEXAGESIMAL = `${NUMBER}\\s*[°º˚d:]\\s*(?:${NUMBER}\\s*['′’\`m:]?\\s*)?(?:${NUMBER}\\s*(?:"|″|”|''|′′)?\\s*)?`;
const ANGLE = `([+-]?(?:${SEXAGESIMAL}|${NUMBER}))\\s*°?`;
const BEFORE = `(?:(${HEMISPHERE})\\s*)?${ANGLE}`;
const AFTER = `${ANGLE}\\s*(?:(${HEMISPHERE})(?![a-z]))?`;
const BETWEEN = '(?:\\s*[,;/]\\s*|\\s+)';
/** Hemispheres before the angles, or after them; after them the blank between the two may be missing. */
const PREFIXED = new RegExp(`^${BEFORE}${BETWEEN}${BEFORE}$`, 'i');
const SUFFIXED = new RegExp(`^${AFTER}${BETWEEN}${AFTER}$`, 'i');
// Without looking behind, which Safari learned in version 16.4.
const JOINED = new RegExp(`^${ANGLE}\\s*(${HEMISPHERE})${AFTER}$`, 'i');
const SINGLE_SUFFIXED = new RegExp(`^${AFTER}$`, 'i');
const SINGLE_PREFIXED = new RegExp(`^${BEFORE}$`, 'i');

/**
 * Reads a position from text in the forms that people type and paste: `-10.17, 123.6` · `-10,17 123,6` · `10°10'18"S 123°36'E` ·
 * `10.17 LS 123.6 BT` · `geo:-10.17,123.6` · an address of a web map. Latitude comes first as people write it; where
 * only the other order lies in Indonesia, or the hemispheres say so, longitude does.
 * @returns the position, or `null` when the text is not one. It may lie outside Indonesia.
 */
export function coordinatesFromText(text: string): LonLat | null {
  if (text.length > 2000) return null;
  const plain =
    fromAddress(text.trim()) ??
    text
      .trim()
      .replace(/^\(\s*|\s*\)$/g, '')
      .replace(/\b(?:lat|latitude|lintang|lon|long|lng|longitude|bujur)(?![a-z])\s*[:=]?\s*/gi, '');
  if (!/[.,;°º˚:/]|[NSEWTBU]$/i.test(plain)) return null;
  const [first, second] = anglesIn(plain);
  return first && second ? positionOf(first, second) : null;
}

/**
 * Reads one angle from text, as a cell of a table holds it: `-10.17` · `-10,17` · `10°10'18"S` · `123,6 BT` · `LS 10.17`.
 * @returns the angle in degrees, or `null` when the text is not one or is no angle between -360 and 360 degrees.
 */
export function angleFromText(text: string): Angle | null {
  if (text.length > 100) return null;
  const plain = text.trim().replace(/^[−–]\s*/, '-');
  const suffixed = SINGLE_SUFFIXED.exec(plain);
  const prefixed = suffixed ? null : SINGLE_PREFIXED.exec(plain);
  const found = suffixed ? angle(suffixed[1], suffixed[2]) : prefixed && angle(prefixed[2], prefixed[1]);
  return found && Math.abs(found.degrees) <= 360 ? found : null;
}

function anglesIn(text: string): (Angle | null)[] {
  const suffixed = SUFFIXED.exec(text) ?? JOINED.exec(text);
  if (suffixed) return [angle(suffixed[1], suffixed[2]), angle(suffixed[3], suffixed[4])];
  const prefixed = PREFIXED.exec(text);
  return prefixed ? [angle(prefixed[2], prefixed[1]), angle(prefixed[4], prefixed[3])] : [];
}

/** The coordinates inside an address: `geo:`, `@lat,lon`, `?q=lat,lon`, `#map=zoom/lat/lon`, `!3dlat!4dlon`. */
function fromAddress(text: string): string | null {
  if (!/^(?:geo:|https?:\/\/)/i.test(text)) return null;
  const pair = '(-?\\d{1,3}(?:\\.\\d+)?)';
  const forms = [
    new RegExp(`^geo:${pair},${pair}`, 'i'),
    new RegExp(`!3d${pair}!4d${pair}`),
    new RegExp(`[?&](?:q|query|ll|destination|daddr|center)=(?:loc:)?${pair}(?:,|%2C)\\+?(?:%20)?${pair}`, 'i'),
    new RegExp(`[?&]mlat=${pair}&mlon=${pair}`),
    new RegExp(`#map=\\d+(?:\\.\\d+)?/${pair}/${pair}`),
    new RegExp(`@${pair},${pair}`),
  ];
  for (const form of forms) {
    const found = form.exec(text);
    if (found) return `${found[1]} ${found[2]}`;
  }
  return null;
}

function angle(written: string | undefined, letters: string | undefined): Angle | null {
  const hemisphere = HEMISPHERES[(letters ?? '').toLowerCase()];
  const parts = (written ?? '')
    .replace(/^[+-]/, '')
    .split(/[^\d.,]+/)
    .filter(Boolean);
  const [degrees, minutes = 0, seconds = 0] = parts.map((part) => numberFromText(part.replace(',', '.')));
  if (degrees === undefined || minutes === undefined || seconds === undefined || minutes >= 60 || seconds >= 60)
    return null;
  const magnitude = degrees + minutes / 60 + seconds / 3600;
  const negative = written?.startsWith('-') ?? false;
  if (hemisphere && negative) return null;
  return { degrees: magnitude * (hemisphere?.sign ?? (negative ? -1 : 1)), axis: hemisphere?.axis ?? null };
}

function positionOf(first: Angle, second: Angle): LonLat | null {
  if (first.axis !== null && first.axis === second.axis) return null;
  const asWritten: LonLat = [second.degrees, first.degrees];
  const swapped: LonLat = [first.degrees, second.degrees];
  if (first.axis === 'lon' || second.axis === 'lat') return onEarth(swapped);
  const sure = first.axis === 'lat' || second.axis === 'lon';
  const swap = !sure && !isInside(asWritten, INDONESIA) && isInside(swapped, INDONESIA);
  return onEarth(swap ? swapped : asWritten);
}

function onEarth(position: LonLat): LonLat | null {
  return isInside(position, [-180, -90, 180, 90]) ? position : null;
}
