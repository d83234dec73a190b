import { Link } from '../panels/Link.tsx';
import { usePlanWords } from '../words/use-plan-words.ts';
import { usePlan } from './use-plan.ts';

/** What is said of a code that no region has, with the way back. */
export function NoRegion({ code }: { readonly code: string }) {
  const { words } = usePlanWords();
  const { to } = usePlan();
  return (
    <section className="say">
      <h1>{words.noRegion}</h1>
      <p>{words.noRegionHow(code)}</p>
      <p>
        <Link to={to({ region: null, selected: null, list: null, filter: '' })}>{words.toCountry}</Link>
      </p>
    </section>
  );
}
