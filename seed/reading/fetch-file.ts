import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { temporaryFolder } from '../temporary-folder.ts';
import { FileFault } from './file-fault.ts';

/** A file on this machine, for as long as it is needed. */
export interface FetchedFile {
  readonly path: string;
  /** Name without folders, or the address it came from. */
  readonly name: string;
  /** The day the file was last changed, ISO 8601, as far as this machine or the server knows. */
  readonly changedOn: string;
  readonly remove: () => Promise<void>;
}

const LARGEST_DOWNLOAD = 2_000_000_000;
/** Milliseconds without a single byte after which a server is given up. */
const PATIENCE = 60_000;

/**
 * Finds a file by its path, or fetches it from its http(s) address.
 * @param folder that a path starts from.
 * @throws FileFault when it is not there or does not arrive.
 */
export async function fetchFile(place: string, folder: string): Promise<FetchedFile> {
  if (/^https?:\/\//i.test(place)) return download(place);
  const file = path.resolve(folder, place);
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new FileFault(
      `${place} cannot be opened: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
    );
  });
  if (!found.isFile()) throw new FileFault(`${place} is no file.`);
  const changedOn = found.mtime.toISOString().slice(0, 10);
  return { path: file, name: path.basename(file), changedOn, remove: async () => undefined };
}

async function download(address: string): Promise<FetchedFile> {
  const folder = await temporaryFolder();
  const remove = () => rm(folder, { recursive: true, force: true });
  const impatience = new AbortController();
  let timer = setTimeout(() => impatience.abort(), PATIENCE);
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      clearTimeout(timer);
      timer = setTimeout(() => impatience.abort(), PATIENCE);
      bytes += chunk.length;
      done(bytes > LARGEST_DOWNLOAD ? new FileFault(`${address} is larger than 2 GB.`) : null, chunk);
    },
  });
  try {
    const response = await fetch(address, { signal: impatience.signal });
    if (!response.ok || !response.body)
      throw new FileFault(`${address} answers with ${response.status} ${response.statusText}.`);
    const file = path.join(folder, 'list');
    await pipeline(Readable.fromWeb(response.body as ReadableStream), counting, createWriteStream(file));
    const modified = new Date(response.headers.get('last-modified') ?? Date.now());
    const day = Number.isNaN(modified.getTime()) ? new Date() : modified;
    return { path: file, name: withoutSecrets(address), changedOn: day.toISOString().slice(0, 10), remove };
  } catch (error) {
    await remove();
    if (error instanceof FileFault) throw error;
    const cause =
      error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error);
    throw new FileFault(
      `${withoutSecrets(address)} could not be fetched: ${impatience.signal.aborted ? 'it sends nothing' : cause}.`,
    );
  } finally {
    clearTimeout(timer);
  }
}

/** An address as it may be shown: without a password or a key in it. */
function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}`;
}
