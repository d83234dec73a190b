import { useState } from 'react';
import { number } from '../../../shared/text-format.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { SiteActions } from './SiteActions.tsx';
import type { SiteRowsProps } from './SiteTable.tsx';
import { shortRegency } from './short-regency.ts';

/** The sites in their order on a phone; what can be decided about one opens below it. */
export function SiteList({ plan, selected, onSelect }: SiteRowsProps) {
  const { language, words } = usePlanWords();
  const [opened, setOpened] = useState<string | null>(null);
  const say = words.sites;
  return (
    <ol className="psites" aria-label={say.title}>
      {plan.sites.map(({ code, name, rank, district, regency, gain, gainVillages, forced }) => (
        <li key={code} className={`${code === selected ? 'is-sel' : ''}${forced ? ' is-forced' : ''}`}>
          <span className="nbg">{rank}</span>
          <button
            type="button"
            className="pn"
            aria-pressed={code === selected}
            onClick={() => onSelect(code === selected ? null : code)}
          >
            <b>{name}</b>
            <span>
              {district}, {shortRegency(regency)}
            </span>
          </button>
          <span className="pg">
            +{peopleInDigits(gain, language)}
            <small>{say.countOfVillages(number(gainVillages, language))}</small>
          </span>
          <button
            type="button"
            className="ib"
            aria-label={say.options(name)}
            aria-expanded={code === opened}
            onClick={() => setOpened(code === opened ? null : code)}
          >
            <svg className="i" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <path d="M10 4.5v.01M10 10v.01M10 15.5v.01" strokeWidth="2.6" />
            </svg>
          </button>
          {code === opened && (
            <div className="pchoose">
              <SiteActions code={code} name={name} worded />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
