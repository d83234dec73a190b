import { useSyncExternalStore } from 'react';

/** The one breakpoint, also in citizen/wide.css: from here on list and map stand side by side. */
const WIDE = '(min-width: 720px)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}
