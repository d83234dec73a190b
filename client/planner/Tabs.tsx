import { Link } from '../panels/Link.tsx';
import { usePlanWords } from '../words/use-plan-words.ts';
import { TABS } from './plan-view.ts';
import { usePlan } from './use-plan.ts';

export function Tabs() {
  const { plan, to } = usePlan();
  const { words } = usePlanWords();
  return (
    <nav className="tabs" aria-label={words.tools}>
      {TABS.map((tab) => (
        <Link key={tab} to={to({ tab, selected: null })} aria-current={plan.tab === tab ? 'page' : undefined}>
          {words.tabs[tab]}
        </Link>
      ))}
    </nav>
  );
}
