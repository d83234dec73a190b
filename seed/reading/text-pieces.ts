import { createReadStream } from 'node:fs';
import { FileFault } from './file-fault.ts';
import type { Encoding } from './inspect-file.ts';

/** Told how many bytes of a file are read. */
export type OnBytes = (read: number) => void;

/**
 * The text of a file in pieces, without its byte order mark.
 * @throws FileFault when it holds zero bytes, which no text has.
 */
export async function* textPieces(path: string, encoding: Encoding, onBytes: OnBytes): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.includes('\0')) throw zeroBytes();
    if (text !== '') yield text;
    read += chunk.length;
    onBytes(read);
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

export function zeroBytes(): FileFault {
  return new FileFault('The file holds zero bytes: it is no text and no spreadsheet, or it was damaged on its way.');
}
