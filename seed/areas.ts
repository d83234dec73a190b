import { apportion } from './apportion.ts';
import { findMisplaced, type MoveReason, moveMisplaced } from './coordinates.ts';
import { type CrosswalkedRegion, crosswalkRegions } from './crosswalk.ts';
import { type CrosswalkedVillage, crosswalkVillages } from './crosswalk-villages.ts';
import { groupBy } from './group.ts';
import { buildRegions, type Region } from './regions.ts';
import { type AreasToday, readAreasToday } from './sources/areas-today.ts';
import { readVillages2020 } from './sources/geografis.ts';
import { readPopulation } from './sources/population.ts';
import { readUnderdeveloped } from './sources/underdeveloped.ts';

/** A village with its regions, all on codes of today. Degrees, WGS84; the population is an estimate. */
export interface Village {
  readonly code: string;
  readonly code2020: string;
  readonly name: string;
  readonly district: string;
  readonly regency: string;
  readonly province: string;
  readonly postalCode: string | null;
  readonly population: number;
  readonly lon: number;
  readonly lat: number;
}

/** Every village and region, and how they were found. */
export interface Areas {
  readonly villages: readonly Village[];
  readonly regions: readonly Region[];
  readonly crosswalk: Crosswalk;
}

/** What was found on today's list and how; the report of what was not is made from it. */
export interface Crosswalk {
  readonly regencies: readonly CrosswalkedRegion[];
  readonly districts: readonly CrosswalkedRegion[];
  readonly villages: readonly CrosswalkedVillage[];
  /** Villages moved to the middle of their district, by code of today. */
  readonly moved: ReadonlyMap<string, MoveReason>;
  readonly today: AreasToday;
}

/** Reads all sources and makes of them one list of villages and one of regions, both in order of code. */
export function readAreas(): Areas {
  const villages2020 = readVillages2020();
  const today = readAreasToday();
  const population = readPopulation();
  const crosswalked = crosswalkRegions(villages2020, today);
  const matched = crosswalkVillages(villages2020, crosswalked, today);
  const placed = matched.map(placedVillage).sort((a, b) => (a.code < b.code ? -1 : 1));
  const moved = findMisplaced(placed);
  const people = new Map(population.map((region) => [region.code, region.population]));
  const villages = spreadPeople(moveMisplaced(placed, moved), people);
  return {
    villages,
    regions: buildRegions(villages, today, population, readUnderdeveloped()),
    crosswalk: {
      regencies: [...crosswalked.regencies.values()],
      districts: [...crosswalked.districts.values()],
      villages: matched,
      moved,
      today,
    },
  };
}

function placedVillage({ village, code, name, district }: CrosswalkedVillage): Omit<Village, 'population'> {
  return {
    code,
    code2020: village.code,
    name,
    district,
    regency: district.slice(0, 5),
    province: district.slice(0, 2),
    postalCode: village.postalCode,
    lon: village.lon,
    lat: village.lat,
  };
}

/** Spreads the people of each regency evenly over its villages, in whole people, the odd ones to the first codes. */
function spreadPeople(
  villages: readonly Omit<Village, 'population'>[],
  people: ReadonlyMap<string, number>,
): Village[] {
  const share = new Map<string, number>();
  for (const [regency, members] of groupBy(villages, (village) => village.regency)) {
    const total = people.get(regency);
    if (total === undefined) throw new Error(`The population of regency ${regency} is not known.`);
    const shares = apportion(
      total,
      members.map(() => 1),
    );
    for (const [index, { code }] of members.entries()) share.set(code, shares[index] ?? 0);
  }
  return villages.map((village) => ({ ...village, population: share.get(village.code) ?? 0 }));
}
