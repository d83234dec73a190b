import { Link } from '../panels/Link.tsx';
import { usePlanWords } from '../words/use-plan-words.ts';
import { PARTS, type Part } from './plan-view.ts';
import { usePlan } from './use-plan.ts';

interface PartSwitchProps {
  /** The parts that a tab has, and what it calls them. */
  readonly parts?: readonly Part[];
  readonly labels?: Readonly<Record<Part, string>>;
}

/** Where there is room for one part: the floating switch between table, map and charts. */
export function PartSwitch({ parts = PARTS, labels }: PartSwitchProps) {
  const { words } = usePlanWords();
  const { plan, to } = usePlan();
  return (
    <nav className="psw" aria-label={words.partsLabel}>
      {parts.map((part) => (
        <Link key={part} to={to({ part })} step={STEP} aria-current={plan.part === part ? 'page' : undefined}>
          {(labels ?? words.parts)[part]}
        </Link>
      ))}
    </nav>
  );
}

const STEP = { replace: true } as const;
