import { number } from '../../../shared/text-format.ts';
import { Failure } from '../../panels/Failure.tsx';
import { Link } from '../../panels/Link.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PartSwitch } from '../PartSwitch.tsx';
import { MEASURES } from '../plan-view.ts';
import { RadiusSlider } from '../RadiusSlider.tsx';
import { Segments } from '../Segments.tsx';
import { usePlan } from '../use-plan.ts';
import { Charts } from './Charts.tsx';
import { CoverageMap } from './CoverageMap.tsx';
import type { CoverageParts } from './CoverageTab.tsx';
import { Headline } from './Headline.tsx';
import { villagesOut } from './listed.ts';
import { NarrowList } from './NarrowList.tsx';
import { RegionSheet, selectedRow } from './RegionSheet.tsx';
import { VillageSheet } from './VillageSheet.tsx';

/** One part at a time: the list, the map or the charts. */
export function NarrowCoverage(parts: CoverageParts) {
  const { region, coverage, radius } = parts;
  const { language, words } = usePlanWords();
  const { plan, change, to } = usePlan();
  const village = plan.selected !== null && plan.selected.length > 8 ? plan.selected : null;
  const hasSheet = selectedRow(coverage, plan.selected) !== null;
  const slider = <RadiusSlider radius={plan.radius} onChange={(metres, step) => change({ radius: metres }, step)} />;
  if (coverage.error !== undefined && coverage.own === null) {
    return <Failure error={coverage.error} retry={coverage.retry} />;
  }
  return (
    <div className={`part part-${plan.part}${hasSheet ? ' has-sheet' : ''}`}>
      {plan.part === 'table' && (
        <>
          <Headline region={region} coverage={coverage} />
          {slider}
          <NarrowList {...parts} />
        </>
      )}
      {plan.part === 'map' && (
        <>
          <h1 className="vh">{words.mapLabel[plan.measure](region.short, '')}</h1>
          <div className="ctl">
            <Segments
              label={words.measure}
              values={MEASURES}
              labels={words.measures}
              value={plan.measure}
              onChange={(measure) => change({ measure }, { replace: true })}
            />
          </div>
          <CoverageMap {...parts} />
          {village === null ? (
            <RegionSheet {...parts} />
          ) : (
            <VillageSheet village={village} radius={radius} onClose={() => parts.onSelect(null)} />
          )}
        </>
      )}
      {plan.part === 'charts' && (
        <>
          <h1 className="vh">{`${words.parts.charts}: ${region.name}`}</h1>
          {slider}
          <Charts region={region} radius={radius} child={plan.selected} />
          {coverage.own && (
            <Link className="pmore" to={to({ part: 'table', list: 'uncovered', filter: '', selected: null })}>
              <span>
                <b>{words.uncoveredLink(number(villagesOut(coverage.own), language))}</b>
                <br />
                {words.uncoveredLinkHow}
              </span>
              <span aria-hidden="true">›</span>
            </Link>
          )}
        </>
      )}
      <PartSwitch />
    </div>
  );
}
