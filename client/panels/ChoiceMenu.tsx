import { useRef } from 'react';
import { number } from '../../shared/text-format.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';
import type { Step } from '../use-view.ts';
import { useWords } from '../words/use-words.ts';
import { Sheet } from './Sheet.tsx';

interface ChoiceMenuProps<Value extends string> {
  readonly title: string;
  readonly anchor: HTMLElement;
  readonly values: readonly Value[];
  readonly labels: Record<Value, string>;
  readonly icon?: (value: Value) => IconName;
  readonly counts: Partial<Record<Value, number>> | undefined;
  readonly chosen: readonly Value[];
  /** The first change is a step of its own in the history, those that follow while the menu is open belong to it. */
  readonly onChange: (chosen: Value[], step: Step) => void;
  readonly onClose: () => void;
}

/** Several of a closed list; nothing chosen means all. The list behind follows at once. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { title, anchor, values, labels, icon, counts, chosen, onChange, onClose } = props;
  const { language, words } = useWords();
  const changed = useRef(false);
  const change = (next: Value[]) => {
    onChange(next, { replace: changed.current });
    changed.current = true;
  };
  const footer = (
    <>
      <button
        type="button"
        className="btn"
        disabled={chosen.length === 0}
        onClick={(event) => {
          change([]);
          // The button goes dead, so the focus goes to the choices.
          event.currentTarget.closest('dialog')?.querySelector('input')?.focus();
        }}
      >
        {words.clearMenu}
      </button>
      <button type="button" className="btn btn-primary" onClick={onClose}>
        {words.done}
      </button>
    </>
  );
  return (
    <Sheet title={title} anchor={anchor} onClose={onClose} footer={footer}>
      {values.map((value) => {
        const sign = icon?.(value);
        return (
          <label key={value} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => {
                const wanted = event.currentTarget.checked;
                change(values.filter((other) => (other === value ? wanted : chosen.includes(other))));
              }}
            />
            {sign && <Icon name={sign} />}
            <span>{labels[value]}</span>
            {counts && <span className="choice-count">{number(counts[value] ?? 0, language)}</span>}
          </label>
        );
      })}
    </Sheet>
  );
}
