import { number } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { FilterField } from '../FilterField.tsx';
import type { List } from '../plan-view.ts';
import { usePlan } from '../use-plan.ts';
import type { CoverageParts } from './CoverageTab.tsx';
import { Downloads } from './Downloads.tsx';
import { listsOf, villagesOut } from './listed.ts';
import { gapFirst, type NarrowSort, REGION_SORTS, VILLAGE_SORTS } from './narrow-sorts.ts';
import { RegionList } from './RegionList.tsx';
import { VillageList } from './VillageList.tsx';

/** The list of a phone: which one, in which order, filtered by name, and to take away. */
export function NarrowList(parts: CoverageParts) {
  const { region, coverage, list, map } = parts;
  const { language, words } = usePlanWords();
  const { plan, change } = usePlan();
  const sorts: readonly NarrowSort[] = list === 'uncovered' ? VILLAGE_SORTS : REGION_SORTS;
  const sort = sorts.find((column) => column === plan.sort.column) ?? 'people';
  const lists = listsOf(region.level);
  const counts: Record<List, number | undefined> = {
    province: coverage.below?.length,
    regency: coverage.regencies?.length,
    district: coverage.below?.length,
    uncovered: coverage.own === null ? undefined : villagesOut(coverage.own),
  };
  const named = (each: List) => {
    const count = counts[each];
    return words.lists[each](count === undefined ? '…' : number(count, language));
  };
  return (
    <>
      <div className="plh">
        <span className="over">
          <b>{named(list)}</b>
          {lists.length > 1 && <i className="down" aria-hidden="true" />}
          {lists.length > 1 && (
            <select
              aria-label={words.listsLabel}
              value={list}
              onChange={(event) => {
                const chosen = lists.find((each) => each === event.target.value);
                if (chosen) change({ list: chosen === lists[0] ? null : chosen, filter: '', selected: null });
              }}
            >
              {lists.map((each) => (
                <option key={each} value={each}>
                  {named(each)}
                </option>
              ))}
            </select>
          )}
        </span>
        <span className="over srt">
          <span aria-hidden="true">{words.columns[sort]} ▾</span>
          <select
            aria-label={words.sortBy}
            value={sort}
            onChange={(event) => {
              const chosen = sorts.find((column) => column === event.target.value);
              if (chosen) change({ sort: gapFirst(chosen) }, { replace: true });
            }}
          >
            {sorts.map((column) => (
              <option key={column} value={column}>
                {words.sorts[column]}
              </option>
            ))}
          </select>
        </span>
      </div>
      <div className="pfind">
        <FilterField value={plan.filter} onChange={(filter) => change({ filter }, { replace: true })} />
        <Downloads region={region} list={list} coverage={coverage} map={map} />
      </div>
      {list === 'uncovered' ? <VillageList key={region.code} {...parts} /> : <RegionList {...parts} list={list} />}
      <p className="foot">
        {words.assumptions} <a href={language === 'en' ? '/metode?lang=en' : '/metode'}>{words.method}</a>
      </p>
    </>
  );
}
