import { Fragment } from 'react';
import type { Column, PlanView } from './plan-view.ts';

interface SortHeadProps {
  readonly column: Column;
  /** The heading, a line each. */
  readonly lines: readonly string[];
  readonly sort: PlanView['sort'];
  readonly onSort: (sort: PlanView['sort']) => void;
  readonly colSpan?: number;
}

/** The heading of a column by which a table can be sorted: once the usual way, again the other way round. */
export function SortHead({ column, lines, sort, onSort, colSpan = 1 }: SortHeadProps) {
  const isOn = sort.column === column;
  const descending = isOn ? !sort.descending : column !== 'name';
  return (
    <th
      scope="col"
      colSpan={colSpan}
      className={colSpan > 1 ? 'wide-head' : undefined}
      aria-sort={isOn ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort({ column, descending })}>
        {lines.map((line, index) => (
          <Fragment key={line}>
            {index > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </button>
    </th>
  );
}
