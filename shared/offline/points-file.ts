import { compare } from '../compare.ts';
import { createByteReader, createByteWriter } from './bytes.ts';
import {
  readPlaces,
  readSortedTexts,
  readTexts,
  readWords,
  type WordColumn,
  writeSortedTexts,
  writeSteps,
  writeTexts,
  writeWords,
} from './columns.ts';
import { readDegrees, writeDegrees } from './degrees.ts';
import { alongHilbertCurve } from './hilbert.ts';
import { fromSigns, type NamesAround, toSigns } from './names-of-places.ts';
import { readRanks, writeRanks } from './ranks.ts';
import { readAreas, type SavedAreas, type SavedVillage, writeAreas } from './saved-areas.ts';
import { seal, unseal } from './sealed.ts';

/** A point as the file takes it. */
export interface SavedPoint {
  readonly id: string;
  /** Decimal degrees, WGS84. */
  readonly lon: number;
  readonly lat: number;
  readonly name: string;
  readonly category: string;
  readonly technology: string;
  readonly status: string;
  /** ISO 8601. */
  readonly verifiedOn: string | null;
  /** Mbit/s. */
  readonly bandwidth: number | null;
  readonly openingHours: string | null;
  readonly provider: string | null;
  readonly address: string | null;
  readonly approximate: boolean;
  /** Kemendagri code. */
  readonly village: string;
}

/** What a points file is made of; the areas are at least those of the points. */
export interface PointsContent<Facts> extends SavedAreas {
  /** Anything that JSON can hold. */
  readonly facts: Facts;
  readonly points: readonly SavedPoint[];
}

/** Columns of words, by what they tell. `bandwidth` as text; `approximate`: a word or none. */
const WORD_COLUMNS = [
  'category',
  'technology',
  'status',
  'verifiedOn',
  'bandwidth',
  'openingHours',
  'provider',
  'approximate',
] as const;
type WordColumns = Readonly<Record<(typeof WORD_COLUMNS)[number], WordColumn>>;

/** The columns of a points file, the points in the order of the curve, and no villages but theirs. */
export interface PointTable<Facts> extends SavedAreas, WordColumns {
  readonly facts: Facts;
  readonly count: number;
  readonly ids: readonly string[];
  /** Where each id stands in the order of code units. */
  readonly ranks: Int32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly nameAt: (index: number) => string;
  readonly addressAt: (index: number) => string | null;
  /** Where the village of each point stands in `villages`. */
  readonly village: Int32Array;
}

/** Writes points for a browser to keep. @throws RangeError when a code is none, a village is missing, or a text holds the character 0. */
export function encodePoints<Facts>({ facts, points, villages, regionNames }: PointsContent<Facts>): Uint8Array {
  const used = new Set(points.map(({ village }) => village));
  const listed = villages.filter(({ code }) => used.has(code)).sort((a, b) => compare(a.code, b.code));
  const places = new Map(listed.map(({ code }, place) => [code, place]));
  const sorted = points
    .map((point) => ({ point, along: alongHilbertCurve(point.lon, point.lat) }))
    .sort((a, b) => a.along - b.along || compare(a.point.id, b.point.id))
    .map(({ point }) => point);
  const ids = points.map(({ id }) => id).sort(compare);
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const column = <Value>(of: (point: SavedPoint) => Value) => sorted.map(of);
  const village = column((point) => places.get(point.village) ?? -1);
  const around = village.map((place) => namesAround(listed[place], regionNames));
  const shortened = (field: 'name' | 'address') =>
    sorted.map((point, index) => toSigns(point[field], around[index] ?? NOWHERE));

  const writer = createByteWriter();
  writer.text(JSON.stringify(facts));
  writeAreas(writer, { villages: listed, regionNames });
  writer.whole(sorted.length);
  writeDegrees(
    writer,
    column(({ lon }) => lon),
  );
  writeDegrees(
    writer,
    column(({ lat }) => lat),
  );
  writeSteps(writer, village);
  writeSortedTexts(writer, ids);
  writeRanks(
    writer,
    column(({ id }) => ranks.get(id) ?? 0),
    village,
  );
  writeTexts(writer, shortened('name'));
  writeTexts(writer, shortened('address'));
  for (const field of WORD_COLUMNS)
    writeWords(
      writer,
      column((point) => wordOf(point[field])),
    );
  return seal('points', writer.bytes());
}

/** Reads a points file. @throws DamagedFile when it is not whole, not sound, or none. */
export function decodePoints<Facts>(file: Uint8Array): PointTable<Facts> {
  const reader = createByteReader(unseal('points', file));
  const facts: Facts = JSON.parse(reader.text());
  const { villages, regionNames } = readAreas(reader);
  const count = reader.count();
  const lon = readDegrees(reader, count, 180);
  const lat = readDegrees(reader, count, 90);
  const village = readPlaces(reader, count, villages.length);
  const sortedIds = readSortedTexts(reader, count);
  const ranks = readRanks(reader, village);
  const names = readTexts(reader, count);
  const addresses = readTexts(reader, count);
  const words = Object.fromEntries(WORD_COLUMNS.map((field) => [field, readWords(reader, count)])) as WordColumns;
  reader.end();
  const ids = Array.from(ranks, (rank) => sortedIds[rank] ?? '');
  // Few names are ever read.
  const textAt = (texts: readonly string[], index: number) =>
    fromSigns(texts[index] ?? '', namesAround(villages[village[index] ?? -1], regionNames));
  const nameAt = (index: number) => textAt(names, index) ?? '';
  const addressAt = (index: number) => textAt(addresses, index);
  return { facts, villages, regionNames, count, ids, ranks, lon, lat, village, nameAt, addressAt, ...words };
}

const NOWHERE: NamesAround = ['', '', ''];

function namesAround(village: SavedVillage | undefined, regionNames: ReadonlyMap<string, string>): NamesAround {
  if (!village) throw new RangeError('the village of a point is not given');
  const region = (length: number) => regionNames.get(village.code.slice(0, length)) ?? '';
  return [village.name, region(8), region(5)];
}

function wordOf(value: string | number | boolean | null): string | null {
  if (typeof value === 'boolean') return value ? 'yes' : null;
  return value === null ? null : String(value);
}
