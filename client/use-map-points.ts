import { useEffect, useState } from 'react';
import type { Query, Response } from '../shared/api.ts';
import { call } from './api.ts';
import type { MapPoint } from './map/types.ts';
import { useConnection } from './offline/connection.ts';

type Filters = Pick<Query<'listPoints'>, 'category' | 'technology' | 'status'>;

const PAGE = 10_000;
const NONE: readonly MapPoint[] = [];
/** Every set of filters has its own answer; few are gone back to. */
const KEPT_AT_MOST = 5;
const kept = new Map<string, readonly MapPoint[]>();

function toMapPoints({ features }: Response<'listPoints'>): MapPoint[] {
  return features.map(({ id, geometry, properties }) => ({
    id,
    position: geometry.coordinates,
    status: properties.status ?? 'unverified',
  }));
}

/**
 * All points that match, page by page. Rejects as `call` does.
 * @param onPage told what is there so far, because a long list over a slow link takes its time.
 */
async function fetchAll(
  filters: Filters,
  signal: AbortSignal,
  onPage: (points: readonly MapPoint[]) => void,
): Promise<readonly MapPoint[]> {
  const points: MapPoint[] = [];
  for (;;) {
    const query = { ...filters, properties: 'status', limit: String(PAGE), offset: String(points.length) };
    const page = await call('listPoints', query, signal);
    points.push(...toMapPoints(page));
    if (page.features.length === 0 || points.length >= page.numberMatched) return points;
    onPage([...points]);
  }
}

/** Every point that matches the filters, for the map; empty until they are there, or while `wanted` is false. */
export function useMapPoints(filters: Filters, wanted: boolean): { points: readonly MapPoint[]; failed: boolean } {
  const { epoch } = useConnection();
  const key = `${epoch} ${JSON.stringify(filters)}`;
  // While others are asked for, those that were there stay.
  const [came, setCame] = useState<readonly MapPoint[]>(NONE);
  const [failed, setFailed] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the filters
  useEffect(
    function fetchPoints() {
      if (!wanted || kept.has(key)) return;
      const giveUp = new AbortController();
      setFailed(false);
      fetchAll(filters, giveUp.signal, setCame).then(
        (points) => {
          if (kept.size >= KEPT_AT_MOST) kept.clear();
          kept.set(key, points);
          setCame(points);
        },
        () => {
          if (!giveUp.signal.aborted) setFailed(true);
        },
      );
      return function stopFetching() {
        giveUp.abort();
      };
    },
    [key, wanted],
  );

  return { points: kept.get(key) ?? came, failed };
}
