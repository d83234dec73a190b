import { announce } from '../announce.ts';
import { copyText } from '../copy.ts';
import { Mark } from '../icons/Mark.tsx';
import { LanguageSwitch } from '../panels/Bar.tsx';
import { useConfirmation } from '../panels/CopyCoordinates.tsx';
import { Link } from '../panels/Link.tsx';
import { SimulatedStrip } from '../panels/SimulatedStrip.tsx';
import { DEFAULT_VIEW } from '../view-state.ts';
import { usePlanWords } from '../words/use-plan-words.ts';
import { useWords } from '../words/use-words.ts';
import { PlanIcon } from './PlanIcon.tsx';
import { writePlan } from './plan-view.ts';
import { usePlan } from './use-plan.ts';

/** The bar of the planner's screens: the other screens, what holds of the data, and what can be taken away. */
export function PlanBar({ simulated }: { readonly simulated: boolean }) {
  const { language, words: common } = useWords();
  const { words } = usePlanWords();
  const { plan } = usePlan();
  const [copied, confirm] = useConfirmation();
  const home = { ...DEFAULT_VIEW, language };

  const copyLink = async () => {
    if (!(await copyText(location.href))) return;
    announce(words.copied);
    confirm();
  };
  return (
    <header className="bar">
      <Link className="brand" to={home} aria-label={common.home}>
        <Mark />
        {common.brand}
      </Link>
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
        <Link className="bt q" to={{ screen: { name: 'report', query: writePlan(plan) } }}>
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
