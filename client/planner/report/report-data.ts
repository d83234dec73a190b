import type { Response } from '../../../shared/api.ts';
import type { CoverageDistances, CoverageRow } from '../../../shared/coverage.ts';
import type { LonLat } from '../../../shared/lon-lat.ts';
import type { SitePlan } from '../../../shared/site-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import type { Villages } from '../village-columns.ts';
import { indexOf } from '../village-states.ts';

/** A cumulative curve of the report, and whose it is. */
export interface ReportCurve {
  readonly name: string;
  readonly distances: CoverageDistances;
}

/** All that a report tells, from one published data set. */
export interface ReportData {
  readonly region: PlanRegion;
  /** The region one level up; null: the country has none. */
  readonly parent: PlanRegion | null;
  /** Metres. */
  readonly radius: number;
  readonly total: CoverageRow;
  readonly parts: readonly CoverageRow[];
  /** The region and those beside it, by which it is ranked. */
  readonly siblings: readonly CoverageRow[];
  /** The region itself first. */
  readonly curves: readonly ReportCurve[];
  readonly villages: Villages;
  /** Active points. */
  readonly points: readonly LonLat[];
  readonly plan: SitePlan;
  readonly dataset: Response<'dataset'>;
  /** null where it has no meaning, as for a province. */
  readonly underdeveloped: boolean | null;
}

/** A village out of reach. */
export interface FarVillage {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly regency: string;
  /** Metres; infinite when no point is active. */
  readonly distance: number;
  /** The rank of the planned site that reaches it first; null: none does. */
  readonly site: number | null;
}

/** The place of a row among others by people out of reach, the most first; those with as many share the better place. */
export function placeByPeopleOut(rows: readonly CoverageRow[], code: string): number {
  const out = ({ population, populationCovered }: CoverageRow) => population - populationCovered;
  const own = rows.find((row) => row.code === code);
  return own === undefined ? 0 : 1 + rows.filter((row) => out(row) > out(own)).length;
}

/** The rows with the most people out of reach first; those with as many by name. */
export function byPeopleOut(rows: readonly CoverageRow[]): CoverageRow[] {
  const out = ({ population, populationCovered }: CoverageRow) => population - populationCovered;
  return [...rows].sort((a, b) => out(b) - out(a) || a.name.localeCompare(b.name, 'id'));
}

/** The villages beyond a radius in metres, the farthest first, each with the first site of the plan that reaches it. */
export function farVillages(villages: Villages, radius: number, sites: SitePlan['sites']): FarVillage[] {
  const reached = new Map<number, number>();
  const index = indexOf(villages);
  for (const { rank, lon, lat } of sites) {
    for (const village of index.within([lon, lat], radius)) if (!reached.has(village)) reached.set(village, rank);
  }
  const far: FarVillage[] = [];
  for (let village = 0; village < villages.count; village += 1) {
    const distance = villages.distance[village] ?? 0;
    if (distance <= radius) continue;
    const district = villages.districts[villages.district[village] ?? 0];
    far.push({
      code: villages.code[village] ?? '',
      name: villages.name[village] ?? '',
      district: district?.name ?? '',
      regency: district?.regency ?? '',
      distance,
      site: reached.get(village) ?? null,
    });
  }
  return far.sort((a, b) => b.distance - a.distance || (a.code < b.code ? -1 : 1));
}

export type Standing = 'far-above' | 'above' | 'slightly-above' | 'alike' | 'slightly-below' | 'below' | 'far-below';

/** How a share stands to another, by the percentage points between them: 1, 5 and 15 are the steps. */
export function standing(share: number, other: number): Standing {
  const points = 100 * (share - other);
  const size = Math.abs(points);
  if (size < 1) return 'alike';
  const side = points > 0 ? 'above' : 'below';
  return size >= 15 ? `far-${side}` : size >= 5 ? side : `slightly-${side}`;
}

/** Of what the sources are told. */
export const SUBJECTS = [
  'village-locations-and-postal-codes',
  'names-and-codes',
  'population',
  'underdeveloped-regencies',
] as const;
export type Subject = (typeof SUBJECTS)[number];
