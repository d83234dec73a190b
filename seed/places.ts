import type { Bbox } from '../shared/lon-lat.ts';
import { nameInContext } from '../shared/place-names.ts';
import { postalAreas } from '../shared/postal-areas.ts';
import { searchName } from '../shared/search-name.ts';
import type { RegionLevel } from '../shared/vocabulary.ts';
import type { Areas, Village } from './areas.ts';
import { boxAround, middle, type Region } from './regions.ts';
import type { EverydayName } from './sources/everyday-names.ts';

/** A row of what a search can find. Position and box in degrees, WGS84; `weight` is log10 of the people. */
export interface PlaceRow {
  readonly kind: RegionLevel | 'postal-code';
  readonly code: string;
  readonly name: string;
  readonly context: string;
  readonly searchName: string;
  readonly searchContext: string;
  readonly weight: number;
  readonly lon: number;
  readonly lat: number;
  readonly bbox: Bbox | null;
}

/** Regions, villages and postal codes, each under its own name, and regions once more under each everyday name. */
export function buildPlaces({ regions, villages }: Areas, everydayNames: readonly EverydayName[]): PlaceRow[] {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const context = (code: string | null) => contextOf(code, byCode);
  const regionPlaces = regions.map((region) => ({
    kind: region.level,
    code: region.code,
    name: region.name,
    ...searchable(region.name, context(region.parent)),
    weight: weightOf(region.population),
    lon: region.lon,
    lat: region.lat,
    bbox: region.bbox,
  }));
  const placeOf = new Map(regionPlaces.map((place) => [place.code, place]));
  const everyday = everydayNames.map(({ name, code }) => {
    const place = placeOf.get(code);
    if (!place) throw new Error(`The everyday name ${name} belongs to ${code}, which is not on the list of regions.`);
    return { ...place, searchName: searchName(name) };
  });
  const villagePlaces = villages.map((village) => ({
    kind: 'village' as const,
    code: village.code,
    name: village.name,
    ...searchable(village.name, context(village.district)),
    weight: weightOf(village.population),
    lon: village.lon,
    lat: village.lat,
    bbox: null,
  }));
  return [...regionPlaces, ...everyday, ...villagePlaces, ...postalCodePlaces(villages, context)];
}

function postalCodePlaces(villages: readonly Village[], context: (code: string) => string): PlaceRow[] {
  const areas = postalAreas(
    villages,
    (village) => village.code,
    (village) => village.postalCode,
  );
  return areas.map(({ code, home, villages: members }) => ({
    kind: 'postal-code',
    code,
    name: code,
    ...searchable(code, context(home)),
    weight: weightOf(members.reduce((people, village) => people + village.population, 0)),
    ...middle(members),
    bbox: boxAround(members),
  }));
}

/** "Kec. Alak, Kota Kupang, Nusa Tenggara Timur" for the district Alak; blank for the country. */
export function contextOf(code: string | null, regions: ReadonlyMap<string, Region>): string {
  const parts: string[] = [];
  for (let region = regions.get(code ?? ''); region; region = regions.get(region.parent ?? ''))
    parts.push(nameInContext(region.level, region.name));
  return parts.join(', ');
}

function searchable(name: string, context: string) {
  const searchContext = context.split(', ').map(searchName).join(' ');
  return { searchName: searchName(name), context, searchContext };
}

function weightOf(people: number): number {
  return Math.log10(Math.max(people, 1));
}
