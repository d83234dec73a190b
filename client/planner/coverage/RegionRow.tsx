import { memo } from 'react';
import type { CoverageRow } from '../../../shared/coverage.ts';
import { nameInTable } from '../../../shared/place-names.ts';
import { isPlainClick } from '../../panels/plain-click.ts';
import type { Measure } from '../plan-view.ts';
import { UnderdevelopedMark } from '../UnderdevelopedMark.tsx';
import { RegionCells } from './RegionCells.tsx';
import { addressOfRegion } from './region-entry.ts';

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
  /** Of `entryAddress`. */
  readonly entry: string;
  readonly onEnter: (code: string) => void;
}

/** A region in the table. Its name leads into it. It reads no context: what changes elsewhere must not draw 514 of them. */
export const RegionRow = memo(function RegionRow(props: RegionRowProps) {
  const { row, level, measure, decimals, most, underdeveloped, hovered, selected, entry, onEnter } = props;
  return (
    <tr
      data-key={row.code}
      className={selected ? 'is-sel' : hovered ? 'is-hover' : undefined}
      aria-selected={selected || undefined}
    >
      <th scope="row">
        <a
          href={addressOfRegion(entry, row.code)}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            onEnter(row.code);
          }}
        >
          {nameInTable(row.name)}
        </a>
        <UnderdevelopedMark underdeveloped={underdeveloped} />
      </th>
      <RegionCells row={row} measure={measure} level={level} decimals={decimals} most={most} />
    </tr>
  );
});
