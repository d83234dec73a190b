import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { fetchPart } from './fetch-part.ts';
import type { MapViewProps } from './map/types.ts';

export interface MapLoading {
  readonly MapView: ComponentType<MapViewProps> | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

function whenIdle(then: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(then, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(then, { timeout: 2_000 });
  return () => cancelIdleCallback(handle);
}

/**
 * Fetches the map's code when the page has nothing better to do. By hand and not by `lazy`, which keeps a failed fetch
 * for ever: on a poor link the second attempt often works.
 * @param wanted false while something that people wait for is under way, which the map's code must not slow down.
 */
export function useMapView(wanted: boolean): MapLoading {
  const [MapView, setMapView] = useState<ComponentType<MapViewProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(
    function fetchMapView() {
      if (!wanted) return;
      let isThere = true;
      const stopWaiting = whenIdle(() => {
        fetchPart(() => import('./map/MapView.tsx')).then(
          (module) => isThere && setMapView(() => module.MapView),
          () => isThere && setFailed(true),
        );
      });
      return function forgetMapView() {
        isThere = false;
        stopWaiting();
      };
    },
    [attempt, wanted],
  );

  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((before) => before + 1);
  }, []);
  return { MapView, failed, retry };
}
