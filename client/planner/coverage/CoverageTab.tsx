import { useCallback, useDeferredValue, useState } from 'react';
import { Failure } from '../../panels/Failure.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { PlanMapHandle } from '../map/plan-map.ts';
import type { TabProps } from '../PlanScreen.tsx';
import { usePlan } from '../use-plan.ts';
import { Charts } from './Charts.tsx';
import { Controls } from './Controls.tsx';
import { CoverageMap } from './CoverageMap.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { Headline } from './Headline.tsx';
import { ListHead } from './ListHead.tsx';
import { listShown } from './listed.ts';
import { useCoverage } from './use-coverage.ts';

/** How many people live out of reach, and where: in a sentence, a table, a map and two charts. */
export function CoverageTab({ region }: TabProps) {
  const { words } = usePlanWords();
  const { plan, change } = usePlan();
  // The slider follows the finger; tables, map and charts follow when there is time.
  const radius = useDeferredValue(plan.radius);
  const coverage = useCoverage(region, radius);
  const [hovered, setHovered] = useState<string | null>(null);
  const list = listShown(region.level, plan.list);
  const [, setMap] = useState<PlanMapHandle | null>(null);
  const select = useCallback(
    (key: string | null) => change({ selected: key === plan.selected ? null : key }, { replace: true }),
    [change, plan.selected],
  );
  return (
    <>
      <Headline region={region} coverage={coverage} />
      <Controls />
      <div className="cols">
        <section className="left">
          {coverage.error !== undefined && coverage.own === null ? (
            <Failure error={coverage.error} retry={coverage.retry} as="h2" />
          ) : (
            <>
              <ListHead level={region.level} list={list} coverage={coverage} />
              {list !== 'uncovered' && (
                <CoverageTable
                  region={region}
                  list={list}
                  coverage={coverage}
                  hovered={hovered}
                  onHover={setHovered}
                  onSelect={select}
                />
              )}
              <p className="foot">
                {words.assumptions} <a href="/metode">{words.method}</a>
              </p>
            </>
          )}
        </section>
        <section className="right">
          <CoverageMap
            region={region}
            coverage={coverage}
            radius={radius}
            hovered={hovered}
            onHover={setHovered}
            onSelect={select}
            onReady={setMap}
          />
          <Charts region={region} radius={radius} child={hovered ?? plan.selected} />
        </section>
      </div>
    </>
  );
}
