import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { FileFault } from './file-fault.ts';
import type { FileForm } from './table.ts';
import { zeroBytes } from './text-pieces.ts';

/** How the text of a file is written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What can be said of a file from its bytes alone, whatever its name ends in. */
export interface InspectedFile {
  readonly form: FileForm;
  readonly encoding: Encoding;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  readonly bytes: number;
}

const HEAD = 4096;

/**
 * Reads a file once: its hash, its kind and its encoding. Text that is not UTF-8 is taken for Windows-1252.
 * @throws FileFault when it is empty or of a kind that is no list.
 */
export async function inspectFile(path: string): Promise<InspectedFile> {
  const hash = createHash('sha256');
  const checkUtf8 = utf8Check();
  let head = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    checkUtf8.add(chunk);
    if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
    bytes += chunk.length;
  }
  const encoding = encodingOf(head, () => checkUtf8.holds());
  return { form: formOf(head, encoding), encoding, hash: hash.digest('hex'), bytes };
}

/** UTF-16 without a mark is known by the zero bytes in every other place. */
function encodingOf(head: Buffer, isValidUtf8: () => boolean): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even < head.length / 20) return 'utf-16le';
  if (even > head.length / 4 && odd < head.length / 20) return 'utf-16be';
  return isValidUtf8() ? 'utf-8' : 'windows-1252';
}

/** The first bytes of kinds of files that are sent instead of a list. */
const OTHER_KINDS: readonly { readonly starts: string; readonly sentence: string }[] = [
  {
    starts: 'd0cf11e0',
    sentence: 'This is a spreadsheet of Excel 97–2003 (.xls) or another old Office file. Save it as .xlsx or .csv.',
  },
  { starts: '25504446', sentence: 'This is a PDF. Ask for the list as a spreadsheet (.xlsx) or .csv.' },
  { starts: '1f8b', sentence: 'This is a packed file (gzip). Unpack it first.' },
  { starts: '52617221', sentence: 'This is a packed file (RAR). Unpack it first.' },
  { starts: '377abcaf', sentence: 'This is a packed file (7-Zip). Unpack it first.' },
  { starts: '89504e47', sentence: 'This is a picture. Ask for the list as a spreadsheet (.xlsx) or .csv.' },
  { starts: 'ffd8ff', sentence: 'This is a picture. Ask for the list as a spreadsheet (.xlsx) or .csv.' },
];

function formOf(head: Buffer, encoding: Encoding): FileForm {
  if (head.length === 0) throw new FileFault('The file is empty.');
  const start = head.toString('hex', 0, 8);
  if (start.startsWith('504b0304')) return 'xlsx';
  const other = OTHER_KINDS.find(({ starts }) => start.startsWith(starts));
  if (other) throw new FileFault(other.sentence);
  const text = new TextDecoder(encoding).decode(head).trimStart();
  if (!encoding.startsWith('utf-16') && head.includes(0)) {
    throw zeroBytes();
  }
  if (text.startsWith('<')) {
    throw new FileFault('This is a web page, KML or other XML. Save the list as .csv, .xlsx or GeoJSON.');
  }
  return /^[{[]/.test(text) ? 'geojson' : 'csv';
}

/** UTF-8 of a stream; a character may be cut by the border of two chunks. */
function utf8Check() {
  let rest = Buffer.alloc(0);
  let valid = true;
  return {
    add(chunk: Buffer) {
      if (!valid) return;
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const end = bytes.length - tailLength(bytes);
      valid = isUtf8(bytes.subarray(0, end));
      rest = Buffer.from(bytes.subarray(end));
    },
    holds: () => valid && rest.length === 0,
  };
}

/** How many bytes at the end begin a character that is not complete. */
function tailLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}
