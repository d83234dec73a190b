import type { ColumnKey } from '../columns/headings.ts';
import { isAbsent } from '../values/absent.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { KnownVillage } from './known-areas.ts';
import type { FoundNames } from './name-index.ts';

/** The cells that say in which regions a row lies. */
export type StatedCells = Readonly<Record<'province' | 'regency' | 'district' | 'village' | 'code', string>>;

/** Something worth a note: a name found under another, or not at all. */
export interface Finding {
  readonly code: 'region-name-matched' | 'unknown-region' | 'unknown-code';
  readonly column: ColumnKey;
  readonly value: string;
  /** The name that was found; blank: none. */
  readonly name: string;
}

/** Where a row says that it lies. */
export interface StatedPlace {
  /** The regencies that may be meant; empty when nothing is stated or known. */
  readonly regencies: readonly string[];
  readonly village: KnownVillage | null;
  readonly findings: readonly Finding[];
}

/** A list repeats the names of its regions; more than this many are not kept in mind. */
const REMEMBERED = 50_000;

/** Finds the regions that rows state, from codes and names of today, former names and misspellings. */
export function createStatedPlaces(gazetteer: Gazetteer): (cells: StatedCells) => StatedPlace {
  const known = new Map<string, StatedPlace>();
  return (cells) => {
    const key = [cells.province, cells.regency, cells.district, cells.village, cells.code].join('\u0000');
    const before = known.get(key);
    if (before) return before;
    if (known.size >= REMEMBERED) known.clear();
    const place = findPlace(cells, gazetteer);
    known.set(key, place);
    return place;
  };
}

function findPlace(cells: StatedCells, gazetteer: Gazetteer): StatedPlace {
  const findings: Finding[] = [];
  const nameOf = (code: string) => gazetteer.region(code)?.name ?? gazetteer.village(code)?.name ?? code;
  const note = (column: ColumnKey, found: FoundNames | null) => {
    const value = cells[column as keyof StatedCells];
    if (!found) findings.push({ code: 'unknown-region', column, value, name: '' });
    else if (found.by !== 'same') {
      findings.push({ code: 'region-name-matched', column, value, name: nameOf(found.codes[0] ?? '') });
    }
    return found?.codes ?? [];
  };
  const isStated = (column: keyof StatedCells) => !isAbsent(cells[column]);

  const coded = isStated('code') ? areaOfCode(cells, gazetteer) : undefined;
  if (coded === null) findings.push({ code: 'unknown-code', column: 'code', value: cells.code, name: '' });
  const provinces = isStated('province') ? note('province', gazetteer.provinces.find(cells.province)) : [];
  const inProvinces = new Set(provinces.flatMap((province) => [...gazetteer.regenciesOf(province)]));
  let regencies: readonly string[] = [...inProvinces];
  if (isStated('regency')) {
    const inProvince =
      inProvinces.size > 0 ? gazetteer.regencies.find(cells.regency, (code) => inProvinces.has(code)) : null;
    const found = note('regency', inProvince ?? gazetteer.regencies.find(cells.regency));
    if (found.length > 0) regencies = found;
  }
  if (coded && coded.length >= 5) regencies = [coded.slice(0, 5)];

  let regions = regencies;
  if (isStated('district') && regencies.length > 0) {
    const districts = note('district', best(regencies.map((code) => gazetteer.districtsOf(code).find(cells.district))));
    if (districts.length > 0) regions = districts;
    if (districts.length === 1) regencies = districts.map((code) => code.slice(0, 5));
  }
  if (coded && coded.length > 8) return { regencies, village: gazetteer.village(coded) ?? null, findings };
  if (coded && coded.length === 8) regions = [coded];
  if (!isStated('village') || regencies.length === 0) return { regencies, village: null, findings };
  const inside = best(regions.map((code) => gazetteer.villagesOf(code).find(cells.village)));
  const isPlain = inside !== null && inside.by !== 'spelling';
  const around =
    !isPlain && regencies.length <= 2
      ? best(regencies.map((code) => gazetteer.villagesOf(code).find(cells.village)))
      : null;
  const [village, another] = note('village', surer(inside, around));
  if (village === undefined || another !== undefined) return { regencies, village: null, findings };
  return { regencies: [village.slice(0, 5)], village: gazetteer.village(village) ?? null, findings };
}

/** Of what several regions hold, the names that match best. */
function best(found: readonly (FoundNames | null)[]): FoundNames | null {
  for (const by of ['same', 'former', 'spelling'] as const) {
    const codes = found.flatMap((one) => (one?.by === by ? one.codes : []));
    if (codes.length > 0) return { codes, by };
  }
  return null;
}

/** A name as it stands in the regency is surer than one like it in the district. */
function surer(inside: FoundNames | null, around: FoundNames | null): FoundNames | null {
  return inside?.by === 'spelling' && around && around.by !== 'spelling' ? around : (inside ?? around);
}

/**
 * The area of today that a code means, with or without dots, of today or of 2020; where both would do, the one whose name the
 * row states. `null`: none.
 */
function areaOfCode({ code, village, district, regency }: StatedCells, gazetteer: Gazetteer): string | null {
  const digits = code.replace(/\D/g, '');
  const dotted = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter(Boolean)
    .join('.');
  if (![4, 6, 10].includes(digits.length)) return null;
  const exists = (one: string | undefined) =>
    one !== undefined && (gazetteer.village(one) ?? gazetteer.region(one)) !== undefined;
  const candidates = [dotted, gazetteer.today(dotted)].filter((one): one is string => exists(one));
  const stated = { 4: regency, 6: district, 10: village }[digits.length] ?? '';
  const named = candidates.find((one) => {
    const index =
      digits.length === 10
        ? gazetteer.villagesOf(one.slice(0, 8))
        : digits.length === 6
          ? gazetteer.districtsOf(one.slice(0, 5))
          : gazetteer.regencies;
    return stated !== '' && index.find(stated)?.codes.includes(one);
  });
  return named ?? candidates[0] ?? null;
}
