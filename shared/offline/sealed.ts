import type { OfflineFileName } from '../vocabulary.ts';
import { DamagedFile } from './damaged-file.ts';

/** What a file begins with: four letters, what it holds, and which form of that. */
const SIGNATURE = [0x54, 0x49, 0x54, 0x4b] as const;
/** To be raised when a program that knows the form before cannot read the new one. */
const FORM = 1;
const KINDS = { points: 1, places: 2, outlines: 3 } as const satisfies Record<OfflineFileName, number>;
/** Signature, kind, form, length of the content and checksum. */
const HEAD = 14;

/** Puts a head before a content, by which damage is noticed: `TITK`, kind, form, then length and CRC-32 as four bytes each, lowest first. */
export function seal(kind: OfflineFileName, content: Uint8Array): Uint8Array {
  const file = new Uint8Array(HEAD + content.length);
  const view = new DataView(file.buffer);
  file.set(SIGNATURE);
  file[4] = KINDS[kind];
  file[5] = FORM;
  view.setUint32(6, content.length, true);
  view.setUint32(10, crc32(content), true);
  file.set(content, HEAD);
  return file;
}

/** The content of a sealed file. @throws DamagedFile when it is not whole, not sound, or not of this kind. */
export function unseal(kind: OfflineFileName, file: Uint8Array): Uint8Array {
  if (file.length < HEAD) throw new DamagedFile('it ends too early');
  if (SIGNATURE.some((byte, index) => file[index] !== byte)) throw new DamagedFile('it is none of Titik Internet');
  if (file[4] !== KINDS[kind]) throw new DamagedFile(`it does not hold ${kind}`);
  if (file[5] !== FORM) throw new DamagedFile('its form is of another version');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const content = file.subarray(HEAD);
  if (content.length < view.getUint32(6, true)) throw new DamagedFile('it ends too early');
  if (content.length > view.getUint32(6, true)) throw new DamagedFile('it is longer than it says');
  if (crc32(content) !== view.getUint32(10, true)) throw new DamagedFile('its checksum is another');
  return content;
}

let table: Uint32Array | null = null;

/** CRC-32 as in gzip, PNG and Ethernet (RFC 1952, section 8): every damage within 32 bits is noticed, any other but once in 2^32. */
export function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, start) => {
    let value = start;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let rest = 0xffffffff;
  // By index: twice as quick as an iterator, and a file has megabytes.
  for (let at = 0; at < bytes.length; at += 1)
    rest = (table[(rest ^ (bytes[at] as number)) & 0xff] as number) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
