import { useMemo, useRef } from 'react';
import type { CoverageRow } from '../../../shared/coverage.ts';
import { nameInTable } from '../../../shared/place-names.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { useView } from '../../use-view.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { PlanView } from '../plan-view.ts';
import { SortHead } from '../SortHead.tsx';
import { useLater } from '../use-later.ts';
import { useLatest } from '../use-latest.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { useRowPointer } from '../use-row-pointer.ts';
import { holds, peopleOut, sorted, underdevelopedWithin } from './listed.ts';
import { RegionCells } from './RegionCells.tsx';
import { RegionRow } from './RegionRow.tsx';
import { entering, entryAddress } from './region-entry.ts';
import { SkeletonRows } from './SkeletonRows.tsx';
import type { Coverage } from './use-coverage.ts';

interface CoverageTableProps {
  readonly region: PlanRegion;
  readonly list: 'province' | 'regency' | 'district';
  readonly coverage: Coverage;
  readonly hovered: string | null;
  readonly onHover: (key: string | null) => void;
  readonly onSelect: (key: string) => void;
}

const COLUMNS = [
  ['share', 1],
  ['people', 2],
  ['villages', 1],
  ['points', 1],
] as const;
const WIDTHS = ['auto', '14.4%', '11.8%', '11.6%', '10%', '8.8%', '11.2%'];

const AT_ONCE = 50;

/** The regions of a list with their figures, the region itself pinned above them. */
export function CoverageTable({ region, list, coverage, hovered, onHover, onSelect }: CoverageTableProps) {
  const { language, words } = usePlanWords();
  const { view } = useView();
  const { plan, change } = usePlan();
  const enter = useLatest((code: string) => change(entering(code)));
  // The radius of the figures: links change together with them.
  const entry = entryAddress(view, { ...plan, radius: coverage.own?.radius ?? plan.radius });
  const body = useRef<HTMLTableSectionElement>(null);
  useRowPointer(body, { onHover, onSelect });
  const { measure, sort, filter, selected } = plan;
  const rows = list === 'regency' ? coverage.regencies : coverage.below;
  const shown = useMemo(
    () => rows && sorted(rows, sort).filter(({ name }) => holds(nameInTable(name), filter)),
    [rows, sort, filter],
  );
  // The rows in sight come at once, the many below them when there is time.
  const later = useLater(shown);
  const drawn = useMemo(() => {
    if (shown === later || shown === null || later === null) return shown;
    const first = shown.slice(0, AT_ONCE);
    const codes = new Set(first.map(({ code }) => code));
    return [...first, ...later.filter(({ code }) => !codes.has(code))];
  }, [shown, later]);
  const most = useMemo(() => Math.max(0, ...(rows ?? []).map(peopleOut)), [rows]);
  const within = useMemo(() => underdevelopedWithin(coverage.regencies), [coverage.regencies]);
  // What the rows below have in common follows with them.
  const [laterMost, laterEntry] = [useLater(most), useLater(entry)];
  const decimals = list === 'province' ? 0 : 1;
  const onSort = (wanted: PlanView['sort']) => change({ sort: wanted }, { replace: true });
  const lastColumn = measure === 'density' ? 'density' : 'median';
  const pinned = { measure, decimals, most: null } as const;
  return (
    <div className="scroll" aria-busy={coverage.stale}>
      <table className="t fix">
        <colgroup>
          {WIDTHS.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
            <col key={index} style={{ width }} />
          ))}
        </colgroup>
        <caption className="vh">{words.caption[list](region.short, radiusText(plan.radius, language))}</caption>
        <thead>
          <tr>
            <SortHead column="name" lines={[words.level[list]]} sort={sort} onSort={onSort} />
            {COLUMNS.map(([column, span]) => (
              <SortHead
                key={column}
                column={column}
                lines={words.heads[column]}
                sort={sort}
                onSort={onSort}
                colSpan={span}
              />
            ))}
            <SortHead column={lastColumn} lines={words.heads[lastColumn]} sort={sort} onSort={onSort} />
          </tr>
        </thead>
        <tbody className="pins">
          {coverage.own && (
            <tr className="pin">
              <th scope="row">{nameInTable(coverage.own.name)}</th>
              <RegionCells row={coverage.own} level={list} {...pinned} />
            </tr>
          )}
          {coverage.own === null && <SkeletonRows rows={1} isPinned />}
          {region.level === 'country' && coverage.groups === null && <SkeletonRows rows={2} isPinned />}
          {region.level === 'country' &&
            coverage.groups?.map((group) => (
              <tr key={group.code} className="pin sec">
                <th scope="row">{groupName(group)}</th>
                <RegionCells row={group} level={list} {...pinned} />
              </tr>
            ))}
        </tbody>
        <tbody ref={body}>
          {shown === null && <SkeletonRows rows={24} />}
          {drawn?.map((row, place) => (
            <RegionRow
              key={row.code}
              row={row}
              level={list}
              measure={measure}
              decimals={decimals}
              most={place < AT_ONCE ? most : laterMost}
              entry={place < AT_ONCE ? entry : laterEntry}
              onEnter={enter}
              underdeveloped={list === 'province' ? (within.get(row.code) ?? 0) : row.underdeveloped === true}
              hovered={inList(hovered) === row.code}
              selected={inList(selected) === row.code}
            />
          ))}
        </tbody>
      </table>
      {shown?.length === 0 && filter !== '' && <p className="none">{words.noMatch(filter)}</p>}
    </div>
  );

  /** A regency on the map stands for its province in the list of provinces. */
  function inList(code: string | null): string | null {
    return list === 'province' ? (code?.slice(0, 2) ?? null) : code;
  }

  function groupName({ code }: CoverageRow): string {
    const isOne = code === 'underdeveloped';
    const count = coverage.regencies?.filter(({ underdeveloped }) => underdeveloped === isOne).length;
    const stated = count === undefined ? '…' : number(count, language);
    return isOne ? words.groups.underdeveloped(stated) : words.groups.other(stated);
  }
}
