import { DamagedFile } from './damaged-file.ts';

/** Bytes that are written one after the other. */
export interface ByteWriter {
  /** A whole number from 0 to 2^53 - 1, seven bits a byte, the lowest first (LEB128). */
  readonly whole: (value: number) => void;
  /** A whole number of either sign, the sign in the lowest bit ("zigzag"). */
  readonly signed: (value: number) => void;
  /** UTF-8 with its length before it. */
  readonly text: (value: string) => void;
  readonly bytes: () => Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;

  function makeRoom(more: number): void {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, length + more));
    larger.set(bytes);
    bytes = larger;
  }

  function whole(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0)
      throw new RangeError(`${value} is no whole number from 0 to 2^53 - 1`);
    makeRoom(8);
    let left = value;
    for (; left >= 0x80; left = Math.floor(left / 0x80)) {
      bytes[length] = (left % 0x80) + 0x80;
      length += 1;
    }
    bytes[length] = left;
    length += 1;
  }

  return {
    whole,
    signed: (value) => whole(value < 0 ? -2 * value - 1 : 2 * value),
    text(value) {
      const encoded = new TextEncoder().encode(value);
      whole(encoded.length);
      makeRoom(encoded.length);
      bytes.set(encoded, length);
      length += encoded.length;
    },
    bytes: () => bytes.slice(0, length),
  };
}

/** Reads what a `ByteWriter` has written, in the same order. @throws DamagedFile where the bytes can be no such thing. */
export interface ByteReader {
  readonly whole: () => number;
  readonly signed: () => number;
  /** So many numbers of either sign, each added to those before it. */
  readonly sums: (count: number) => Float64Array;
  readonly text: () => string;
  /** A count of things of at least one byte each, so that a damaged number cannot ask for memory that there is not. */
  readonly count: () => number;
  /** @throws DamagedFile when something is left. */
  readonly end: () => void;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let at = 0;

  function whole(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 49; scale *= 0x80) {
      const byte = bytes[at];
      if (byte === undefined) throw new DamagedFile('it ends too early');
      at += 1;
      if (byte < 0x80) {
        value += byte * scale;
        if (!Number.isSafeInteger(value)) break;
        return value;
      }
      value += (byte - 0x80) * scale;
    }
    throw new DamagedFile('it holds a number that is too large');
  }

  function signed(): number {
    const value = whole();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  function count(): number {
    const value = whole();
    if (value > bytes.length - at) throw new DamagedFile('it ends too early');
    return value;
  }

  return {
    whole,
    count,
    signed,
    sums(count) {
      const sums = new Float64Array(count);
      let sum = 0;
      for (let index = 0; index < count; index += 1) {
        const one = bytes[at] as number;
        const two = bytes[at + 1] as number;
        if (one < 0x80) {
          // Nearly all are of one byte or two, and there are hundreds of thousands.
          at += 1;
          sum += (one & 1) === 0 ? one >> 1 : -((one + 1) >> 1);
        } else if (two < 0x80) {
          at += 2;
          const value = (one & 0x7f) | (two << 7);
          sum += (value & 1) === 0 ? value >> 1 : -((value + 1) >> 1);
        } else sum += signed();
        sums[index] = sum;
      }
      return sums;
    },
    text() {
      const length = count();
      at += length;
      try {
        return decoder.decode(bytes.subarray(at - length, at));
      } catch {
        throw new DamagedFile('it holds a text that is none');
      }
    },
    end() {
      if (at !== bytes.length) throw new DamagedFile('it is longer than what it holds');
    },
  };
}
