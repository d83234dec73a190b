import { noteSaving } from './saving.ts';

/** Milliseconds between two looks for a newer app while a page stays open. */
const EVERY = 60 * 60 * 1000;

/**
 * Lets the service worker keep the app on this device. Gives whether one is at work: not in a browser without, nor in one that
 * forbids it.
 */
export function startWorker(): Promise<boolean> {
  started ??= start();
  return started;
}

let started: Promise<boolean> | null = null;

async function start(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    const container = navigator.serviceWorker;
    // The first one takes over a page that is its own version; any later one is a newer app.
    let isNewer = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (isNewer) noteSaving({ appRenewed: true });
      isNewer = true;
    });
    const registration = await container.register('/sw.js', { updateViaCache: 'none' });
    lookForNewer(registration);
    return await isAtWork(registration);
  } catch {
    return false;
  }
}

/** Whether a service worker is registered, so that the app opens without a connection. */
export async function hasWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return registration?.active != null;
}

function lookForNewer(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < EVERY) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** Waits until its files are kept; false when they could not be. */
function isAtWork(registration: ServiceWorkerRegistration): Promise<boolean> {
  const { installing, waiting, active } = registration;
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve) => {
    if (worker === null) return resolve(false);
    const look = () => {
      if (worker.state === 'activated') resolve(true);
      else if (worker.state === 'redundant') resolve(registration.active !== null);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
