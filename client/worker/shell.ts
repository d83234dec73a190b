import type { Serwist } from 'serwist';
import { APP_SHELL } from '../../shared/screens.ts';

/** Whether a page asks only for files of this version; what is no shell belongs to it by its name. */
export async function belongsToBuild(serwist: Serwist, response: Response): Promise<boolean> {
  if (!response.ok) return false;
  if (new URL(response.url).pathname !== APP_SHELL) return true;
  const page = await response.clone().text();
  const asked = [...page.matchAll(/ (?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
  return asked.length > 0 && asked.every((path) => serwist.getPrecacheKeyForUrl(path) !== undefined);
}

/** The kept page of the app; from the network only where the browser has thrown it away. */
export async function openShell(serwist: Serwist, request: Request, event: ExtendableEvent): Promise<Response> {
  const shell = await serwist.matchPrecache(APP_SHELL);
  if (shell === undefined) return fetch(request);
  event.waitUntil(renewShell(serwist).catch(() => undefined));
  return shell;
}

/**
 * What the server wrote into the page (whether the data are simulated, where street tiles come from) may have changed since:
 * the next opening shows it. A page of a newer version of the app comes with that version's own files.
 */
async function renewShell(serwist: Serwist): Promise<void> {
  const key = serwist.getPrecacheKeyForUrl(APP_SHELL);
  const response = await fetch(APP_SHELL, { cache: 'no-cache' });
  if (key === undefined || !(await belongsToBuild(serwist, response))) return;
  const kept = await caches.open(serwist.precacheStrategy.cacheName);
  await kept.put(key, response);
}
