import type { Bbox } from '../shared/lon-lat.ts';
import type { Village } from './areas.ts';
import { groupBy } from './group.ts';
import { properName } from './proper-name.ts';
import type { AreasToday, AreaToday } from './sources/areas-today.ts';
import type { RegionPopulation } from './sources/population.ts';
import type { Underdeveloped } from './sources/underdeveloped.ts';
import { createPlaceIndex } from './village-index.ts';

/** A province, regency or district of today that has villages. Area in km²; position and box in degrees, WGS84. */
export interface Region {
  readonly code: string;
  readonly level: 'province' | 'regency' | 'district';
  readonly parent: string | null;
  readonly name: string;
  readonly population: number;
  readonly populationIsEstimate: boolean;
  readonly area: number | null;
  readonly underdevelopedFrom: string | null;
  readonly underdevelopedUntil: string | null;
  readonly villages: number;
  readonly lon: number;
  readonly lat: number;
  readonly bbox: Bbox;
}

/** The regions of the villages, provinces first, each level in order of code. A parent always stands before its children. */
export function buildRegions(
  villages: readonly Village[],
  today: AreasToday,
  population: readonly RegionPopulation[],
  underdeveloped: readonly Underdeveloped[],
): Region[] {
  const known = new Map(population.map((region) => [region.code, region]));
  const listed = new Map(underdeveloped.map((entry) => [entry.regency, entry]));
  const named = new Map(
    [...today.provinces, ...today.regencies, ...today.districts].map((area) => [area.code, regionName(area)]),
  );
  return (['province', 'regency', 'district'] as const).flatMap((level) =>
    [...groupBy(villages, (village) => village[level])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, members]) => ({
        code,
        level,
        parent: level === 'province' ? null : code.slice(0, -3),
        name: named.get(code) ?? code,
        population: members.reduce((people, village) => people + village.population, 0),
        populationIsEstimate: level === 'district',
        area: areaOf(code, known),
        underdevelopedFrom: listed.get(code)?.from ?? null,
        underdevelopedUntil: listed.get(code)?.until ?? null,
        villages: members.length,
        ...middle(members),
        bbox: boxAround(members),
      })),
  );
}

/** The list of today has provinces and regencies in capitals. */
function regionName({ code, name }: AreaToday): string {
  return code.length > 5 ? name : properName(name);
}

/** A province without an area of its own in the table (Jakarta) has that of its regencies. */
function areaOf(code: string, known: ReadonlyMap<string, RegionPopulation>): number | null {
  const area = known.get(code)?.area ?? null;
  if (area !== null || code.length > 2) return area;
  const parts = [...known.values()].filter((region) => region.code.startsWith(`${code}.`)).map((region) => region.area);
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

/** The place of the village nearest to the mean of all, so that it is never in the sea. */
export function middle(places: readonly Village[]): { lon: number; lat: number } {
  const mean = (axis: 'lon' | 'lat') => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const { place } = createPlaceIndex(places).nearest(mean('lon'), mean('lat'));
  return { lon: place.lon, lat: place.lat };
}

/** The box around some places. */
export function boxAround(places: readonly Village[]): Bbox {
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
