import { useEffect, useState } from 'react';
import { useAnnouncement } from '../announce.ts';
import { publishedKind } from '../page-facts.ts';
import { useAnswer } from '../use-answer.ts';
import { usePlanWords } from '../words/use-plan-words.ts';
import { useWords } from '../words/use-words.ts';
import { Crumb } from './Crumb.tsx';
import { CompareTab } from './compare/CompareTab.tsx';
import { CoverageTab } from './coverage/CoverageTab.tsx';
import { BarSlot } from './InBar.tsx';
import { NoRegion } from './NoRegion.tsx';
import { PlanBar } from './PlanBar.tsx';
import type { Tab } from './plan-view.ts';
import { SitesTab } from './sites/SitesTab.tsx';
import { Tabs } from './Tabs.tsx';
import { TryTab } from './try/TryTab.tsx';
import { usePlan } from './use-plan.ts';
import { type PlanRegion, usePlanRegion } from './use-plan-region.ts';

/** What every tab is given: the region that the address names, once it is known. */
export interface TabProps {
  readonly region: PlanRegion;
}

const BODIES: Record<Tab, (props: TabProps) => React.ReactNode> = {
  coverage: CoverageTab,
  sites: SitesTab,
  compare: CompareTab,
  try: TryTab,
};

/** The planner's view: the region, four tabs, and below them the one that is open. */
export function PlanScreen() {
  const { plan } = usePlan();
  const { words: common } = useWords();
  const { words } = usePlanWords();
  const said = useAnnouncement();
  const region = usePlanRegion(plan.region);
  const { answer } = useAnswer('dataset', {});
  const kind = answer.state === 'answered' ? answer.value.kind : publishedKind();
  const simulated = kind === 'simulated';
  const Body = BODIES[plan.tab];
  const [slot, setSlot] = useState<HTMLElement | null>(null);

  const title = `${words.tabs[plan.tab]}: ${region.name} · ${common.brand}${simulated ? ` (${common.simulatedTitle})` : ''}`;
  useEffect(
    function nameThePage() {
      document.title = title;
    },
    [title],
  );

  return (
    <div className="plan">
      <PlanBar simulated={simulated} slot={setSlot} />
      <div className="sub">
        <Crumb region={region} />
        <Tabs />
      </div>
      <BarSlot value={slot}>
        <main key={plan.tab}>
          {region.missing && region.code !== null ? <NoRegion code={region.code} /> : <Body region={region} />}
        </main>
      </BarSlot>
      <p className="sr" role="status" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
