import { groupBy } from './group.ts';
import { comparableName } from './proper-name.ts';
import type { AreasToday, AreaToday } from './sources/areas-today.ts';
import type { Village2020 } from './sources/geografis.ts';

/** How a region of 2020 was found on today's list: by its name, its code, or the names of its villages. */
export type RegionMatch = 'name' | 'villages' | 'code';

/** A regency or district of 2020 and what it is today. */
export interface CrosswalkedRegion {
  readonly code2020: string;
  readonly name2020: string;
  readonly today: AreaToday;
  readonly by: RegionMatch;
}

/** From the code of 2020 to the region of today, for each regency and district that has a village. */
export interface RegionCrosswalk {
  readonly regencies: ReadonlyMap<string, CrosswalkedRegion>;
  readonly districts: ReadonlyMap<string, CrosswalkedRegion>;
}

/**
 * Finds the regencies and districts of 2020 on today's list.
 *
 * A regency is found by its name, else (respelled) by its code. A district is found by its name within its regency, else
 * (renamed) it is the one that holds most of its villages by name, else the one with the same last part of the code.
 * Throws when one is not found: the villages and the names then do not fit together, and nothing built on them would be right.
 */
export function crosswalkRegions(villages: readonly Village2020[], today: AreasToday): RegionCrosswalk {
  const regencies = matchRegencies(villages, today);
  return { regencies, districts: matchDistricts(villages, today, regencies) };
}

function matchRegencies(villages: readonly Village2020[], today: AreasToday) {
  const byCode = new Map(today.regencies.map((regency) => [regency.code, regency]));
  const byName = new Map(today.regencies.map((regency) => [comparableName(regency.name), regency]));
  const found = new Map<string, CrosswalkedRegion>();
  for (const [code2020, [village]] of groupBy(villages, (village) => village.code.slice(0, 5))) {
    const name2020 = village?.regency ?? '';
    const match = firstMatch({
      name: byName.get(comparableName(name2020)),
      code: byCode.get(code2020),
    });
    found.set(code2020, { code2020, name2020, ...required(match, `${code2020} ${name2020}`) });
  }
  return found;
}

function matchDistricts(
  villages: readonly Village2020[],
  today: AreasToday,
  regencies: ReadonlyMap<string, CrosswalkedRegion>,
) {
  const byCode = new Map(today.districts.map((district) => [district.code, district]));
  const byName = new Map(today.districts.map((district) => [nameKey(district.parent ?? '', district.name), district]));
  const homes = groupBy(today.villages, (village) => nameKey(village.code.slice(0, 5), village.name));
  const found = new Map<string, CrosswalkedRegion>();
  for (const [code2020, members] of groupBy(villages, (village) => village.code.slice(0, 8))) {
    const regency = regencies.get(code2020.slice(0, 5))?.today.code ?? '';
    const name2020 = members[0]?.district ?? '';
    const match = firstMatch({
      name: byName.get(nameKey(regency, name2020)),
      villages: byCode.get(
        mostFrequent(members.flatMap((village) => parents(homes.get(nameKey(regency, village.name))))),
      ),
      code: byCode.get(regency + code2020.slice(5)),
    });
    found.set(code2020, { code2020, name2020, ...required(match, `${code2020} ${name2020}`) });
  }
  return found;
}

function firstMatch(candidates: Partial<Record<RegionMatch, AreaToday | undefined>>) {
  for (const by of ['name', 'villages', 'code'] as const) {
    const today = candidates[by];
    if (today) return { today, by };
  }
  return undefined;
}

function required<Found>(match: Found | undefined, area: string): Found {
  if (!match) throw new Error(`${area} of 2020 is not on today's list of regions.`);
  return match;
}

function parents(areas: readonly AreaToday[] = []): string[] {
  return areas.map((area) => area.parent ?? '');
}

/** The most frequent text, the first of equals in order of code; blank when there is none. */
function mostFrequent(texts: readonly string[]): string {
  const groups = [...groupBy(texts, (text) => text)];
  groups.sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  return groups[0]?.[0] ?? '';
}

function nameKey(scope: string, name: string): string {
  return `${scope} ${comparableName(name)}`;
}
