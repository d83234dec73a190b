import { addressOf } from '../address.ts';
import { connectionNow, cutOff, joined, onConnection } from './connection.ts';

/** Milliseconds until the server is asked again, twice as long each time. */
const FIRST = 15_000;
const LONGEST = 300_000;
/** How long it may take to answer, in milliseconds. */
const PATIENCE = 4_000;

/** Notices that the connection goes and comes back; `back` is called each time it is back. Lasts as long as the page. */
export function watchConnection(back: () => void): void {
  let pause = FIRST;
  let timer = 0;
  const later = () => {
    window.clearTimeout(timer);
    if (!connectionNow().isCut) return;
    timer = window.setTimeout(() => void look(), pause);
    pause = Math.min(pause * 2, LONGEST);
  };
  const look = async () => {
    if (!connectionNow().isCut) return;
    if (document.visibilityState === 'visible' && (await answers())) {
      joined();
      back();
    } else later();
  };
  const lookNow = () => {
    pause = FIRST;
    void look();
  };
  window.addEventListener('offline', cutOff);
  window.addEventListener('online', lookNow);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && lookNow());
  onConnection(() => {
    pause = FIRST;
    later();
  });
  later();
}

/** Whether the server itself answers, and not something on the way. */
async function answers(): Promise<boolean> {
  const ending = new AbortController();
  const timer = window.setTimeout(() => ending.abort(), PATIENCE);
  try {
    const answer = await fetch(addressOf('offlineFiles', {}), { cache: 'no-cache', signal: ending.signal });
    return answer.ok && answer.headers.get('content-type')?.includes('json') === true;
  } catch {
    return false;
  } finally {
    window.clearTimeout(timer);
  }
}
