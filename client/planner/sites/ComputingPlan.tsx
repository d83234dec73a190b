import { number } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { SitePlanning } from './use-site-plan.ts';

interface ComputingPlanProps {
  readonly planning: SitePlanning;
  readonly asked: number;
  readonly region: string;
}

/** What is being computed, how far it is, and the way out. It shows itself only when it takes a while. */
export function ComputingPlan({ planning, asked, region }: ComputingPlanProps) {
  const { language, words } = usePlanWords();
  const say = words.sites;
  const { progress } = planning;
  const isCounting = progress?.phase === 'sites';
  const share = progress === null || progress.of === 0 ? 0 : progress.done / progress.of;
  const done = Math.min(asked, Math.round(share * asked));
  const sentence = isCounting
    ? say.progress(number(done, language), number(asked, language))
    : progress?.phase === 'exact' || progress?.phase === 'bound'
      ? say.certificate.solving
      : say.preparing;
  return (
    <div className="m1 wait">
      <p>
        <b>{say.computing(number(asked, language), region)}</b>
      </p>
      <div
        className="pg1"
        role="progressbar"
        aria-label={say.computing(number(asked, language), region)}
        aria-valuemin={0}
        aria-valuemax={asked}
        aria-valuenow={isCounting ? done : 0}
        aria-valuetext={sentence}
      >
        <i style={{ width: `${isCounting ? 100 * share : 0}%` }} />
      </div>
      <p className="mu">
        {sentence}
        <button type="button" className="bt" onClick={planning.cancel}>
          {say.cancel}
        </button>
      </p>
    </div>
  );
}
