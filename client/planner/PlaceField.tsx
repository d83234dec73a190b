import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { placeLabel } from '../../shared/place-names.ts';
import type { Place } from '../../shared/places.ts';
import { announce } from '../announce.ts';
import { usePlaces } from '../use-places.ts';
import { useWords } from '../words/use-words.ts';
import { PlanIcon } from './PlanIcon.tsx';

interface PlaceFieldProps {
  readonly icon: 'pin' | 'search' | 'plus';
  readonly label: string;
  /** Which of the places found may be chosen. */
  readonly accept: (place: Place) => boolean;
  /** What is said when none of this name may be. */
  readonly empty: (q: string) => string;
  readonly onChoose: (place: Place) => void;
}

/** The most that a search gives; those that may not be chosen are left out of them. */
const LIMIT = 20;
const SHOWN = 8;

/** Adds a place by name: an editable combobox with a list (WAI-ARIA 1.2) that empties itself when one is chosen. */
export function PlaceField({ icon, label, accept, empty, onChoose }: PlaceFieldProps) {
  const { words } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = usePlaces(typed, LIMIT);
  const places = found.places.filter(accept).slice(0, SHOWN);
  const isOpen = open && found.state !== 'idle';
  const isListed = isOpen && places.length > 0;

  useEffect(
    function sayHowMany() {
      if (isOpen && found.state === 'answered') announce(words.placesFound(places.length));
    },
    [isOpen, found.state, places.length, words],
  );

  const choose = (place: Place) => {
    setTyped('');
    setOpen(false);
    onChoose(place);
  };
  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false);
      if (!isOpen) setTyped('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const place = places[active] ?? places[0];
      if (found.state === 'failed') found.retry();
      else if (place && isOpen) choose(place);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && places.length > 0) {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(isOpen ? (active + step + places.length) % places.length : 0);
    }
  };
  const sayWhy =
    found.state === 'failed' ? words.placesFailed : found.state === 'waiting' ? words.searching : empty(found.q);
  return (
    <div className="pf">
      <PlanIcon name={icon} />
      <input
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={isListed}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={isListed ? `${id}-${Math.min(active, places.length - 1)}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={steer}
        onBlur={() => setOpen(false)}
      />
      <div className="pf-list" role="listbox" id={id} aria-label={words.places} hidden={!isListed}>
        {places.map((place, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and its keys choose
          <div
            key={`${place.kind} ${place.code ?? ''} ${place.lon}`}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => index !== active && setActive(index)}
            onClick={() => choose(place)}
          >
            <b>{placeLabel(place)}</b> <span>{place.context}</span>
          </div>
        ))}
      </div>
      {isOpen && !isListed && <p className="pf-list">{sayWhy}</p>}
    </div>
  );
}
