import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { regencyName } from '../../../shared/place-names.ts';
import { plainName, searchName } from '../../../shared/search-name.ts';
import { useAnswer } from '../../use-answer.ts';
import { usePlaces } from '../../use-places.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { COUNTRY } from '../plan-view.ts';

interface RegionPickerProps {
  readonly label: string;
  /** The region in force, as the field says it when nobody types; null: none yet. */
  readonly name: string | null;
  readonly side: 'a' | 'b';
  readonly onChoose: (code: string) => void;
}

interface Choice {
  readonly code: string;
  readonly name: string;
  readonly context: string;
}

const AT_MOST = 9;

/** A field that finds the country, a province, a regency or a district by its name (combobox of WAI-ARIA 1.2). */
export function RegionPicker({ label, name, side, onChoose }: RegionPickerProps) {
  const { words } = usePlanWords();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const choices = useChoices(typed ?? '');
  const isOpen = typed !== null && typed.trim() !== '';

  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    setTyped(null);
    onChoose(choice.code);
  };
  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setTyped(null);
    else if (event.key === 'Enter') choose(choices[active]);
    else if (event.key === 'ArrowDown') setActive((active + 1) % Math.max(1, choices.length));
    else if (event.key === 'ArrowUp') setActive((active + choices.length - 1) % Math.max(1, choices.length));
    else return;
    event.preventDefault();
  };
  return (
    <div className={`pk ${side}`}>
      <i aria-hidden="true" />
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && choices[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.comparison.field}
        value={typed ?? name ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={steer}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
      />
      <div className="pk-l" hidden={!isOpen}>
        <div role="listbox" id={list} aria-label={label}>
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard, as WAI-ARIA has it for a combobox
            <div
              key={choice.code}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setActive(index)}
              onClick={() => choose(choice)}
            >
              {choice.name} <small>{choice.context}</small>
            </div>
          ))}
        </div>
        <span role="status" className={choices.length === 0 ? 'pk-n' : 'vh'}>
          {isOpen && words.comparison.matches(choices.length)}
        </span>
      </div>
    </div>
  );
}

/** Regions by name: the country, provinces and regencies at hand, then districts that the server finds. */
function useChoices(typed: string): readonly Choice[] {
  const { words } = usePlanWords();
  const wanted = typed.trim();
  const asked = wanted === '' ? null : {};
  const provinces = useAnswer('listRegions', asked && { level: 'province' }).answer;
  const regencies = useAnswer('listRegions', asked && { level: 'regency' }).answer;
  const districts = usePlaces(wanted.length < 3 ? '' : wanted).places;
  const known = useMemo(() => {
    const regions = [provinces, regencies].flatMap((each) => (each.state === 'answered' ? each.value.regions : []));
    return regions.map(({ code, name, context }) => ({
      code,
      name: regencyName(name),
      context,
      plain: plainName(name),
    }));
  }, [provinces, regencies]);
  return useMemo(() => {
    const [q, stem] = [plainName(wanted), searchName(wanted)];
    if (q === '') return [];
    const country = { code: COUNTRY, name: words.country, context: '', plain: plainName(words.country) };
    const rank = (plain: string) =>
      searchName(plain) === stem ? 0 : searchName(plain).startsWith(stem) ? 1 : plain.includes(q) ? 2 : 3;
    const named = [country, ...known]
      .map((each) => ({ each, place: rank(each.plain) }))
      .filter(({ place }) => place < 3)
      .sort((a, b) => a.place - b.place);
    const found = districts.flatMap(({ kind, code, name, context }) =>
      kind === 'district' && code !== null ? [{ code, name: `Kec. ${name}`, context }] : [],
    );
    return [...named.map(({ each }) => each), ...found].slice(0, AT_MOST);
  }, [wanted, known, districts, words]);
}
