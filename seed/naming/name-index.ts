import { distance } from 'fastest-levenshtein';
import { plainName, searchName } from '../../shared/search-name.ts';

/** How a name was found: as it is, under a name it had, or misspelled. */
export type NameMatch = 'same' | 'former' | 'spelling';

export interface FoundNames {
  readonly codes: readonly string[];
  readonly by: NameMatch;
}

/** Finds areas by their names as people write them. */
export interface NameIndex {
  /** @param among only these codes. */
  find(text: string, among?: (code: string) => boolean): FoundNames | null;
}

interface NamedArea {
  readonly code: string;
  readonly name: string;
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  adm: 'administrasi',
  kab: 'kabupaten',
  kec: 'kecamatan',
  kel: 'kelurahan',
  kep: 'kepulauan',
  kodya: 'kota',
  kotamadya: 'kota',
  prop: 'provinsi',
  propinsi: 'provinsi',
  prov: 'provinsi',
  tj: 'tanjung',
  tjg: 'tanjung',
  gn: 'gunung',
  bkt: 'bukit',
  tlk: 'teluk',
  utr: 'utara',
  sltn: 'selatan',
  tim: 'timur',
  ma: 'muara',
  sei: 'sungai',
};
/** Letters that may differ in a misspelled name: one in each six, but one in a name of five, and none in a shorter one. */
const LETTERS_PER_SLIP = 6;
const SHORTEST_MISSPELLED = 5;

/** @param former names that areas had; they are asked when no name of today is the same. */
export function createNameIndex(areas: readonly NamedArea[], former: readonly NamedArea[] = []): NameIndex {
  const today = keysOf(areas);
  const before = keysOf(former);
  return {
    find(text, among = () => true) {
      const full = expanded(text);
      const keys = [joined(full), joined(searchName(full))];
      // "Kabupaten Pontianak" is what Mempawah was called, not the city of Pontianak: the whole name goes before.
      for (const key of keys) {
        for (const [index, by] of [
          [today, 'same'],
          [before, 'former'],
        ] as const) {
          const codes = codesAt(index, key).filter(among);
          if (codes.length > 0) return { codes, by };
        }
      }
      return misspelled(keys, [today, before], among);
    },
  };
}

/** Nearly every key has one code, and there are hundreds of thousands of keys: a code stands alone, more of them in a list. */
type Keys = ReadonlyMap<string, string | readonly string[]>;

/** Each area under its whole name and under the name without "Kabupaten", "Kota", "Desa" and the like. */
function keysOf(areas: readonly NamedArea[]): Keys {
  const index = new Map<string, string | readonly string[]>();
  for (const { code, name } of areas) {
    const full = expanded(name);
    for (const key of new Set([joined(full), joined(searchName(full))])) {
      const codes = codesAt(index, key);
      if (codes.length === 0) index.set(key, code);
      else if (!codes.includes(code)) index.set(key, [...codes, code]);
    }
  }
  return index;
}

function codesAt(index: Keys, key: string): readonly string[] {
  const codes = index.get(key) ?? [];
  return typeof codes === 'string' ? [codes] : codes;
}

/** The one area whose name is nearest in letters; none when two are as near. */
function misspelled(
  keys: readonly string[],
  indexes: readonly Keys[],
  among: (code: string) => boolean,
): FoundNames | null {
  let least = Number.POSITIVE_INFINITY;
  let found = new Set<string>();
  for (const key of new Set(keys)) {
    if (key.length < SHORTEST_MISSPELLED) continue;
    const allowed = Math.max(1, Math.floor(key.length / LETTERS_PER_SLIP));
    for (const index of indexes) {
      for (const name of index.keys()) {
        if (Math.abs(name.length - key.length) > allowed || figuresIn(name) !== figuresIn(key)) continue;
        const slips = distance(name, key);
        const here = slips <= allowed && slips <= least ? codesAt(index, name).filter(among) : [];
        if (here.length === 0) continue;
        found = slips < least ? new Set(here) : new Set([...found, ...here]);
        least = slips;
      }
    }
  }
  return found.size === 1 ? { codes: [...found], by: 'spelling' } : null;
}

/** "Makmur 1" is no misspelled "Makmur 2". */
function figuresIn(name: string): string {
  return name.replace(/\D/g, '');
}

function expanded(text: string): string {
  const [first = '', ...others] = plainName(text).split(' ');
  return [first, ...others].map((word) => (Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : word)).join(' ');
}

function joined(name: string): string {
  return name.replaceAll(' ', '');
}
