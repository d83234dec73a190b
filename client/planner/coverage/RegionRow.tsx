import { memo } from 'react';
import type { CoverageRow } from '../../../shared/coverage.ts';
import { Link } from '../../panels/Link.tsx';
import { nameInTable } from '../../words/place-names.ts';
import type { Measure } from '../plan-view.ts';
import { UnderdevelopedMark } from '../UnderdevelopedMark.tsx';
import { usePlan } from '../use-plan.ts';
import { RegionCells } from './RegionCells.tsx';

interface RegionRowProps {
  readonly row: CoverageRow;
  readonly level: 'province' | 'regency' | 'district';
  readonly measure: Measure;
  readonly decimals: 0 | 1;
  readonly most: number;
  /** Underdeveloped regencies within a province; for a regency itself, whether it is one. */
  readonly underdeveloped: number | boolean;
  readonly hovered: boolean;
  readonly selected: boolean;
}

/** A region in the table. Its name leads into it. */
export const RegionRow = memo(function RegionRow(props: RegionRowProps) {
  const { row, level, measure, decimals, most, underdeveloped, hovered, selected } = props;
  return (
    <tr
      data-key={row.code}
      className={selected ? 'is-sel' : hovered ? 'is-hover' : undefined}
      aria-selected={selected || undefined}
    >
      <th scope="row">
        <RegionLink code={row.code}>{nameInTable(row.name)}</RegionLink>
        <UnderdevelopedMark underdeveloped={underdeveloped} />
      </th>
      <RegionCells row={row} measure={measure} level={level} decimals={decimals} most={most} />
    </tr>
  );
});

function RegionLink({ code, children }: { readonly code: string; readonly children: string }) {
  const { to } = usePlan();
  return <Link to={to({ region: code, selected: null, list: null, filter: '' })}>{children}</Link>;
}
