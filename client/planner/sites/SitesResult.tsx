import { useCallback, useState } from 'react';
import type { SitePlan } from '../../../shared/site-plan.ts';
import { useWide } from '../../use-wide.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { PlanMapHandle } from '../map/plan-map.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { Certificate } from './Certificate.tsx';
import { GainCurve } from './GainCurve.tsx';
import { SiteChoices } from './SiteChoices.tsx';
import { SiteDetail } from './SiteDetail.tsx';
import { SiteExports } from './SiteExports.tsx';
import { SiteList } from './SiteList.tsx';
import { SitesMap } from './SitesMap.tsx';
import { SiteTable } from './SiteTable.tsx';
import type { SitePlanning } from './use-site-plan.ts';
import { useSiteVillages } from './use-site-villages.ts';
import { WhyFewer } from './WhyFewer.tsx';

export interface SitesResultProps {
  readonly region: PlanRegion;
  readonly plan: SitePlan;
  readonly planning: SitePlanning;
  /** The code of the site under the mouse, in the table or on the map. */
  readonly hovered: string | null;
  readonly onHover: (code: string | null) => void;
}

/** The sites in order beside their map, the curve of what they add, and one of them from near. */
export function SitesResult({ region, plan, planning, hovered, onHover }: SitesResultProps) {
  const { words } = usePlanWords();
  const { plan: view, change } = usePlan();
  const isWide = useWide();
  const [handle, setHandle] = useState<PlanMapHandle | null>(null);
  const villages = useSiteVillages(region, plan);
  const selected = plan.sites.some(({ code }) => code === view.selected) ? view.selected : null;
  const select = useCallback((code: string | null) => change({ selected: code }, { replace: true }), [change]);
  const rows = { plan, hovered, selected, onHover, onSelect: select };
  const map = <SitesMap region={region} {...rows} villages={villages} onReady={setHandle} />;
  const charts = (
    <div className="charts g3">
      <div>
        <GainCurve plan={plan} />
        <Certificate plan={plan} planning={planning} />
      </div>
      <SiteDetail region={region} plan={plan} selected={selected} villages={villages} />
    </div>
  );
  if (!isWide) {
    return (
      <>
        <Certificate plan={plan} planning={planning} />
        <div className="mapbox pm">{map}</div>
        <WhyFewer plan={plan} />
        <SiteList {...rows} />
        <SiteChoices region={region} plan={plan} villages={villages.villages} />
        {charts}
        <SiteExports plan={plan} region={region} handle={handle} />
      </>
    );
  }
  return (
    <div className="cols">
      <section className="left" aria-label={words.sites.table(region.name)}>
        <div className="tb">
          <h2>{words.sites.title}</h2>
          <SiteExports plan={plan} region={region} handle={handle} />
        </div>
        <div className="scroll">
          <SiteTable {...rows} />
          <WhyFewer plan={plan} />
        </div>
        <SiteChoices region={region} plan={plan} villages={villages.villages} />
      </section>
      <section className="right">
        <div className="mapbox">{map}</div>
        {charts}
      </section>
    </div>
  );
}
