import { spheroidDistance } from '../../server/analysis/spheroid.ts';
import { apportion } from '../apportion.ts';
import type { Areas, Village } from '../areas.ts';
import { groupBy } from '../group.ts';
import { type Random, shuffled } from '../random.ts';
import { createPlaceIndex } from '../village-index.ts';
import { POINTS, PROVINCE_SHARES, UNDERDEVELOPED_TIMES, type Zone } from './weights.ts';

/** A village that gets a point, and how far from it the point may stand, in metres. */
export interface Anchor {
  readonly village: Village;
  readonly zone: Zone;
  readonly reach: number;
}

const FARTHEST = 1_000;
const NEAREST_NEIGHBOUR = 150;
/** Below one half, so that the village stays the nearest of all to its point. */
const PART_OF_WAY_TO_NEIGHBOUR = 0.45;

/** The villages that get a point, one each, in order of code: exactly 7,634, by the shares of provinces and regencies. */
export function chooseVillages(areas: Areas, random: Random): Anchor[] {
  const underdeveloped = new Set(
    areas.regions.filter((region) => region.underdevelopedFrom !== null).map((region) => region.code),
  );
  const remote = new Set(PROVINCE_SHARES.flatMap(({ provinces }) => provinces));
  const zoneOf = (regency: string): Zone =>
    remote.has(regency.slice(0, 2)) ? 'remote' : underdeveloped.has(regency) ? 'underdeveloped' : 'connected';
  const candidates = groupBy(withReach(areas), ({ village }) => village.regency);
  const quotas = regencyQuotas(areas, zoneOf);

  const chosen = [...quotas].flatMap(([regency, quota]) => {
    const anchors = shuffled(random, candidates.get(regency) ?? []).slice(0, quota);
    if (anchors.length < quota)
      throw new Error(`Regency ${regency} has too few villages for ${quota} simulated points.`);
    return anchors.map((anchor) => ({ ...anchor, zone: zoneOf(regency) }));
  });
  return chosen.sort((a, b) => (a.village.code < b.village.code ? -1 : 1));
}

/** How many points each regency gets; they add up to `POINTS`. */
function regencyQuotas(areas: Areas, zoneOf: (regency: string) => Zone): Map<string, number> {
  const regencies = areas.regions.filter(({ level }) => level === 'regency');
  const named = PROVINCE_SHARES.flatMap(({ provinces }) => provinces);
  const groups = [
    ...PROVINCE_SHARES.map(({ provinces, share }) => ({
      share,
      regencies: regencies.filter(({ parent }) => provinces.includes(parent ?? '')),
    })),
    {
      share: 1000 - PROVINCE_SHARES.reduce((sum, { share }) => sum + share, 0),
      regencies: regencies.filter(({ parent }) => !named.includes(parent ?? '')),
    },
  ];
  const totals = apportion(
    POINTS,
    groups.map(({ share }) => share),
  );
  return new Map(
    groups.flatMap((group, index) => {
      const weights = group.regencies.map(
        ({ code, villages }) => villages * (zoneOf(code) === 'underdeveloped' ? UNDERDEVELOPED_TIMES : 1),
      );
      const parts = apportion(totals[index] ?? 0, weights);
      return group.regencies.map(({ code }, part): [string, number] => [code, parts[part] ?? 0]);
    }),
  );
}

/** Villages whose place is known well enough to stand near it: not moved, and no other village on the same spot. */
function withReach(areas: Areas): Omit<Anchor, 'zone'>[] {
  const index = createPlaceIndex(areas.villages);
  return areas.villages.flatMap((village) => {
    if (areas.crosswalk.moved.has(village.code)) return [];
    const neighbour = index.around(village.lon, village.lat, 2).find(({ code }) => code !== village.code);
    const apart = neighbour ? spheroidDistance(village.lon, village.lat, neighbour.lon, neighbour.lat) : FARTHEST;
    if (apart < NEAREST_NEIGHBOUR) return [];
    return [{ village, reach: Math.min(FARTHEST, PART_OF_WAY_TO_NEIGHBOUR * apart) }];
  });
}
