import { lengthToDegrees } from '@turf/turf';
import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { groupBy } from '../group.ts';
import type { Settlement } from './settlement.ts';

/** No district of Indonesia reaches this far; a settlement beyond it has a wrong coordinate. Kilometres. */
const FARTHEST_IN_DISTRICT = 400;
/** How many neighbours are asked whether a settlement belongs among them. */
const WITNESSES = 10;
/** A regency with fewer settlements may well be scattered among others. */
const FEWEST_TO_DOUBT = 8;
/** A settlement nearer to one of its own than this is never doubted. Kilometres. */
const NEAR_ITS_OWN = 3;

/**
 * The settlements whose place can be trusted to draw borders with, one for each coordinate. Left out are those far from
 * their district, and those deep among settlements of others: they would become false exclaves.
 */
export function trustedSites(settlements: readonly Settlement[]): Settlement[] {
  const strays = new Set([...farFromDistrict(settlements), ...amongOthers(settlements)]);
  return onePerPlace(settlements.filter((settlement) => !strays.has(settlement)));
}

function farFromDistrict(settlements: readonly Settlement[]): Settlement[] {
  const districts = groupBy(settlements, ({ regency, district }) => `${regency} ${district}`);
  return [...districts.values()].flatMap((members) => {
    const lon = median(members.map((member) => member.lon));
    const lat = median(members.map((member) => member.lat));
    return members.filter((member) => distance(member.lon, member.lat, lon, lat) > FARTHEST_IN_DISTRICT);
  });
}

function amongOthers(settlements: readonly Settlement[]): Settlement[] {
  const index = new KDBush(settlements.length);
  for (const { lon, lat } of settlements) index.add(lon, lat);
  index.finish();
  const regencies = groupBy(settlements, ({ regency }) => regency);
  return settlements.filter((settlement) => {
    const nearby = index.within(settlement.lon, settlement.lat, lengthToDegrees(NEAR_ITS_OWN, 'kilometers'));
    if (nearby.some((id) => settlements[id] !== settlement && settlements[id]?.regency === settlement.regency))
      return false;
    const neighbours = around(index, settlement.lon, settlement.lat, WITNESSES + 1)
      .flatMap((id) => settlements[id] ?? [])
      .filter((neighbour) => neighbour !== settlement);
    if (neighbours.some((neighbour) => neighbour.regency === settlement.regency)) return false;
    return isStranger(settlement, neighbours, regencies.get(settlement.regency) ?? []);
  });
}

/** True when its own are more than twice as far away as the third neighbour, who is of another regency. */
function isStranger(settlement: Settlement, neighbours: readonly Settlement[], own: readonly Settlement[]): boolean {
  const third = neighbours[2];
  if (!third || own.length < FEWEST_TO_DOUBT) return false;
  const nearestOwn = Math.min(...own.filter((one) => one !== settlement).map((one) => apart(settlement, one)));
  return nearestOwn > NEAR_ITS_OWN && nearestOwn > 2 * apart(settlement, third);
}

function onePerPlace(settlements: readonly Settlement[]): Settlement[] {
  return [...groupBy(settlements, ({ lon, lat }) => `${lon},${lat}`).values()].flatMap(([first]) => first ?? []);
}

function apart(one: Settlement, other: Settlement): number {
  return distance(one.lon, one.lat, other.lon, other.lat);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
