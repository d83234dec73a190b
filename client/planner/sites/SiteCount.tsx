import { useId, useState } from 'react';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanIcon } from '../PlanIcon.tsx';
import { MOST_SITES } from '../plan-view.ts';

interface SiteCountProps {
  readonly sites: number;
  readonly onChange: (sites: number) => void;
}

/** A whole number from 1 to 1,000 as people type it, `1.000` and `1,000` too; null for anything else. */
export function countFromText(text: string): number | null {
  const plain = text.trim().replace(/^(\d)[.,\u00a0 ](\d{3})$/, '$1$2');
  if (!/^\d{1,4}$/.test(plain)) return null;
  const count = Number(plain);
  return count >= 1 && count <= MOST_SITES ? count : null;
}

/** How many new points: one fewer, one more, or a number typed; what cannot be used is said and changes nothing. */
export function SiteCount({ sites, onChange }: SiteCountProps) {
  const { words } = usePlanWords();
  const say = words.sites;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && countFromText(typed) === null;
  const step = (by: number) => {
    setTyped(null);
    onChange(Math.min(MOST_SITES, Math.max(1, sites + by)));
  };
  return (
    <div className="stp">
      <label className="seg-l" htmlFor={id}>
        {say.count}
      </label>
      <div className={`st${isWrong ? ' er' : ''}`}>
        <button type="button" aria-label={say.fewer} disabled={sites <= 1} onClick={() => step(-1)}>
          <PlanIcon name="minus" />
        </button>
        <input
          id={id}
          aria-label={say.countField}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          value={typed ?? sites.toString()}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-why` : undefined}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const count = countFromText(text);
            if (count !== null) onChange(count);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
              event.preventDefault();
              step(event.key === 'ArrowUp' ? 1 : -1);
            } else if (event.key === 'Escape') setTyped(null);
          }}
          onBlur={() => isWrong || setTyped(null)}
        />
        <button type="button" aria-label={say.more} disabled={sites >= MOST_SITES} onClick={() => step(1)}>
          <PlanIcon name="plus" />
        </button>
      </div>
      {isWrong && (
        <p className="m1 er float" id={`${id}-why`} role="alert">
          <b>{say.countWrong.what(typed.trim())}</b> <span className="mu">{say.countWrong.how}</span>
        </p>
      )}
    </div>
  );
}
