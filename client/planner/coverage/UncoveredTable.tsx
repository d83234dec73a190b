import { useState } from 'react';
import { kilometres } from '../../../shared/figures.ts';
import { nameInTable, villageName } from '../../../shared/place-names.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { Failure } from '../../panels/Failure.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { SortHead } from '../SortHead.tsx';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { AllReached } from './AllReached.tsx';
import { MoreVillages } from './MoreVillages.tsx';
import { SkeletonRows } from './SkeletonRows.tsx';
import { isUsualOrder, type Uncovered } from './uncovered.ts';
import { useUncovered } from './use-uncovered.ts';

/** So many villages are added at a time. */
export const PAGE = 100;

interface UncoveredTableProps {
  readonly region: PlanRegion;
  /** Metres. */
  readonly radius: number;
  readonly onSelect: (key: string) => void;
}

/** The villages without an active point in reach; choosing one shows it on the map. */
export function UncoveredTable({ region, radius, onSelect }: UncoveredTableProps) {
  const { language, words } = usePlanWords();
  const { plan, change } = usePlan();
  const [count, setCount] = useState(PAGE);
  const { value, stale, error, retry } = useUncovered(region, radius, count);
  const { filter, selected } = plan;
  const sort = isUsualOrder(plan.sort) ? { column: 'people' as const, descending: true } : plan.sort;
  const onSort = (wanted: typeof plan.sort) => change({ sort: wanted }, { replace: true });
  if (error !== undefined && value === null) return <Failure error={error} retry={retry} as="h2" />;
  if (value?.matched === 0 && filter === '') return <AllReached radius={radius} />;
  return (
    <div className="scroll" aria-busy={stale}>
      <table className="t fix villages">
        <caption className="vh">{words.caption.uncovered(region.short, radiusText(radius, language))}</caption>
        <thead>
          <tr>
            <SortHead column="name" lines={[words.level.uncovered]} sort={sort} onSort={onSort} />
            <SortHead column="place" lines={words.heads.place} sort={sort} onSort={onSort} />
            <SortHead column="distance" lines={words.heads.distance} sort={sort} onSort={onSort} />
            <SortHead column="people" lines={words.heads.inhabitants} sort={sort} onSort={onSort} />
          </tr>
        </thead>
        <tbody>
          {value === null && <SkeletonRows rows={24} cells={4} />}
          {value?.rows.map((village) => (
            <VillageRow
              key={village.code}
              village={village}
              selected={village.code === selected}
              onSelect={onSelect}
              language={language}
            />
          ))}
        </tbody>
      </table>
      {value?.matched === 0 && <p className="none">{words.noMatch(filter)}</p>}
      {value && (
        <MoreVillages shown={value.rows.length} matched={value.matched} onMore={() => setCount(count + PAGE)} />
      )}
    </div>
  );
}

interface VillageRowProps {
  readonly village: Uncovered;
  readonly selected: boolean;
  readonly onSelect: (key: string) => void;
  readonly language: 'id' | 'en';
}

function VillageRow({ village, selected, onSelect, language }: VillageRowProps) {
  const { code, name, district, regency, population, distance } = village;
  return (
    <tr className={selected ? 'is-sel' : undefined}>
      <th scope="row">
        <button type="button" className="row-button" aria-pressed={selected} onClick={() => onSelect(code)}>
          {villageName(code, name)}
        </button>
      </th>
      <td className="in">
        {district}, {nameInTable(regency)}
      </td>
      <td>{distance === null ? '–' : kilometres(Math.ceil(distance / 100) * 100, language)}</td>
      <td>{number(Math.max(100, Math.round(population / 100) * 100), language)}</td>
    </tr>
  );
}
