import type { Bbox, LonLat } from '../../shared/lon-lat.ts';
import { createNearestSearch } from '../../shared/offline/nearest.ts';
import type { PlaceTable } from '../../shared/offline/places-file.ts';
import { nameInContext } from '../../shared/place-names.ts';
import type { PlaceRow } from '../../shared/place-ranking.ts';
import { type PostalArea, postalAreas } from '../../shared/postal-areas.ts';
import { searchName } from '../../shared/search-name.ts';
import type { RegionLevel } from '../../shared/vocabulary.ts';
import { createVillageRanges, type VillageRange } from './village-ranges.ts';

/** Everything that a search can find, in the order in which the server stores it, which decides between equals. */
export interface PlaceRows {
  /** What each is compared by. */
  readonly searchNames: readonly string[];
  /** log10 of the people, in single precision as the server stores it. */
  readonly weights: Float32Array;
  readonly rowAt: (entry: number) => PlaceRow;
  /** The entries of the area of a postal code and of its villages. */
  readonly entriesOfPostalCode: (code: string) => number[];
}

/** Regions, their everyday names, villages, postal codes. */
export function createPlaceRows(table: PlaceTable): PlaceRows {
  const { regions, everydayNames, villages, regionNames } = table;
  const rangeOf = createVillageRanges(villages);
  const areas = postalAreas(
    villages.keys(),
    (index) => villages[index]?.code ?? '',
    (index) => villages[index]?.postalCode ?? null,
  );
  const firstVillage = regions.length + everydayNames.length;
  const firstArea = firstVillage + villages.length;
  const regionIndex = new Map(regions.map((code, index) => [code, index]));

  const searchNames: string[] = [];
  const weights = new Float32Array(firstArea + areas.length);
  const add = (name: string, people: number) => {
    weights[searchNames.length] = Math.log10(Math.max(people, 1));
    searchNames.push(name);
  };
  for (const code of regions) add(searchName(regionNames.get(code) ?? ''), peopleOf(rangeOf(code)));
  for (const named of everydayNames) add(named.searchName, peopleOf(rangeOf(named.code)));
  for (const [index, { name }] of villages.entries()) add(searchName(name), table.population[index] as number);
  for (const area of areas) {
    const people = area.villages.map((index) => table.population[index] as number);
    add(
      area.code,
      people.reduce((sum, number) => sum + number, 0),
    );
  }

  return {
    searchNames,
    weights,
    rowAt,
    entriesOfPostalCode: (code) => [
      ...areas.flatMap((area, index) => (area.code === code ? [firstArea + index] : [])),
      ...villages.flatMap(({ postalCode }, index) => (postalCode === code ? [firstVillage + index] : [])),
    ],
  };

  function peopleOf({ first, end }: VillageRange): number {
    let people = 0;
    for (let index = first; index < end; index += 1) people += table.population[index] as number;
    return people;
  }

  function rowAt(entry: number): PlaceRow {
    const shared = { searchName: searchNames[entry] ?? '', weight: weights[entry] ?? 0 };
    const village = villages[entry - firstVillage];
    if (entry >= firstVillage && village) {
      const [lon, lat] = positionOf(entry - firstVillage);
      const context = contextOf(village.code.slice(0, 8));
      return { kind: 'village', code: village.code, name: village.name, context, lon, lat, bbox: null, ...shared };
    }
    const area = areas[entry - firstArea];
    if (entry >= firstArea && area) return { ...areaRow(area), ...shared };
    const code = regions[entry] ?? everydayNames[entry - regions.length]?.code ?? '';
    const { first, end } = rangeOf(code);
    const [lon, lat] = positionOf(table.middles[regionIndex.get(code) ?? -1] ?? first);
    return {
      kind: levelOf(code),
      code,
      name: regionNames.get(code) ?? '',
      context: contextOf(parentOf(code)),
      lon,
      lat,
      bbox: boxAround(Array.from({ length: end - first }, (_, offset) => positionOf(first + offset))),
      ...shared,
    };
  }

  function areaRow(area: PostalArea<number>): Omit<PlaceRow, 'searchName' | 'weight'> {
    const positions = area.villages.map(positionOf);
    const [lon, lat] = middleOf(positions);
    const context = contextOf(area.home);
    return { kind: 'postal-code', code: area.code, name: area.code, context, lon, lat, bbox: boxAround(positions) };
  }

  function positionOf(index: number): LonLat {
    return [table.lon[index] as number, table.lat[index] as number];
  }

  /** "Kec. Alak, Kota Kupang, Nusa Tenggara Timur" for the district Alak; blank for the country. */
  function contextOf(code: string): string {
    if (code === '') return '';
    const above = contextOf(parentOf(code));
    const name = nameInContext(levelOf(code), regionNames.get(code) ?? '');
    return above === '' ? name : `${name}, ${above}`;
  }
}

/** The level that a code of a province, regency or district stands for. */
function levelOf(code: string): Exclude<RegionLevel, 'village'> {
  return code.length > 5 ? 'district' : code.length > 2 ? 'regency' : 'province';
}

function parentOf(code: string): string {
  return code.slice(0, -3);
}

/** The position nearest to the mean of all; of equally near ones the first. */
function middleOf(positions: readonly LonLat[]): LonLat {
  const mean = (axis: 0 | 1) => positions.reduce((sum, position) => sum + position[axis], 0) / positions.length;
  const column = (axis: 0 | 1) => Float64Array.from(positions, (position) => position[axis]);
  const ranks = positions.map((_, index) => index);
  const [nearest] = createNearestSearch(column(0), column(1), ranks)([mean(0), mean(1)], { limit: 1 });
  return positions[nearest?.index ?? 0] ?? [0, 0];
}

export function boxAround(positions: readonly LonLat[]): Bbox {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [lon, lat] of positions) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}
