import { Failure } from '../../panels/Failure.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { InBar } from '../InBar.tsx';
import { usePlan } from '../use-plan.ts';
import { Charts } from './Charts.tsx';
import { Controls } from './Controls.tsx';
import { CoverageMap } from './CoverageMap.tsx';
import type { CoverageParts } from './CoverageTab.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { Downloads } from './Downloads.tsx';
import { Headline } from './Headline.tsx';
import { ListHead } from './ListHead.tsx';
import { UncoveredTable } from './UncoveredTable.tsx';

/** Figures on top, the table left, the map right, the charts below it. */
export function WideCoverage(parts: CoverageParts) {
  const { region, coverage, radius, list, hovered, onHover, onSelect, map } = parts;
  const { language, words } = usePlanWords();
  const { plan } = usePlan();
  if (coverage.error !== undefined && coverage.own === null) {
    return (
      <>
        <Controls />
        <Failure error={coverage.error} retry={coverage.retry} />
      </>
    );
  }
  return (
    <>
      <InBar>
        <Downloads region={region} list={list} coverage={coverage} map={map} />
      </InBar>
      <Headline region={region} coverage={coverage} />
      <Controls />
      <div className="cols">
        <section className="left" aria-label={words.listsLabel}>
          <ListHead level={region.level} list={list} coverage={coverage} />
          {list === 'uncovered' ? (
            <UncoveredTable key={region.code} region={region} radius={radius} onSelect={onSelect} />
          ) : (
            <CoverageTable
              region={region}
              list={list}
              coverage={coverage}
              hovered={hovered}
              onHover={onHover}
              onSelect={onSelect}
            />
          )}
          <p className="foot">
            {words.assumptions} <a href={language === 'en' ? '/metode?lang=en' : '/metode'}>{words.method}</a>
          </p>
        </section>
        <section className="right" aria-label={words.parts.map}>
          <CoverageMap {...parts} />
          <Charts region={region} radius={radius} child={hovered ?? plan.selected} />
        </section>
      </div>
    </>
  );
}
