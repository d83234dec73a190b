import { useCallback, useDeferredValue, useState } from 'react';
import { useWide } from '../../use-wide.ts';
import type { PlanMapHandle } from '../map/plan-map.ts';
import type { TabProps } from '../PlanScreen.tsx';
import type { List } from '../plan-view.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { listShown } from './listed.ts';
import { NarrowCoverage } from './NarrowCoverage.tsx';
import { type Coverage, useCoverage } from './use-coverage.ts';
import { usePrefetch } from './use-prefetch.ts';
import { WideCoverage } from './WideCoverage.tsx';

/** What the parts of the tab share. */
export interface CoverageParts {
  readonly region: PlanRegion;
  readonly coverage: Coverage;
  /** Metres; it may lag behind the slider. */
  readonly radius: number;
  readonly list: List;
  /** The code of the region under the pointer, in the table or on the map. */
  readonly hovered: string | null;
  readonly onHover: (key: string | null) => void;
  /** Selects a region or village, or lets it go when it is selected. */
  readonly onSelect: (key: string | null) => void;
  readonly map: PlanMapHandle | null;
  readonly onReady: (handle: PlanMapHandle | null) => void;
}

/** How many people live out of reach, and where: in a sentence, a table, a map and two charts. */
export function CoverageTab({ region }: TabProps) {
  const { plan, change } = usePlan();
  const wide = useWide();
  // The slider follows the finger; tables, map and charts follow when there is time.
  const radius = useDeferredValue(plan.radius);
  const coverage = useCoverage(region, radius);
  usePrefetch(region, radius, coverage.own !== null && !coverage.stale);
  const [hovered, setHovered] = useState<string | null>(null);
  const [map, setMap] = useState<PlanMapHandle | null>(null);
  const { selected } = plan;
  const select = useCallback(
    (key: string | null) => change({ selected: key === selected ? null : key }, { replace: true }),
    [change, selected],
  );
  const list = listShown(region.level, plan.list);
  const Room = wide ? WideCoverage : NarrowCoverage;
  return (
    <Room
      region={region}
      coverage={coverage}
      radius={radius}
      list={list}
      hovered={hovered}
      onHover={setHovered}
      onSelect={select}
      map={map}
      onReady={setMap}
    />
  );
}
