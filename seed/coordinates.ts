import { distance } from 'geokdbush';
import { groupBy } from './group.ts';
import { roundTo } from './round.ts';
import { createPlaceIndex } from './village-index.ts';

/** A village as far as its place is concerned: regency and district are codes of today. */
export interface PlacedVillage {
  readonly code: string;
  readonly district: string;
  readonly regency: string;
  readonly lon: number;
  readonly lat: number;
}

/** Why a village was moved to the middle of its district. */
export type MoveReason = 'far-from-district' | 'inside-another-regency';

const FAR_FROM_DISTRICT_KM = 300;
const FAR_FROM_REGENCY_KM = 30;
const NEIGHBOURS = 10;
const TIMES_FARTHER = 4;

/**
 * Villages whose coordinates cannot be right, by code. Two rules, so narrow that remote islands stay where they are:
 * - more than 300 km from the median position of their district;
 * - none of the ten nearest villages is of their regency, and its nearest other village is more than 30 km away and more than
 *   four times as far as the tenth of these.
 */
export function findMisplaced(villages: readonly PlacedVillage[]): Map<string, MoveReason> {
  const medians = districtMedians(villages);
  const misplaced = new Map<string, MoveReason>();
  for (const village of villages) {
    const median = medians.get(village.district);
    if (median && distance(village.lon, village.lat, median.lon, median.lat) > FAR_FROM_DISTRICT_KM) {
      misplaced.set(village.code, 'far-from-district');
    }
  }
  const index = createPlaceIndex(villages);
  const regencies = groupBy(villages, (village) => village.regency);
  for (const village of villages) {
    if (misplaced.has(village.code) || isAmongItsOwn(village, index.around(village.lon, village.lat, 3))) continue;
    const neighbours = index
      .around(village.lon, village.lat, NEIGHBOURS + 1)
      .filter(({ code }) => code !== village.code);
    if (isAmongItsOwn(village, neighbours)) continue;
    const kilometres = (other: PlacedVillage) => distance(village.lon, village.lat, other.lon, other.lat);
    const own = (regencies.get(village.regency) ?? []).filter(({ code }) => code !== village.code).map(kilometres);
    const tenth = Math.max(...neighbours.slice(0, NEIGHBOURS).map(kilometres));
    const nearestOwn = Math.min(...own);
    if (nearestOwn > FAR_FROM_REGENCY_KM && nearestOwn > TIMES_FARTHER * tenth) {
      misplaced.set(village.code, 'inside-another-regency');
    }
  }
  return misplaced;
}

function isAmongItsOwn(village: PlacedVillage, neighbours: readonly PlacedVillage[]): boolean {
  return neighbours.some(({ code, regency }) => regency === village.regency && code !== village.code);
}

/** The same villages, each misplaced one at the median position of the others of its district. */
export function moveMisplaced<Village extends PlacedVillage>(
  villages: readonly Village[],
  misplaced: ReadonlyMap<string, MoveReason>,
): Village[] {
  const medians = districtMedians(villages.filter(({ code }) => !misplaced.has(code)));
  return villages.map((village) => {
    const median = medians.get(village.district);
    return misplaced.has(village.code) && median ? { ...village, ...median } : village;
  });
}

function districtMedians(villages: readonly PlacedVillage[]) {
  const districts = groupBy(villages, (village) => village.district);
  return new Map([...districts].map(([district, members]) => [district, medianPosition(members)]));
}

function medianPosition(places: readonly PlacedVillage[]) {
  return { lon: median(places.map(({ lon }) => lon)), lat: median(places.map(({ lat }) => lat)) };
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const middle = values.length / 2;
  const low = values[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = values[Math.floor(middle)] ?? Number.NaN;
  return roundTo((low + high) / 2, 6);
}
