import type { SitePlan } from '../../../shared/site-plan.ts';
import { radiusText } from '../../../shared/text-format.ts';
import { Link } from '../../panels/Link.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { REACHES } from '../plan-view.ts';
import { usePlan } from '../use-plan.ts';

/** Why there is no site to propose, and where smaller gaps would show. */
export function NothingToGain({ plan, reach }: { readonly plan: SitePlan; readonly reach: string }) {
  const { language, words } = usePlanWords();
  const { to } = usePlan();
  const say = words.sites;
  if (plan.before.villages < plan.villages) {
    return (
      <div className="m1">
        <p>{say.nothingLeft(reach)}</p>
      </div>
    );
  }
  const smaller = REACHES.filter((step) => step < plan.radius).at(-1);
  return (
    <div className="m1">
      <p>
        <b>{say.nothing(reach)}</b>
      </p>
      <p className="mu">
        {smaller === undefined ? (
          say.nothingSmallest
        ) : (
          <>
            {say.nothingHow(radiusText(smaller, language))}{' '}
            <Link to={to({ radius: smaller })}>{radiusText(smaller, language)}</Link>
          </>
        )}
      </p>
    </div>
  );
}
