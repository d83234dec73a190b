import type { ByteReader, ByteWriter } from './bytes.ts';
import { readSteps, writeSteps } from './columns.ts';
import { DamagedFile } from './damaged-file.ts';

/** More decimals of a degree than this are less than a centimetre. */
const MOST_DECIMALS = 7;

/** Decimal degrees with as many decimals as they need, up to 7 (about 1 cm), each as its difference to the one before. */
export function writeDegrees(writer: ByteWriter, degrees: readonly number[]): void {
  const decimals = decimalsOf(degrees);
  writer.whole(decimals);
  writeSteps(
    writer,
    degrees.map((value) => Math.round(value * 10 ** decimals)),
  );
}

/** @returns decimal degrees, to the last bit those that were written if they had no more than 7 decimals. */
export function readDegrees(reader: ByteReader, count: number, most: 180 | 90): Float64Array {
  const decimals = reader.whole();
  if (decimals > MOST_DECIMALS) throw new DamagedFile('it has degrees with too many decimals');
  const degrees = readSteps(reader, count);
  const scale = 10 ** decimals;
  // A division of whole numbers gives the number nearest to the decimal, as reading the decimal does.
  for (let index = 0; index < count; index += 1) {
    const value = (degrees[index] as number) / scale;
    if (!(Math.abs(value) <= most)) throw new DamagedFile('it has a position that is not on the globe');
    degrees[index] = value;
  }
  return degrees;
}

function decimalsOf(degrees: readonly number[]): number {
  let decimals = 0;
  for (const value of degrees)
    while (decimals < MOST_DECIMALS && Math.round(value * 10 ** decimals) / 10 ** decimals !== value) decimals += 1;
  return decimals;
}
