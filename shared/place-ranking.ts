import { distance } from 'fastest-levenshtein';
import { compare } from './compare.ts';
import type { Bbox } from './lon-lat.ts';
import { plainName, searchName } from './search-name.ts';
import type { PlaceKind } from './vocabulary.ts';

/** A place that a search may be about. */
export interface PlaceRow {
  readonly kind: PlaceKind;
  readonly code: string;
  readonly name: string;
  readonly context: string;
  readonly lon: number;
  readonly lat: number;
  readonly bbox: Bbox | null;
  readonly searchName: string;
  /** log10 of the people there. */
  readonly weight: number;
}

/** A name with the words after it that must stand, in this order, in the regions it lies in. */
export interface AskedName {
  readonly name: string;
  readonly inside: readonly string[];
}

/** What a word in front of a name says of the kind that is meant. */
const MEANT: Readonly<Record<string, PlaceKind>> = {
  provinsi: 'province',
  prov: 'province',
  kabupaten: 'regency',
  kab: 'regency',
  kota: 'regency',
  kecamatan: 'district',
  kec: 'district',
  kelurahan: 'village',
  kel: 'village',
  desa: 'village',
};
const ADMINISTRATIVE_WORDS = new Set(Object.keys(MEANT));
/** Longer questions are cut: no name of a place has more words. */
const MOST_WORDS = 10;

/** Every way to read "alak kota kupang" as a name and the regions it lies in: alak in kupang; alak kota in kupang; … */
export function readings(text: string): AskedName[] {
  const words = searchName(text).split(' ').slice(0, MOST_WORDS);
  return words.map((_, index) => ({
    name: words.slice(0, index + 1).join(' '),
    inside: words.slice(index + 1).filter((word) => !ADMINISTRATIVE_WORDS.has(word)),
  }));
}

/**
 * Puts candidates in order, the best first, each place once. The score is the size of the place (log10 of its people) plus
 * what the match is worth: a whole name 2, the beginning 1; a misspelling costs 2.5 for each letter to change (Levenshtein).
 */
export function rank(text: string, candidates: readonly PlaceRow[]): PlaceRow[] {
  const asked = searchName(text);
  const first = plainName(text).split(' ')[0] ?? '';
  const best = new Map<string, { row: PlaceRow; score: number }>();
  for (const row of candidates) {
    const score = row.weight + worth(asked, row.searchName) + meant(first, row);
    const key = `${row.kind} ${row.code}`;
    if (score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, { row, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || compare(a.row.code, b.row.code)).map(({ row }) => row);
}

/** Those whose name is at most a third of its letters away from what was asked. */
export function notTooFar(text: string, candidates: readonly PlaceRow[]): PlaceRow[] {
  const asked = searchName(text);
  const most = Math.max(1, Math.floor(asked.length / 3));
  return candidates.filter((row) => distance(asked, row.searchName) <= most);
}

function worth(asked: string, name: string): number {
  if (asked === name || asked.startsWith(`${name} `)) return 2;
  if (name.startsWith(asked)) return 1;
  if (name.includes(asked)) return 0.5;
  return -2.5 * distance(asked, name);
}

function meant(first: string, { kind, name }: PlaceRow): number {
  if (MEANT[first] !== kind) return 0;
  if (first === 'kota') return name.startsWith('Kota') ? 3 : 0;
  if (kind === 'regency') return name.startsWith('Kabupaten') ? 3 : 0;
  return 3;
}
