import { LanguageSwitch } from '../../panels/Bar.tsx';
import { Link } from '../../panels/Link.tsx';
import { useView } from '../../use-view.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanIcon } from '../PlanIcon.tsx';
import { DEFAULT_PLAN, type PlanView, writePlan } from '../plan-view.ts';
import { reportQuery } from './report-address.ts';

interface ToolbarProps {
  readonly plan: PlanView;
  readonly isReady: boolean;
  /** The plan is still being judged more sharply. */
  readonly isSharpening: boolean;
}

const SITES = [1, 3, 5, 10, 15, 20, 30, 50];

/** What a report on the screen has round it; nothing of it is printed. */
export function Toolbar({ plan, isReady, isSharpening }: ToolbarProps) {
  const { go } = useView();
  const { words } = usePlanWords();
  const said = words.report;
  const choices = [...new Set([...SITES, plan.sites])].sort((a, b) => a - b);
  const choose = (sites: number) =>
    go({ screen: { name: 'report', query: reportQuery({ ...plan, sites }, DEFAULT_PLAN) } }, { replace: true });
  return (
    <header className="bar rep-bar">
      <Link className="bt q" to={{ screen: { name: 'plan', query: writePlan(plan) } }}>
        <PlanIcon name="back" />
        <span>{said.back}</span>
      </Link>
      <label className="rep-n">
        <span>{said.sites}</span>
        <select className="pick" value={plan.sites} onChange={(event) => choose(Number(event.target.value))}>
          {choices.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <p className="rep-s" role="status">
        {isReady ? said.ready : isSharpening ? said.sharpening : said.preparing}
      </p>
      <span className="lang">
        <LanguageSwitch />
      </span>
      <button type="button" className="bt pri" disabled={!isReady} onClick={() => window.print()}>
        <PlanIcon name="print" />
        {said.print}
      </button>
    </header>
  );
}
