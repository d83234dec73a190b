import type { Response as Answer } from '../../shared/api.ts';
import type { OfflineFileName } from '../../shared/vocabulary.ts';

type Description = Answer<'offlineFiles'>;
export type OfflineFile = Description['files'][number];

/** What is kept on this device: the data's own facts, the files that are there, and the day they were last known to be current. */
export interface Saved extends Description {
  /** ISO 8601. */
  readonly savedAt: string;
}

/** The browser's store for answers; a page of `http:` has none. */
const CACHE = 'titik-data';
const NOTE = '/data/saved.json';

/** Whether this browser can keep files at all; `refused` when it forbids it, as in some private windows. */
export type Support = 'yes' | 'insecure' | 'refused';

export async function supportOf(): Promise<Support> {
  if (typeof caches === 'undefined') return window.isSecureContext ? 'refused' : 'insecure';
  return caches.open(CACHE).then(
    () => 'yes',
    () => 'refused',
  );
}

/** What is saved; null when nothing is, or when the browser has thrown a file away that the rest cannot do without. */
export async function readNote(): Promise<Saved | null> {
  if (typeof caches === 'undefined' || !(await caches.has(CACHE))) return null;
  const shelf = await caches.open(CACHE);
  const note = await shelf.match(NOTE);
  if (note === undefined) return null;
  const saved = (await note.json()) as Saved;
  const there = await Promise.all(saved.files.map(async ({ path }) => (await shelf.match(path)) !== undefined));
  const files = saved.files.filter((_, index) => there[index]);
  return files.some(({ name }) => name === 'points') ? { ...saved, files } : null;
}

export async function writeNote(saved: Saved): Promise<void> {
  const shelf = await caches.open(CACHE);
  await shelf.put(NOTE, new Response(JSON.stringify(saved)));
  const wanted = new Set([NOTE, ...saved.files.map(({ path }) => path)]);
  for (const { url } of await shelf.keys()) if (!wanted.has(new URL(url).pathname)) await shelf.delete(url);
}

export async function putFile({ path }: OfflineFile, content: Uint8Array<ArrayBuffer>): Promise<void> {
  const shelf = await caches.open(CACHE);
  await shelf.put(path, new Response(content));
}

/** The content of a saved file; null when it is not there. */
export async function readFile(
  files: readonly OfflineFile[],
  wanted: OfflineFileName,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = files.find(({ name }) => name === wanted);
  if (file === undefined) return null;
  const answer = await (await caches.open(CACHE)).match(file.path);
  return answer === undefined ? null : new Uint8Array(await answer.arrayBuffer());
}

/** Removes all that was saved. */
export async function clearShelf(): Promise<void> {
  await caches.delete(CACHE);
}
