import type { Serwist } from 'serwist';

/** Where the list of the files of the version in force is noted. */
const CACHE = 'titik-generation';
const NOTE = '/generation.json';

/**
 * Removes kept files that belong neither to this version of the app nor to the one before: a page that was open when the
 * version changed goes on with its own parts.
 */
export async function forgetOldGenerations(serwist: Serwist): Promise<void> {
  const notes = await caches.open(CACHE);
  const note = await notes.match(NOTE);
  const before: string[] = note === undefined ? [] : await note.json();
  const now = [...serwist.getUrlsToPrecacheKeys().values()];
  const wanted = new Set([...before, ...now]);
  const kept = await caches.open(serwist.precacheStrategy.cacheName);
  for (const request of await kept.keys()) if (!wanted.has(request.url)) await kept.delete(request);
  await notes.put(NOTE, new Response(JSON.stringify(now)));
}
