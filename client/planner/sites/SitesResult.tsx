import { type ReactNode, useCallback, useState } from 'react';
import type { SitePlan } from '../../../shared/site-plan.ts';
import { useWide } from '../../use-wide.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { PlanMapHandle } from '../map/plan-map.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { Certificate } from './Certificate.tsx';
import { GainCurve } from './GainCurve.tsx';
import { SiteBones } from './SiteBones.tsx';
import { SiteChoices } from './SiteChoices.tsx';
import { SiteDetail } from './SiteDetail.tsx';
import { SiteExports } from './SiteExports.tsx';
import { SiteList } from './SiteList.tsx';
import { SitesMap } from './SitesMap.tsx';
import { SiteTable } from './SiteTable.tsx';
import type { SitePlanning } from './use-site-plan.ts';
import { useSiteVillages } from './use-site-villages.ts';
import { WhyFewer } from './WhyFewer.tsx';

interface SitesResultProps {
  readonly region: PlanRegion;
  /** null: none has come for this region yet. */
  readonly plan: SitePlan | null;
  readonly planning: SitePlanning;
  /** Why the plan is not there, in its place. */
  readonly status: ReactNode;
}

/** The sites in order beside their map, the curve of what they add, and one of them from near. */
export function SitesResult({ region, plan, planning, status }: SitesResultProps) {
  const { words } = usePlanWords();
  const { plan: view, change } = usePlan();
  const isWide = useWide();
  const [hovered, setHovered] = useState<string | null>(null);
  const [handle, setHandle] = useState<PlanMapHandle | null>(null);
  const villages = useSiteVillages(region, plan);
  const selected = plan?.sites.some(({ code }) => code === view.selected) ? view.selected : null;
  const select = useCallback((code: string | null) => change({ selected: code }, { replace: true }), [change]);
  const pointed = { hovered, selected, onHover: setHovered, onSelect: select };

  const map = (
    <div className="mapbox">
      <SitesMap region={region} plan={plan} {...pointed} villages={villages} onReady={setHandle} />
    </div>
  );
  const exports = plan && <SiteExports plan={plan} region={region} handle={handle} />;
  const certificate = plan && plan.sites.length > 0 && <Certificate plan={plan} planning={planning} />;
  const choices = <SiteChoices region={region} plan={plan} villages={villages.villages} />;
  const charts = plan && plan.sites.length > 0 && (
    <div className="charts g3">
      <div>
        <GainCurve plan={plan} />
        {isWide && certificate}
      </div>
      <SiteDetail region={region} plan={plan} selected={selected} villages={villages} />
    </div>
  );
  if (!isWide) {
    return (
      <>
        {certificate}
        {map}
        {status}
        {plan ? <SiteList plan={plan} {...pointed} /> : <SiteBones isList />}
        {plan && <WhyFewer plan={plan} />}
        {choices}
        {charts}
        {exports}
      </>
    );
  }
  return (
    <div className="cols">
      <section className="left" aria-label={words.sites.table(region.name)}>
        <div className="tb">
          <h2>{words.sites.title}</h2>
          {exports}
        </div>
        {status}
        <div className="scroll">
          {plan ? plan.sites.length > 0 && <SiteTable plan={plan} {...pointed} /> : <SiteBones />}
          {plan && <WhyFewer plan={plan} />}
        </div>
        {choices}
      </section>
      <section className="right">
        {map}
        {charts}
      </section>
    </div>
  );
}
