import { usePlanWords } from '../words/use-plan-words.ts';
import { PlanIcon } from './PlanIcon.tsx';
import { LONGEST_FILTER } from './plan-view.ts';

/** Leaves only the rows whose name holds what is typed. */
export function FilterField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { words } = usePlanWords();
  return (
    <label className="find">
      <PlanIcon name="search" />
      <input
        type="search"
        value={value}
        maxLength={LONGEST_FILTER}
        placeholder={words.filter}
        aria-label={words.filterLabel}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
