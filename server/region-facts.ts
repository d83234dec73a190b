import type { Response } from '../shared/api.ts';
import type { CoverageRow } from '../shared/coverage.ts';
import { districtName, regionTitle } from '../shared/place-names.ts';
import { today } from '../shared/today.ts';
import { coverage, uncoveredVillages } from './coverage.ts';
import type { Db } from './db/connect.ts';
import { Failure, notFound } from './failures.ts';
import { countPoints, listPoints, nearestPoints } from './queries/access-points.ts';
import { COUNTRY } from './queries/coverage.ts';
import { describeDataset } from './queries/datasets.ts';
import type { Published } from './queries/published.ts';
import {
  bearingsToPoints,
  findReachedVillage,
  listReachedVillages,
  type ReachedVillage,
} from './queries/region-pages.ts';
import { getRegion } from './queries/regions.ts';
import { type RegionMap, regionMap } from './region-map.ts';

/** How far a point may be, in metres; the first is what stands in an address that says nothing. */
export const PAGE_RADII = [5000, 1000, 2000, 10_000] as const;
export const POINTS_A_PAGE = 20;
const UNCOVERED_SHOWN = 10;
const NEAREST_SHOWN = 5;

export type Region = Response<'getRegion'>;
type Uncovered = Response<'uncoveredVillages'>;

/** What the page of a region shows. */
export interface RegionFacts {
  readonly region: Pick<Region, 'code' | 'name' | 'population' | 'populationIsEstimate' | 'villages' | 'points'> & {
    readonly level: Region['level'] | 'country';
    /** The name with its kind: `Kecamatan Alak`. */
    readonly title: string;
    readonly activePoints: number;
    readonly underdeveloped: boolean;
    readonly middle: readonly [lon: number, lat: number] | null;
  };
  /** The regions it lies in, the largest first, without itself. */
  readonly above: readonly { readonly code: string; readonly name: string }[];
  readonly radius: number;
  /** Of all but villages. */
  readonly coverage: CoverageRow | null;
  readonly parts: readonly CoverageRow[];
  readonly villages: readonly ReachedVillage[];
  readonly uncovered: (Uncovered & { readonly bearings: ReadonlyMap<string, number> }) | null;
  readonly points: Awaited<ReturnType<typeof listPoints>>;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Of a village: the nearest points, whatever their status, and its distance to the nearest active one. */
  readonly nearest: Awaited<ReturnType<typeof nearestPoints>>;
  readonly reached: ReachedVillage | null;
  readonly map: RegionMap | null;
  readonly dataset: NonNullable<Awaited<ReturnType<typeof describeDataset>>>;
}

/** @throws Failure 404 when there is no such region, or no such page of its points. */
export async function regionFacts(
  db: Db,
  published: Published,
  { code, radius, page }: { readonly code: string; readonly radius: number; readonly page: number },
): Promise<RegionFacts> {
  if (code !== COUNTRY && !/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/.test(code)) throw missing(code);
  const region = code === COUNTRY ? null : await getRegion(db, published, code);
  if (region === null && code !== COUNTRY) throw missing(code);
  const level = region?.level ?? 'country';
  const inside = region ? { region: region.code } : {};
  const dataset = await describeDataset(db, published);
  if (!dataset) throw notFound('No data set is published.');
  const measured = level === 'village' ? null : await measuredOf(db, published, region, radius);
  const [above, uncovered, points, count, villages, reached, nearest] = await Promise.all([
    ancestors(db, published, region),
    level === 'village'
      ? null
      : uncoveredVillages(db, published, { ...inside, radius, limit: UNCOVERED_SHOWN, offset: 0, asOf: today() }),
    level === 'country'
      ? []
      : listPoints(db, published, { ...inside, limit: POINTS_A_PAGE, offset: (page - 1) * POINTS_A_PAGE }),
    countPoints(db, published, { ...inside, limit: 1, offset: 0 }),
    level === 'district' ? listReachedVillages(db, published, code) : [],
    level === 'village' ? findReachedVillage(db, published, code) : undefined,
    level === 'village' && region
      ? nearestPoints(db, published, { lon: region.lon, lat: region.lat, limit: NEAREST_SHOWN })
      : [],
  ]);
  // The country's page lists provinces, not points.
  const pages = level === 'country' ? 1 : Math.max(1, Math.ceil(count / POINTS_A_PAGE));
  if (page > pages) throw new Failure(404, 'list page', `The points of ${code} have ${pages} pages.`);
  const bearings = uncovered
    ? await bearingsToPoints(
        db,
        published,
        uncovered.villages.map((village) => village.code),
      )
    : new Map<string, number>();
  const whole = measured?.whole ?? null;
  return {
    region: {
      code,
      level,
      name: region?.name ?? 'Indonesia',
      title: region ? regionTitle(region.level, code, region.name) : 'Indonesia',
      population: region?.population ?? whole?.population ?? 0,
      populationIsEstimate: region?.populationIsEstimate ?? false,
      villages: region?.villages ?? whole?.villages ?? 0,
      points: count,
      activePoints: region?.activePoints ?? whole?.points ?? 0,
      underdeveloped: region?.underdeveloped ?? false,
      middle: region ? [region.lon, region.lat] : null,
    },
    above,
    radius,
    coverage: whole,
    parts: measured?.parts ?? [],
    villages,
    uncovered: uncovered && { ...uncovered, bearings },
    points,
    page,
    pages,
    nearest,
    reached: reached ?? null,
    map: region ? await regionMap(db, published, region, uncovered?.villages ?? []) : null,
    dataset,
  };
}

function missing(code: string) {
  return notFound(`There is no region ${code.slice(0, 40)}.`);
}

/** The region's own row, and those of the regions in it. */
async function measuredOf(db: Db, published: Published, region: Region | null, radius: number) {
  const asked = { radius, asOf: today() };
  if (region === null) {
    const { total, regions } = await coverage(db, published, { ...asked, level: 'province' });
    return { whole: total, parts: regions };
  }
  if (region.level === 'district') {
    const parent = region.parent ?? undefined;
    const { regions } = await coverage(db, published, { ...asked, level: 'district', parent });
    return { whole: regions.find(({ code }) => code === region.code) ?? null, parts: [] };
  }
  const level = region.level === 'province' ? 'regency' : 'district';
  const { total, regions } = await coverage(db, published, { ...asked, level, parent: region.code });
  return { whole: total, parts: regions };
}

async function ancestors(db: Db, published: Published, region: Region | null) {
  const codes = (region?.code.split('.') ?? []).slice(0, -1).map((_, index, all) => all.slice(0, index + 1).join('.'));
  const found = await Promise.all(codes.map((code) => getRegion(db, published, code)));
  return found.flatMap((one) =>
    one ? [{ code: one.code, name: one.level === 'district' ? districtName(one.name) : one.name }] : [],
  );
}
