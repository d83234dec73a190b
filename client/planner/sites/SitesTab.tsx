import './sites.css';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { TabProps } from '../PlanScreen.tsx';
import { usePlan } from '../use-plan.ts';
import { PlanStatus } from './PlanStatus.tsx';
import { planQuery } from './plan-question.ts';
import { SitesAnswer } from './SitesAnswer.tsx';
import { SitesControls } from './SitesControls.tsx';
import { SitesResult } from './SitesResult.tsx';
import { useSaidPlan } from './use-said-plan.ts';
import { useSitePlan } from './use-site-plan.ts';

/** Where the next points help most: the plan for the region, how good it is, and what can be changed about it. */
export function SitesTab({ region }: TabProps) {
  const { words } = usePlanWords();
  const { plan: view } = usePlan();
  const query = planQuery(view, view.certificate);
  const planning = useSitePlan(query);
  useSaidPlan(planning);
  const { isOld } = planning;
  // A plan for another region says nothing about this one.
  const plan = planning.plan?.region === (view.region ?? 'ID') ? planning.plan : null;
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
      <SitesResult
        region={region}
        plan={plan}
        planning={planning}
        status={<PlanStatus region={region} plan={plan} planning={planning} />}
      />
    </div>
  );
}
