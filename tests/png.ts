import { inflateSync } from 'node:zlib';

/** A picture of 8-bit RGBA, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Unpacks a PNG of 8-bit RGBA without interlacing (W3C PNG, third edition). Throws for any other. */
export function readPng(bytes: Uint8Array): Pixels {
  const data = Buffer.from(bytes);
  if (SIGNATURE.some((byte, at) => data[at] !== byte)) throw new Error('No PNG.');
  const parts: Buffer[] = [];
  let header: Buffer | undefined;
  for (let at = 8; at < data.length; ) {
    const length = data.readUInt32BE(at);
    const type = data.toString('latin1', at + 4, at + 8);
    const body = data.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') parts.push(body);
    at += 12 + length;
  }
  if (header?.[8] !== 8 || header[9] !== 6 || header[12] !== 0) throw new Error('Not 8-bit RGBA.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return { width, height, rgba: unfilter(inflateSync(Buffer.concat(parts)), width, height) };
}

/** Each row was stored as its difference to neighbours, one of five ways (section 9). */
function unfilter(stored: Buffer, width: number, height: number): Uint8Array {
  const stride = width * 4;
  const rgba = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = stored[row * (stride + 1)];
    for (let at = 0; at < stride; at++) {
      const here = row * stride + at;
      const left = at >= 4 ? (rgba[here - 4] ?? 0) : 0;
      const up = row > 0 ? (rgba[here - stride] ?? 0) : 0;
      const upLeft = at >= 4 && row > 0 ? (rgba[here - stride - 4] ?? 0) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter ?? 0] ?? 0;
      rgba[here] = ((stored[row * (stride + 1) + 1 + at] ?? 0) + predicted) & 255;
    }
  }
  return rgba;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}

/** How many pixels of a box are within `near` of a colour in each channel. */
export function countColour(
  { width, rgba }: Pixels,
  [left, top, right, bottom]: readonly [number, number, number, number],
  [red, green, blue]: readonly [number, number, number],
  near = 6,
): number {
  let count = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 4;
      const off = (channel: number, wanted: number) => Math.abs((rgba[at + channel] ?? 0) - wanted);
      if (off(0, red) <= near && off(1, green) <= near && off(2, blue) <= near) count++;
    }
  return count;
}
