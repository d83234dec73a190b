import { CacheFirst, ExpirationPlugin, NetworkFirst, type PrecacheEntry, Serwist, type SerwistPlugin } from 'serwist';
import { EMBED } from '../../shared/embed-options.ts';
import { isScreen } from '../../shared/screens.ts';
import { forgetOldGenerations } from './generations.ts';
import { belongsToBuild, openShell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope & { __SW_MANIFEST: (PrecacheEntry | string)[] | undefined };

/** Seconds that a page waits for the network before its kept copy is shown. */
const PAGE_PATIENCE = 5;
const MONTH = 30 * 24 * 60 * 60;
/** Keeps successes only. */
const whole: SerwistPlugin = { cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null) };

/** The first file that could not be kept. Serwist would wait for it for ever, and with it the browser. */
let missing: Error | null = null;

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST ?? [],
  // Pages that are open go on with the parts of their own version, see generations.ts.
  skipWaiting: true,
  clientsClaim: true,
  precacheOptions: {
    // A shell of another version than these files would ask for files that are not there: then nothing is installed.
    plugins: [
      {
        cacheWillUpdate: async ({ response }) => ((await belongsToBuild(serwist, response)) ? response : null),
        handlerDidError: async ({ error, event }) => {
          if (event.type !== 'install') return undefined;
          missing ??= error;
          return Response.error();
        },
      },
    ],
  },
});

// The app's own addresses: the kept page at once, whatever the network does.
serwist.registerCapture(
  ({ request, sameOrigin, url }) => sameOrigin && request.mode === 'navigate' && isScreen(url.pathname),
  ({ event, request }) => openShell(serwist, request, event),
);

// All other pages: from the network, with a copy for when there is none; failing that the app says that it is not kept. Frames on
// other sites keep nothing.
const pages = new NetworkFirst({
  cacheName: 'titik-pages',
  networkTimeoutSeconds: PAGE_PATIENCE,
  plugins: [whole, new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 6 * MONTH, purgeOnQuotaError: true })],
});
serwist.registerCapture(
  ({ request, sameOrigin, url }) => sameOrigin && request.mode === 'navigate' && url.pathname !== EMBED,
  async ({ event, request }) => {
    try {
      return await pages.handle({ event, request });
    } catch (error) {
      const shell = await serwist.matchPrecache('/app-shell');
      if (shell === undefined) throw error;
      return shell;
    }
  },
);

// Parts that are not kept from the start, such as the planner's view, and parts of the version before this one.
const parts = new CacheFirst({
  cacheName: 'titik-parts',
  plugins: [whole, new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 2 * MONTH, purgeOnQuotaError: true })],
});
serwist.registerCapture(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/assets/'),
  async ({ event, request }) =>
    (await caches.match(request, { ignoreVary: true })) ?? (await parts.handle({ event, request })),
);

self.addEventListener('install', (event) => {
  event.waitUntil(
    serwist.handleInstall(event).then(() => {
      if (missing !== null) throw missing;
    }),
  );
});
self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldGenerations(serwist));
});
self.addEventListener('fetch', serwist.handleFetch);
