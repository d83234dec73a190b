import { keepCurrent } from './keep-current.ts';
import { linkNow } from './link.ts';
import { lookAtShelf } from './look.ts';
import { watchConnection } from './watch.ts';
import { hasWorker, startWorker } from './worker.ts';

/** Milliseconds between two looks at whether the published data have changed, while a page stays open. */
const EVERY = 30 * 60 * 1000;

/** Makes the app ready for a time without a connection. Called when the page has what it needs. */
export async function startOffline(): Promise<void> {
  const saved = await lookAtShelf();
  // Who saves data is asked first; who was asked before, or has come back, has the app already.
  const isKept = saved !== null || linkNow() !== 'sparing' || (await hasWorker()) ? await startWorker() : false;
  const look = () => void keepCurrent(isKept);
  watchConnection(look);
  look();
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < EVERY) return;
    last = Date.now();
    look();
  });
}
