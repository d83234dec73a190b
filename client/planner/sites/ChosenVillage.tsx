import type { SitePlan } from '../../../shared/site-plan.ts';
import { useAnswer } from '../../use-answer.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanIcon } from '../PlanIcon.tsx';
import type { Villages } from '../village-columns.ts';
import { useChoice } from './use-choice.ts';

interface ChosenVillageProps {
  readonly code: string;
  readonly kind: 'forced' | 'excluded';
  readonly plan: SitePlan | null;
  readonly villages: Villages | null;
}

/** A village that was forced in or left out, and the way back. */
export function ChosenVillage({ code, kind, plan, villages }: ChosenVillageProps) {
  const { words } = usePlanWords();
  const choice = useChoice();
  const say = words.sites;
  const known =
    plan?.sites.find((site) => site.code === code)?.name ?? villages?.name[villages.code.indexOf(code)] ?? null;
  const { answer } = useAnswer('getRegion', known === null ? { code } : null);
  const name = known ?? (answer.state === 'answered' ? answer.value.name : code);
  return (
    <li className={kind}>
      <PlanIcon name={kind === 'forced' ? 'pin' : 'exclude'} size={14} />
      <span className="vh">{kind === 'forced' ? say.forcedList : say.excludedList}: </span>
      {name}
      <button
        type="button"
        aria-label={say.takeBack(name)}
        onClick={() => (kind === 'forced' ? choice.force(code) : choice.exclude(code))}
      >
        <PlanIcon name="close" size={12} />
      </button>
    </li>
  );
}
