import { roundPosition } from '../shared/find-query.ts';
import { INDONESIA, isInside, type LonLat } from '../shared/lon-lat.ts';

export type LocateFailure = 'refused' | 'unavailable' | 'timed-out' | 'outside' | 'insecure';
export type Located = { readonly outcome: 'found'; readonly position: LonLat } | { readonly outcome: LocateFailure };

/** Milliseconds. The browser's own clock starts only after the permission is given, so ours is the one that ends the wait. */
const GIVE_UP_AFTER = 30_000;
const FRESH_ENOUGH = 60_000;

/** Asks the device where it is. Never rejects and always ends: after 30 s at the latest, or when the signal aborts. */
export function locate(signal: AbortSignal): Promise<Located> {
  if (!window.isSecureContext) return Promise.resolve({ outcome: 'insecure' });
  if (!('geolocation' in navigator)) return Promise.resolve({ outcome: 'unavailable' });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ outcome: 'timed-out' }), GIVE_UP_AFTER);
    const end = (located: Located) => {
      clearTimeout(timer);
      resolve(located);
    };
    signal.addEventListener('abort', () => end({ outcome: 'timed-out' }), { once: true });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => end(judge([coords.longitude, coords.latitude])),
      (error) => end({ outcome: outcomeOf(error) }),
      { enableHighAccuracy: true, maximumAge: FRESH_ENOUGH, timeout: GIVE_UP_AFTER },
    );
  });
}

function judge(position: LonLat): Located {
  return isInside(position, INDONESIA)
    ? { outcome: 'found', position: roundPosition(position) }
    : { outcome: 'outside' };
}

function outcomeOf(error: GeolocationPositionError): LocateFailure {
  if (error.code === error.PERMISSION_DENIED) return 'refused';
  return error.code === error.TIMEOUT ? 'timed-out' : 'unavailable';
}
