import { numberFromText } from '../../shared/lon-lat.ts';

/** Factors to Mbit/s. "MB/s" in such lists means megabits. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:kbps|kbit\/?s|kb\/?s|kb|k|kilobits?)$/, 0.001],
  [/^(?:mbps|mbit\/?s|mb\/?s|mb|m|mega|mbits?|megabits?)$/, 1],
  [/^(?:gbps|gbit\/?s|gb\/?s|gb|g|giga|gigabits?)$/, 1000],
];
const HIGHEST = 100_000;
const ALONE = /^(\d+(?:[.,]\d+)?)(?:\s*\/\s*\d+(?:[.,]\d+)?)?\s*([a-z/]*)\.?$/;
/** A number with its unit, as in "VSAT 2 Mbps". */
const AMONG_WORDS = /(?<![\d.,/])(\d+(?:[.,]\d+)?)\s*([kmg](?:bps|bit\/?s|b\/s))\b/g;

/**
 * Reads a bandwidth: `8`, `8 Mbps`, `8,5 Mbit/s`, `512 kbps`, `up to 20 Mbps`, `VSAT 2 Mbps`, `8/2 Mbps` (down before up).
 * @param heading of its column, which may name the unit: "Bandwidth (Kbps)". Without one, Mbit/s.
 * @returns Mbit/s, or `null`.
 */
export function bandwidthFromText(text: string, heading: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:up\s?to|s\/d|sd|hingga|max|maks|±|~|<=?)\s*/, '');
  const found = ALONE.exec(plain) ?? only([...plain.matchAll(AMONG_WORDS)]);
  if (!found) return null;
  const value = numberFromText((found[1] ?? '').replace(',', '.'));
  const factor = found[2] ? factorOf(found[2]) : (factorInHeading(heading) ?? 1);
  if (value === undefined || factor === undefined) return null;
  const megabits = Number((value * factor).toPrecision(12));
  return megabits > 0 && megabits <= HIGHEST ? megabits : null;
}

/** Of two speeds in one cell nobody knows which is meant. */
function only(found: readonly RegExpMatchArray[]): RegExpMatchArray | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

function factorOf(unit: string): number | undefined {
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1];
}

function factorInHeading(heading: string): number | undefined {
  const found = /([kmg])(?:bps|bit|b\/s)/i.exec(heading)?.[1];
  return found ? factorOf(found.toLowerCase()) : undefined;
}
