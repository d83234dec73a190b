import type { ByteReader, ByteWriter } from './bytes.ts';
import { DamagedFile } from './damaged-file.ts';

/** Whole numbers, each as its difference to the one before: near ones in little. */
export function writeSteps(writer: ByteWriter, values: Iterable<number>): void {
  let before = 0;
  for (const value of values) {
    writer.signed(value - before);
    before = value;
  }
}

export function readSteps(reader: ByteReader, count: number): Float64Array {
  return reader.sums(count);
}

/** Places in a list of so many. @throws DamagedFile when one lies outside it. */
export function readPlaces(reader: ByteReader, count: number, among: number): Int32Array {
  const places = reader.sums(count);
  for (const place of places)
    if (!(place >= 0 && place < among)) throw new DamagedFile('it points to what it does not hold');
  return Int32Array.from(places);
}

/** Between two texts; PostgreSQL has no text with this character. */
const BETWEEN = '\0';

/** Texts without the character 0, one after the other: a compressor sees them whole. @throws RangeError for one with it. */
export function writeTexts(writer: ByteWriter, texts: readonly string[]): void {
  if (texts.some((text) => text.includes(BETWEEN))) throw new RangeError('a text with the character 0');
  writer.text(texts.join(BETWEEN));
}

export function readTexts(reader: ByteReader, count: number): string[] {
  const joined = reader.text();
  const texts = count === 0 && joined === '' ? [] : joined.split(BETWEEN);
  if (texts.length !== count) throw new DamagedFile('it does not hold as many texts as it says');
  return texts;
}

/** Texts in the order of their code units, each without the beginning that it shares with the one before. */
export function writeSortedTexts(writer: ByteWriter, texts: readonly string[]): void {
  const shared = texts.map((text, index) => sharedLength(texts[index - 1] ?? '', text));
  for (const length of shared) writer.whole(length);
  writeTexts(
    writer,
    texts.map((text, index) => text.slice(shared[index])),
  );
}

export function readSortedTexts(reader: ByteReader, count: number): string[] {
  const shared = Array.from({ length: count }, reader.whole);
  let before = '';
  return readTexts(reader, count).map((rest, index) => {
    const length = shared[index] ?? 0;
    if (length > before.length) throw new DamagedFile('it shares what is not there');
    before = before.slice(0, length) + rest;
    return before;
  });
}

/** So many UTF-16 units that both begin with, never half of a character. */
function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  const last = one.charCodeAt(length - 1);
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length;
}

/** A column of few different words: each place points to a word, or is -1 where there is none. */
export interface WordColumn {
  readonly words: readonly string[];
  readonly places: Int32Array;
}

/** Few different texts, once each, the most frequent first; `null` where there is none. */
export function writeWords(writer: ByteWriter, values: readonly (string | null)[]): void {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const places = new Map(words.map((word, place) => [word, place]));
  writer.whole(words.length);
  writeTexts(writer, words);
  for (const value of values) writer.whole(value === null ? 0 : (places.get(value) ?? 0) + 1);
}

export function readWords(reader: ByteReader, count: number): WordColumn {
  const words = readTexts(reader, reader.whole());
  const places = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const place = reader.whole();
    if (place > words.length) throw new DamagedFile('it points to what it does not hold');
    places[index] = place - 1;
  }
  return { words, places };
}

/** The word at a place; `null` where there is none. */
export function wordAt({ words, places }: WordColumn, index: number): string | null {
  return words[places[index] ?? -1] ?? null;
}
