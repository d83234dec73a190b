import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { OFFLINE_FILES } from '../../shared/vocabulary.ts';
import { nameOfFile, packFile, unpackFile } from './kept-file.ts';
import type { MadeFile } from './messages.ts';
import { pruneKept } from './prune-kept.ts';

/** The names of a version's files, in their order. */
const list = z.array(z.string()).length(OFFLINE_FILES.length);

/**
 * Stores the files of a version where the next server finds them. Each is written beside and then renamed, the list of them
 * last, so that whoever is killed in between leaves nothing that could be taken for a whole version.
 * @throws when the folder cannot be made or written.
 */
export async function keepFiles(folder: string, key: string, files: readonly MadeFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of files) await replace(path.join(folder, `${file.fileName}.kept`), packFile(file));
  await replace(path.join(folder, `${key}.json`), JSON.stringify(files.map(({ fileName }) => fileName)));
  await pruneKept(folder);
}

/** The files of a version, `null` when they are not there, not whole or not sound. */
export async function readKept(folder: string, key: string): Promise<readonly MadeFile[] | null> {
  const address = path.join(folder, `${key}.json`);
  const names = await readFile(address, 'utf8')
    .then((text) => list.parse(JSON.parse(text)))
    .catch(() => null);
  if (names === null) return null;
  const files = await Promise.all(names.map((name) => findKept(folder, name)));
  if (!files.every((file, index) => file?.name === OFFLINE_FILES[index])) return null;
  // What was used last is removed last.
  const now = new Date();
  await utimes(address, now, now).catch(() => undefined);
  return files.filter((file) => file !== null);
}

/** A file of any version that is still kept, `null` when there is none of this name or it is not sound. */
export async function findKept(folder: string, fileName: string): Promise<MadeFile | null> {
  const name = OFFLINE_FILES.find((one) => nameOfFile(one).test(fileName));
  if (name === undefined) return null;
  const bytes = await readFile(path.join(folder, `${fileName}.kept`)).catch(() => null);
  return bytes && unpackFile(name, fileName, bytes);
}

/** A short name for all that a version's files follow from. */
export function keyOf(...what: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 32);
}

async function replace(address: string, content: Uint8Array | string): Promise<void> {
  const beside = `${address}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content, { flush: true });
    await rename(beside, address);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
