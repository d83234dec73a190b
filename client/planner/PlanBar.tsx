import { Mark } from '../icons/Mark.tsx';
import { LanguageSwitch } from '../panels/Bar.tsx';
import { Link } from '../panels/Link.tsx';
import { SimulatedStrip } from '../panels/SimulatedStrip.tsx';
import { useWide } from '../use-wide.ts';
import { DEFAULT_VIEW } from '../view-state.ts';
import { usePlanWords } from '../words/use-plan-words.ts';
import { useWords } from '../words/use-words.ts';
import { PlanIcon } from './PlanIcon.tsx';
import { PlanMenu } from './PlanMenu.tsx';
import { DEFAULT_PLAN } from './plan-view.ts';
import { printQuery } from './report/report-address.ts';
import { useCopiedLink } from './use-copied-link.ts';
import { usePlan } from './use-plan.ts';

interface PlanBarProps {
  readonly simulated: boolean;
  /** Is given the place for the actions of a tab. */
  readonly slot: (element: HTMLElement | null) => void;
}

/** The bar of the planner's screens: the other screens, what holds of the data, and what can be taken away. */
export function PlanBar({ simulated, slot }: PlanBarProps) {
  const { language, words: common } = useWords();
  const { words } = usePlanWords();
  const { plan } = usePlan();
  const wide = useWide();
  const [copied, copyLink] = useCopiedLink();
  const home = { ...DEFAULT_VIEW, language };
  const brand = (
    <Link className="brand" to={home} aria-label={common.home}>
      <Mark />
      {common.brand}
    </Link>
  );

  if (!wide) {
    return (
      <header>
        <div className="bar">
          {brand}
          <PlanMenu />
        </div>
        <SimulatedStrip simulated={simulated} />
      </header>
    );
  }
  return (
    <header className="bar">
      {brand}
      <nav className="main" aria-label={words.screens}>
        <Link to={home}>{words.nav.find}</Link>
        <Link to={{ screen: { name: 'plan', query: '' } }} aria-current="page">
          {words.nav.plan}
        </Link>
        <a href={language === 'en' ? '/metode?lang=en' : '/metode'}>{words.nav.method}</a>
      </nav>
      <SimulatedStrip simulated={simulated} />
      <div className="acts">
        <button type="button" className="bt q" onClick={() => void copyLink()}>
          <PlanIcon name={copied ? 'check' : 'link'} />
          {copied ? words.copied : words.copyLink}
        </button>
        <span ref={slot} className="slot" />
        <Link className="bt q" to={{ screen: { name: 'report', query: printQuery(plan, DEFAULT_PLAN) } }}>
          <PlanIcon name="print" />
          {words.print}
        </Link>
        <span className="lang">
          <LanguageSwitch />
        </span>
      </div>
    </header>
  );
}
