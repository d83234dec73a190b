import { number } from '../../../shared/text-format.ts';
import { Link } from '../../panels/Link.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { FilterField } from '../FilterField.tsx';
import type { List } from '../plan-view.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanLevel } from '../use-plan-region.ts';
import { listsOf, villagesOut } from './listed.ts';
import type { Coverage } from './use-coverage.ts';

interface ListHeadProps {
  readonly level: PlanLevel;
  readonly list: List;
  readonly coverage: Coverage;
}

/** Which list stands below, how long each is, and the field that filters it. */
export function ListHead({ level, list, coverage }: ListHeadProps) {
  const { language, words } = usePlanWords();
  const { plan, to, change } = usePlan();
  const counts: Record<List, number | undefined> = {
    province: coverage.below?.length,
    regency: coverage.regencies?.length,
    district: coverage.below?.length,
    uncovered: coverage.own === null ? undefined : villagesOut(coverage.own),
  };
  return (
    <div className="tb">
      <nav aria-label={words.listsLabel}>
        {listsOf(level).map((each) => (
          <Link
            key={each}
            to={to({ list: each === listsOf(level)[0] ? null : each, filter: '', selected: null })}
            aria-current={each === list ? 'true' : undefined}
          >
            {words.lists[each](
              number(counts[each] ?? 0, language).replace(/^0$/, counts[each] === undefined ? '…' : '0'),
            )}
          </Link>
        ))}
      </nav>
      <FilterField value={plan.filter} onChange={(filter) => change({ filter }, { replace: true })} />
    </div>
  );
}
