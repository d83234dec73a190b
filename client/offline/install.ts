import { useSyncExternalStore } from 'react';

/** What Chromium gives a page that may be installed (Web App Manifest incubations). */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>;
}

let offer: InstallPrompt | null = null;
const listeners = new Set<() => void>();

function settle(next: InstallPrompt | null): void {
  offer = next;
  for (const changed of listeners) changed();
}

/** Keeps the browser's offer until the person asks for it: nothing pops up by itself. */
export function awaitInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    settle(event as InstallPrompt);
  });
  window.addEventListener('appinstalled', () => settle(null));
}

/** Opens the browser's own question; null: it offers none, or the app is installed. */
export function useInstallOffer(): (() => void) | null {
  const current = useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => offer,
  );
  if (current === null) return null;
  return () => {
    // An offer can be taken up once.
    settle(null);
    void current.prompt();
  };
}

/** iOS installs by its share menu only, and tells no page about it. */
export function installsByShareMenu(): boolean {
  const isApple =
    /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  return isApple && !window.matchMedia('(display-mode: standalone)').matches;
}
