import './sites.css';
import { useState } from 'react';
import { radiusText } from '../../words/format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { TabProps } from '../PlanScreen.tsx';
import { usePlan } from '../use-plan.ts';
import { ComputingPlan } from './ComputingPlan.tsx';
import { NothingToGain } from './NothingToGain.tsx';
import { PlanTrouble } from './PlanTrouble.tsx';
import { planQuery } from './plan-question.ts';
import { SitesAnswer } from './SitesAnswer.tsx';
import { SitesControls } from './SitesControls.tsx';
import { SitesResult } from './SitesResult.tsx';
import { useSaidPlan } from './use-said-plan.ts';
import { useSitePlan } from './use-site-plan.ts';

/** Where the next points help most: the plan for the region, how good it is, and what can be changed about it. */
export function SitesTab({ region }: TabProps) {
  const { language, words } = usePlanWords();
  const { plan: view } = usePlan();
  const query = planQuery(view, view.certificate);
  const planning = useSitePlan(query);
  const [hovered, setHovered] = useState<string | null>(null);
  const { plan, state, isOld } = planning;
  useSaidPlan(planning);

  const isEmpty = plan !== null && !isOld && plan.sites.length === 0;
  return (
    <div className="sites" aria-busy={isOld}>
      {plan ? (
        <SitesAnswer region={region} plan={plan} />
      ) : (
        <section className="head">
          <h1 className="answer">
            <span className="k">{words.sites.title}</span>
          </h1>
        </section>
      )}
      <SitesControls query={query} />
      {state === 'failed' && (plan === null || isOld) && <PlanTrouble error={planning.error} retry={planning.retry} />}
      {state === 'cancelled' && (plan === null || isOld) && (
        <div className="m1">
          <p>
            <b>{words.sites.cancelled}</b>
            <button type="button" className="bt" onClick={planning.retry}>
              {words.sites.again}
            </button>
          </p>
        </div>
      )}
      {state === 'computing' && (plan === null || isOld) && (
        <ComputingPlan planning={planning} asked={view.sites} region={region.name} />
      )}
      {isEmpty && <NothingToGain plan={plan} reach={radiusText(view.radius, language)} />}
      {plan !== null && plan.sites.length > 0 && (
        <SitesResult region={region} plan={plan} planning={planning} hovered={hovered} onHover={setHovered} />
      )}
    </div>
  );
}
