import { destination } from '@turf/turf';
import type { Category, Status, Technology } from '../../shared/vocabulary.ts';
import type { Areas } from '../areas.ts';
import { createRandom, dealt, drawn, type Random, randomIndex } from '../random.ts';
import { roundTo } from '../round.ts';
import { customsOf, isKelurahan } from './customs.ts';
import { createNamer } from './names.ts';
import { OPENING_HOURS } from './opening-hours.ts';
import { type Anchor, chooseVillages } from './places.ts';
import {
  AS_OF,
  BANDWIDTH_WEIGHTS,
  CATEGORY_WEIGHTS,
  STATUS_WEIGHTS,
  TECHNOLOGY_WEIGHTS,
  type Zone,
} from './weights.ts';

/** An invented access point. Degrees, WGS84, five decimals; Mbit/s. */
export interface SimulatedPoint {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly technology: Technology;
  readonly status: Status;
  readonly verifiedOn: string | null;
  readonly bandwidth: number | null;
  readonly openingHours: string | null;
  readonly provider: string | null;
  readonly address: string | null;
  /** Code of the village it was invented for, which is also the nearest one. */
  readonly village: string;
  readonly lon: number;
  readonly lat: number;
}

/** Any other number gives another 7,634 points. */
const SEED = 7_634;
const DAYS_OF_VERIFICATION = 183;
const PART_WITH_PROVIDER = 0.15;
const PART_WITH_ADDRESS = 0.7;
const DAY = 86_400_000;

/**
 * Invents the 7,634 points, the same on every machine. Each stands within 1 km of a village of its own and nearer to it than to
 * any other; kinds, technologies and statuses occur exactly as often as `weights.ts` says.
 */
export function simulatePoints(areas: Areas): SimulatedPoint[] {
  const random = createRandom(SEED);
  const anchors = chooseVillages(areas, random);
  const categories = dealt(random, anchors.length, CATEGORY_WEIGHTS);
  const statuses = dealt(random, anchors.length, STATUS_WEIGHTS);
  const technologies = dealTechnologies(random, anchors);
  const nameFor = createNamer(random, new Map(areas.regions.map(({ code, name }) => [code, name])));

  return anchors.map((anchor, index) => {
    const { village } = anchor;
    const category = categories[index] ?? 'other';
    const technology = technologies[index] ?? 'other';
    const status = statuses[index] ?? 'unverified';
    const byVsat = category === 'health' && technology === 'vsat';
    return {
      id: `SIM-${String(index + 1).padStart(5, '0')}`,
      name: `Simulasi: ${nameFor(category, village)}`,
      category,
      technology,
      status,
      verifiedOn: dayOfVerification(random, status),
      bandwidth: drawn(random, BANDWIDTH_WEIGHTS[byVsat ? 'health-by-vsat' : technology]),
      openingHours: drawn(random, OPENING_HOURS[category]),
      provider: random() < PART_WITH_PROVIDER ? 'BAKTI Kominfo (simulasi)' : null,
      address: random() < PART_WITH_ADDRESS ? addressIn(anchor) : null,
      village: village.code,
      ...placeNear(random, anchor),
    };
  });
}

/** Exact shares of the technologies within each zone, given out in random order. */
function dealTechnologies(random: Random, anchors: readonly Anchor[]): Technology[] {
  const zones: readonly Zone[] = ['remote', 'underdeveloped', 'connected'];
  const stacks = new Map(
    zones.map((zone) => {
      const count = anchors.filter((anchor) => anchor.zone === zone).length;
      return [zone, dealt(random, count, TECHNOLOGY_WEIGHTS[zone])];
    }),
  );
  return anchors.map(({ zone }) => stacks.get(zone)?.pop() ?? 'other');
}

function dayOfVerification(random: Random, status: Status): string | null {
  if (status === 'unverified') return null;
  const daysAgo = 1 + randomIndex(random, DAYS_OF_VERIFICATION);
  return new Date(Date.parse(AS_OF) - daysAgo * DAY).toISOString().slice(0, 10);
}

function addressIn({ village }: Anchor): string {
  return `${isKelurahan(village.code) ? 'Kelurahan' : customsOf(village.province).village} ${village.name}`;
}

/** Anywhere in the circle around the village with the same likelihood. */
function placeNear(random: Random, { village, reach }: Anchor): { lon: number; lat: number } {
  const metres = reach * Math.sqrt(random());
  const bearing = random() * 360 - 180;
  const place = destination([village.lon, village.lat], metres, bearing, { units: 'meters' });
  const [lon, lat] = place.geometry.coordinates;
  return { lon: roundTo(lon ?? village.lon, 5), lat: roundTo(lat ?? village.lat, 5) };
}
