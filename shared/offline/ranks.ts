import type { ByteReader, ByteWriter } from './bytes.ts';
import { readSteps, writeSteps } from './columns.ts';
import { DamagedFile } from './damaged-file.ts';

/**
 * Where the id of each point stands among all. Ids are often given region by region: then the ids of a village follow those of
 * the villages before it, and nothing is left to be written but noughts.
 */
export function writeRanks(writer: ByteWriter, ranks: readonly number[], village: ArrayLike<number>): void {
  const expected = expectedRanks(village);
  writeSteps(
    writer,
    ranks.map((rank, index) => rank - (expected[index] ?? 0)),
  );
}

/** @throws DamagedFile where two points would have the same rank. */
export function readRanks(reader: ByteReader, village: ArrayLike<number>): Int32Array {
  const expected = expectedRanks(village);
  const ranks = Int32Array.from(readSteps(reader, village.length), (step, index) => step + (expected[index] as number));
  const taken = new Uint8Array(ranks.length);
  for (const rank of ranks) {
    if (taken[rank] !== 0) throw new DamagedFile('it gives an id to two points, or to none');
    taken[rank] = 1;
  }
  return ranks;
}

/** The ranks of points whose ids are in the order of their villages, and within a village in that of the curve. */
function expectedRanks(village: ArrayLike<number>): Int32Array {
  const places = Int32Array.from(village);
  const next = new Int32Array(places.reduce((most, place) => Math.max(most, place), -1) + 2);
  for (const place of places) next[place + 1] = (next[place + 1] as number) + 1;
  for (let place = 1; place < next.length; place += 1)
    next[place] = (next[place] as number) + (next[place - 1] as number);
  return places.map((place) => {
    const rank = next[place] as number;
    next[place] = rank + 1;
    return rank;
  });
}
