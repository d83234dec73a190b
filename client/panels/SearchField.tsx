import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Place } from '../../shared/places.ts';
import { announce } from '../announce.ts';
import { Icon } from '../icons/Icon.tsx';
import { usePlaces } from '../use-places.ts';
import { useWords } from '../words/use-words.ts';
import { PlaceList } from './PlaceList.tsx';

interface SearchFieldProps {
  /** The place in force, as the field says it when nobody types; null: none yet. */
  readonly label: string | null;
  readonly isHere: boolean;
  /** Puts the cursor into the field when it turns true. */
  readonly focused?: boolean;
  readonly onChoose: (place: Place) => void;
  readonly onClear: () => void;
  readonly children?: ReactNode;
}

/** The search field, an editable combobox with a list of places (WAI-ARIA 1.2). */
export function SearchField({ label, isHere, focused = false, onChoose, onClear, children }: SearchFieldProps) {
  const { words } = useWords();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [taking, setTaking] = useState<string | null>(null);
  const found = usePlaces(typed ?? '');
  const { places } = found;
  const isOpen = open && found.state !== 'idle';

  const choose = (place: Place) => {
    setTyped(null);
    setOpen(false);
    setTaking(null);
    // On a phone the keyboard goes; with a keyboard of its own the focus stays where it is.
    if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur();
    onChoose(place);
  };

  useEffect(
    function followRequestedFocus() {
      if (focused) input.current?.focus({ preventScroll: true });
    },
    [focused],
  );
  useEffect(
    function sayHowMany() {
      if (isOpen && found.state === 'answered') announce(words.placesFound(found.places.length));
    },
    [isOpen, found.state, found.places, words],
  );
  useEffect(function takeFirstWhenItCame() {
    const first = places[0];
    if (taking !== null && taking === found.q && found.state === 'answered' && first) choose(first);
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = places[Math.max(active, 0)];
    if (place && isOpen) choose(place);
    else if (typed?.trim()) {
      if (found.state === 'failed' || found.state === 'not-saved') found.retry();
      setTaking(typed.trim());
      setOpen(true);
    }
  };
  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (isOpen) setOpen(false);
      else setTyped(null);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && places.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(isOpen ? (active + step + places.length + (active < 0 && step < 0 ? 1 : 0)) % places.length : 0);
      setOpen(true);
    }
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than the phones this is for
    <form className="find" role="search" onSubmit={submit}>
      <div className="field" data-from={isHere && typed === null ? 'here' : undefined}>
        <Icon name={isHere && typed === null ? 'location' : 'search'} />
        <input
          ref={input}
          role="combobox"
          aria-label={words.field}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={200}
          placeholder={words.field}
          value={typed ?? label ?? ''}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setActive(-1);
            setTaking(null);
            setOpen(true);
          }}
          onKeyDown={steer}
          onBlur={() => {
            setOpen(false);
            if (label !== null && taking === null) setTyped(null);
          }}
        />
        {(label !== null || typed) && (
          <button
            type="button"
            className="icon-btn"
            aria-label={words.clear}
            onClick={() => {
              setTyped(null);
              setTaking(null);
              input.current?.focus();
              if (label !== null) onClear();
            }}
          >
            <Icon name="close" />
          </button>
        )}
        <PlaceList id={listId} open={isOpen} found={found} active={active} onChoose={choose} onActive={setActive} />
      </div>
      {children}
    </form>
  );
}
