import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanIcon } from '../PlanIcon.tsx';
import { useChoice } from './use-choice.ts';

interface SiteActionsProps {
  readonly code: string;
  readonly name: string;
  /** With words beside the symbols, where there is room. */
  readonly worded?: boolean;
}

/** The two decisions about a site: it must be one, or it must not. */
export function SiteActions({ code, name, worded = false }: SiteActionsProps) {
  const { words } = usePlanWords();
  const choice = useChoice();
  const say = words.sites;
  const isForced = choice.isForced(code);
  return (
    <>
      <button
        type="button"
        className={worded ? 'bt' : undefined}
        aria-label={say.force(name)}
        title={say.forceShort}
        aria-pressed={isForced}
        onClick={() => choice.force(code)}
      >
        <PlanIcon name="pin" />
        {worded && (isForced ? say.forced : say.forceShort)}
      </button>
      <button
        type="button"
        className={worded ? 'bt' : undefined}
        aria-label={say.exclude(name)}
        title={say.excludeShort}
        aria-pressed={false}
        onClick={() => choice.exclude(code)}
      >
        <PlanIcon name="exclude" />
        {worded && say.excludeShort}
      </button>
    </>
  );
}
