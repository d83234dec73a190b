import { radiusText } from '../../../shared/text-format.ts';
import { Link } from '../../panels/Link.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { REACHES } from '../plan-view.ts';
import { usePlan } from '../use-plan.ts';

/** No village is out of reach at this radius (metres); the next smaller one may show gaps. */
export function AllReached({ radius }: { readonly radius: number }) {
  const { language, words } = usePlanWords();
  const { to } = usePlan();
  const smaller = [...REACHES].reverse().find((reach) => reach < radius);
  return (
    <div className="m1 alone">
      <p>
        <b>{words.allReached(radiusText(radius, language))}</b>
      </p>
      {smaller !== undefined && (
        <p className="mu">
          {words.trySmaller(radiusText(smaller, language))}{' '}
          <Link to={to({ radius: smaller })}>{radiusText(smaller, language)}</Link>
        </p>
      )}
    </div>
  );
}
