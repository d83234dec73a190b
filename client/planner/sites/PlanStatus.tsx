import type { SitePlan } from '../../../shared/site-plan.ts';
import { radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { ComputingPlan } from './ComputingPlan.tsx';
import { NothingToGain } from './NothingToGain.tsx';
import { PlanTrouble } from './PlanTrouble.tsx';
import type { SitePlanning } from './use-site-plan.ts';

interface PlanStatusProps {
  readonly region: PlanRegion;
  readonly plan: SitePlan | null;
  readonly planning: SitePlanning;
}

/** Why the plan that was asked for is not there, or holds no site; nothing when it is there. */
export function PlanStatus({ region, plan, planning }: PlanStatusProps) {
  const { language, words } = usePlanWords();
  const { plan: view } = usePlan();
  const { state, isOld, error, retry } = planning;
  if (plan !== null && !isOld) {
    return plan.sites.length === 0 ? <NothingToGain plan={plan} reach={radiusText(plan.radius, language)} /> : null;
  }
  if (state === 'failed') return <PlanTrouble error={error} retry={retry} />;
  if (state === 'cancelled') {
    return (
      <div className="m1">
        <p>
          <b>{words.sites.cancelled}</b>
          <button type="button" className="bt" onClick={retry}>
            {words.sites.again}
          </button>
        </p>
      </div>
    );
  }
  return <ComputingPlan planning={planning} asked={view.sites} region={region.name} />;
}
