import { createByteReader, createByteWriter } from './bytes.ts';
import { regionsOfVillages } from './codes.ts';
import {
  readPlaces,
  readSteps,
  readTexts,
  readWords,
  type WordColumn,
  writeSteps,
  writeTexts,
  writeWords,
} from './columns.ts';
import { DamagedFile } from './damaged-file.ts';
import { readDegrees, writeDegrees } from './degrees.ts';
import { readAreas, type SavedAreas, type SavedVillage, writeAreas } from './saved-areas.ts';
import { seal, unseal } from './sealed.ts';

/** A village as the file takes it. */
export interface PlacedVillage extends SavedVillage {
  /** Decimal degrees, WGS84. */
  readonly lon: number;
  readonly lat: number;
  /** By which places are put in order. */
  readonly population: number;
  /** As published: of an official list where there is one. */
  readonly people: number;
  readonly peopleAreOfficial: boolean;
}

/** A province, regency or district as the file takes it. */
export interface PlacedRegion {
  readonly code: string;
  readonly name: string;
  /** Where one of its villages is. */
  readonly lon: number;
  readonly lat: number;
  /** km² */
  readonly area: number | null;
  /** On the list of Perpres 63/2020 from … until …, ISO 8601; no end: none announced. */
  readonly underdevelopedFrom: string | null;
  readonly underdevelopedUntil: string | null;
}

/** A name by which people know a region besides its own, as it is compared in a search. */
export interface EverydayName {
  readonly code: string;
  readonly searchName: string;
}

export interface PlacesContent {
  /** In the order of their codes. */
  readonly villages: readonly PlacedVillage[];
  readonly regions: readonly PlacedRegion[];
  readonly everydayNames: readonly EverydayName[];
}

/** The columns of a places file, the villages in the order of their codes. */
export interface PlaceTable extends SavedAreas {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly population: Float64Array;
  readonly people: Float64Array;
  /** A word where the people of a village are of an official list. */
  readonly official: WordColumn;
  /** Codes of regions: all provinces, all regencies, all districts, each in the order of the villages. */
  readonly regions: readonly string[];
  /** The village where each region is said to be. */
  readonly middles: Int32Array;
  /** Of regions, as text; none where not known. */
  readonly area: WordColumn;
  readonly underdevelopedFrom: WordColumn;
  readonly underdevelopedUntil: WordColumn;
  readonly everydayNames: readonly EverydayName[];
}

/** Writes places for a browser to keep. @throws RangeError when a code is none or a text holds the character 0. */
export function encodePlaces({ villages, regions, everydayNames }: PlacesContent): Uint8Array {
  const codes = regionsOfVillages(villages.map(({ code }) => code));
  const known = new Map(regions.map((region) => [region.code, region]));
  const listed = codes.map((code) => known.get(code));
  const places = new Map(codes.map((code, place) => [code, place]));
  const named = everydayNames.filter(({ code }) => places.has(code));

  const writer = createByteWriter();
  writeAreas(writer, { villages, regionNames: new Map(regions.map(({ code, name }) => [code, name])) });
  const column = <Value>(of: (village: PlacedVillage) => Value) => villages.map(of);
  writeDegrees(
    writer,
    column(({ lon }) => lon),
  );
  writeDegrees(
    writer,
    column(({ lat }) => lat),
  );
  writeSteps(
    writer,
    column(({ population }) => population),
  );
  for (const { population, people } of villages) writer.signed(people - population);
  writeWords(
    writer,
    column(({ peopleAreOfficial }) => (peopleAreOfficial ? 'yes' : null)),
  );
  writeSteps(writer, middlesOf(villages, listed, codes));
  writeWords(
    writer,
    listed.map((region) => (region?.area ? String(region.area) : null)),
  );
  writeWords(
    writer,
    listed.map((region) => region?.underdevelopedFrom ?? null),
  );
  writeWords(
    writer,
    listed.map((region) => region?.underdevelopedUntil ?? null),
  );
  writer.whole(named.length);
  writeSteps(
    writer,
    named.map(({ code }) => places.get(code) ?? 0),
  );
  writeTexts(
    writer,
    named.map(({ searchName }) => searchName),
  );
  return seal('places', writer.bytes());
}

/** Reads a places file. @throws DamagedFile when it is not whole, not sound, or none. */
export function decodePlaces(file: Uint8Array): PlaceTable {
  const reader = createByteReader(unseal('places', file));
  const areas = readAreas(reader);
  const count = areas.villages.length;
  const lon = readDegrees(reader, count, 180);
  const lat = readDegrees(reader, count, 90);
  const population = readSteps(reader, count);
  const people = population.map((before) => before + reader.signed());
  if (people.some((number) => number < 0)) throw new DamagedFile('it has fewer people than none');
  const official = readWords(reader, count);
  const regions = [...areas.regionNames.keys()];
  const middles = readPlaces(reader, regions.length, count);
  const area = readWords(reader, regions.length);
  const underdevelopedFrom = readWords(reader, regions.length);
  const underdevelopedUntil = readWords(reader, regions.length);
  const namedCount = reader.count();
  const named = readPlaces(reader, namedCount, regions.length);
  const searchNames = readTexts(reader, namedCount);
  reader.end();
  const everydayNames = searchNames.map((searchName, index) => ({
    code: regions[named[index] ?? -1] ?? '',
    searchName,
  }));
  const facts = { area, underdevelopedFrom, underdevelopedUntil };
  return { ...areas, lon, lat, population, people, official, regions, middles, ...facts, everydayNames };
}

/** The village where a region is said to be; its first one where none is there. */
function middlesOf(
  villages: readonly PlacedVillage[],
  regions: readonly (PlacedRegion | undefined)[],
  codes: readonly string[],
): number[] {
  const first = new Map<string, number>();
  const there = new Map<string, number>();
  for (const [place, { code, lon, lat }] of villages.entries()) {
    for (const length of [2, 5, 8]) {
      const region = code.slice(0, length);
      if (!first.has(region)) first.set(region, place);
      const key = `${region} ${lon} ${lat}`;
      if (!there.has(key)) there.set(key, place);
    }
  }
  return codes.map((code, index) => {
    const region = regions[index];
    return there.get(`${code} ${region?.lon} ${region?.lat}`) ?? first.get(code) ?? 0;
  });
}
