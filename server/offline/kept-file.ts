import { createHash, webcrypto } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { OfflineFileName } from '../../shared/vocabulary.ts';
import type { MadeFile } from './messages.ts';

const unbrotli = promisify(brotliDecompress);

/** SHA-256 of all that follows, then the length of the brotli form as four bytes, lowest first; then both forms. */
const SUM = 32;
const HEAD = SUM + 4;
/** No file of ours is larger uncompressed, in bytes. */
const MOST = 256 << 20;

/** The name of a file that browsers keep, with the first 16 digits of its hash. */
export function fileNameOf(name: OfflineFileName, hash: string): string {
  return `${name}-${hash.slice(0, 16)}.bin`;
}

export function nameOfFile(name: OfflineFileName): RegExp {
  return new RegExp(`^${name}-[0-9a-f]{16}\\.bin$`);
}

/** A made file as it is stored: both compressed forms under one checksum. */
export function packFile({ codings: { br, gzip } }: MadeFile): Uint8Array {
  const packed = Buffer.alloc(HEAD + br.length + gzip.length);
  packed.writeUInt32LE(br.length, SUM);
  packed.set(br, HEAD);
  packed.set(gzip, HEAD + br.length);
  packed.set(createHash('sha256').update(packed.subarray(SUM)).digest());
  return packed;
}

/** The file again, `null` when a single bit of it is another. Sums and unpacking run beside the thread that asks. */
export async function unpackFile(name: OfflineFileName, fileName: string, packed: Buffer): Promise<MadeFile | null> {
  if (packed.length < HEAD) return null;
  if (!packed.subarray(0, SUM).equals(await sumOf(packed.subarray(SUM)))) return null;
  const end = HEAD + packed.readUInt32LE(SUM);
  const br = packed.subarray(HEAD, end);
  const identity = await unbrotli(br, { maxOutputLength: MOST }).catch(() => null);
  if (identity === null) return null;
  const hash = (await sumOf(identity)).toString('hex');
  if (fileName !== fileNameOf(name, hash)) return null;
  return { name, fileName, hash, codings: { br, gzip: packed.subarray(end), identity } };
}

async function sumOf(bytes: Buffer): Promise<Buffer> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes));
}
