import { useCallback, useRef, useState } from 'react';
import { number, radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { useRowPointer } from '../use-row-pointer.ts';
import type { Villages } from '../village-columns.ts';
import { TrialRow } from './TrialRow.tsx';
import type { ComputedTrial } from './use-computed-trial.ts';
import type { WhatIf } from './what-if.ts';

export interface PointerProps {
  readonly hovered: string | null;
  readonly selected: string | null;
  readonly onHover: (key: string | null) => void;
  readonly onSelect: (key: string | null) => void;
}

interface TrialTableProps extends PointerProps {
  readonly computed: ComputedTrial;
  readonly result: WhatIf;
  readonly villages: Villages;
}

/** So many rows are shown at once; a file may hold fifty thousand. */
const STEP = 300;
/** Pixels of the longest bar. */
const LONGEST = 66;

/** The points in order of what they add. */
export function TrialTable({ computed, result, villages, hovered, selected, onHover, onSelect }: TrialTableProps) {
  const { language, words } = usePlanWords();
  const [shown, setShown] = useState(STEP);
  const table = useRef<HTMLTableElement>(null);
  const toggle = useCallback((key: string) => onSelect(key === selected ? null : key), [selected, onSelect]);
  useRowPointer(table, { onHover, onSelect: toggle });
  const say = words.tryOut;
  const most = Math.max(1, ...result.gains.slice(0, 1).map(({ people }) => people));
  const left = result.gains.length - shown;
  return (
    <div className="scroll">
      <table ref={table} className="t fix d26 pln">
        <caption className="vh">{say.orderNote}</caption>
        <colgroup>
          <col className="w-line" />
          <col />
          <col className="w-gain" />
          <col className="w-bar2" />
          <col className="w-count2" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say.line}</th>
            <th scope="col" className="lt">
              {say.place}
            </th>
            <th scope="col" colSpan={2} className="lt" aria-sort="descending">
              {say.newPeople}
              <br />
              {say.within(radiusText(computed.radius, language))}
            </th>
            <th scope="col">{say.newVillages}</th>
          </tr>
        </thead>
        <tbody>
          {result.gains.slice(0, shown).map((gain) => {
            const entry = computed.entries[gain.point];
            return entry === undefined ? null : (
              <TrialRow
                key={entry.key}
                entry={entry}
                gain={gain}
                villages={villages}
                width={(LONGEST * gain.people) / most}
                isHovered={entry.key === hovered}
                isSelected={entry.key === selected}
                onToggle={toggle}
                onRemove={computed.removePoint}
              />
            );
          })}
        </tbody>
      </table>
      {left > 0 && (
        <p className="none">
          <button type="button" className="link" onClick={() => setShown(shown + STEP)}>
            {say.moreRows(number(Math.min(STEP, left), language))}
          </button>
        </p>
      )}
      <p className="none">{say.orderNote}</p>
    </div>
  );
}
