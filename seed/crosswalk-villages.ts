import type { RegionCrosswalk } from './crosswalk.ts';
import { comparableName } from './proper-name.ts';
import type { AreasToday, AreaToday } from './sources/areas-today.ts';
import type { Village2020 } from './sources/geografis.ts';

/** How a village of 2020 was found on today's list, the surest way first. */
export const VILLAGE_MATCHES = ['code-and-name', 'name-in-district', 'code', 'name-in-regency', 'unmatched'] as const;
export type VillageMatch = (typeof VILLAGE_MATCHES)[number];

/** A village of 2020 with its code and name of today. */
export interface CrosswalkedVillage {
  readonly village: Village2020;
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly by: VillageMatch;
}

/**
 * Gives every village of 2020 a code of today, each code once.
 *
 * In turn: same code (in the district of today) and name; same name in the district; same code, respelled; a name that only
 * one village of the regency has. What is not found keeps its number in its district of today when today's list does not use
 * that code, else takes the district's next number from 9001, which the ministry does not issue; its name stays that of 2020.
 */
export function crosswalkVillages(
  villages: readonly Village2020[],
  regions: RegionCrosswalk,
  today: AreasToday,
): CrosswalkedVillage[] {
  const lists = listToday(today);
  const found = new Map<string, { readonly area: AreaToday; readonly by: VillageMatch }>();
  const claimed = new Set<string>();
  const unclaimed = (areas: readonly AreaToday[] = []) => areas.filter((area) => !claimed.has(area.code));
  const claimEach = (by: VillageMatch, find: (village: Village2020, district: string) => AreaToday | undefined) => {
    for (const village of villages) {
      if (found.has(village.code)) continue;
      const area = find(village, districtOf(village));
      if (!area || claimed.has(area.code)) continue;
      claimed.add(area.code);
      found.set(village.code, { area, by });
    }
  };
  const districtOf = (village: Village2020) => regions.districts.get(village.code.slice(0, 8))?.today.code ?? '';
  const sameCode = (village: Village2020, district: string) => lists.byCode.get(district + village.code.slice(8));

  claimEach('code-and-name', (village, district) => {
    const area = sameCode(village, district);
    return area && comparableName(area.name) === comparableName(village.name) ? area : undefined;
  });
  claimEach('name-in-district', (village, district) => unclaimed(lists.byName.get(nameKey(district, village.name)))[0]);
  claimEach('code', sameCode);
  claimEach('name-in-regency', (village, district) => {
    const candidates = unclaimed(lists.byName.get(nameKey(district.slice(0, 5), village.name)));
    return candidates.length === 1 ? candidates[0] : undefined;
  });

  const taken = new Set(lists.byCode.keys());
  return villages.map((village) => {
    const match = found.get(village.code);
    if (match) {
      const { area, by } = match;
      return { village, code: area.code, name: area.name, district: area.parent ?? '', by };
    }
    const district = districtOf(village);
    const code = freeCode(district, village.code.slice(9), taken);
    taken.add(code);
    return { village, code, name: village.name, district, by: 'unmatched' };
  });
}

function listToday(today: AreasToday) {
  const byCode = new Map<string, AreaToday>();
  const byName = new Map<string, AreaToday[]>();
  for (const area of today.villages) {
    byCode.set(area.code, area);
    for (const scope of [area.code.slice(0, 8), area.code.slice(0, 5)]) {
      const key = nameKey(scope, area.name);
      const areas = byName.get(key);
      if (areas) areas.push(area);
      else byName.set(key, [area]);
    }
  }
  return { byCode, byName };
}

function nameKey(scope: string, name: string): string {
  return `${scope} ${comparableName(name)}`;
}

function freeCode(district: string, number: string, taken: ReadonlySet<string>): string {
  if (!taken.has(`${district}.${number}`)) return `${district}.${number}`;
  let next = 9001;
  while (taken.has(`${district}.${next}`)) next += 1;
  return `${district}.${next}`;
}
