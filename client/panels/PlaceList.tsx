import { placeLabel } from '../../shared/place-names.ts';
import type { Place } from '../../shared/places.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';
import type { Places } from '../use-places.ts';
import { useWords } from '../words/use-words.ts';
import { PointName } from './PointName.tsx';

interface PlaceListProps {
  readonly id: string;
  readonly open: boolean;
  readonly found: Places;
  readonly active: number;
  readonly onChoose: (place: Place) => void;
  readonly onActive: (index: number) => void;
}

function iconOf({ kind }: Place): IconName {
  if (kind === 'point') return 'wifi';
  return kind === 'coordinate' ? 'location' : 'map';
}

/** The places found for the typed text; the field keeps the focus and steers it. */
export function PlaceList({ id, open, found, active, onChoose, onActive }: PlaceListProps) {
  const { words } = useWords();
  const { state, places, q } = found;
  return (
    <>
      <div
        className="places"
        role="listbox"
        id={id}
        aria-label={words.places}
        hidden={!open || state !== 'answered' || places.length === 0}
      >
        {places.map((place, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and its keys choose
          <div
            key={`${place.kind} ${place.code ?? ''} ${place.name} ${place.lon}`}
            id={`${id}-${index}`}
            className="place"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => index !== active && onActive(index)}
            onClick={() => onChoose(place)}
          >
            <Icon name={iconOf(place)} />
            <span className="place-name">
              {place.kind === 'point' ? (
                <PointName name={place.name} dataset={place.code?.startsWith('SIM-') ? 'simulated' : 'official'} />
              ) : (
                placeLabel(place)
              )}
            </span>
            <span className="place-kind">{words.placeKind[place.kind]}</span>
            {place.context !== '' && <span className="place-context">{place.context}</span>}
          </div>
        ))}
      </div>
      {open && state !== 'answered' && (
        <p className="places places-say muted">
          {state === 'failed' ? words.placesFailed : state === 'not-saved' ? words.placesNotSaved : words.searching}
        </p>
      )}
      {open && state === 'answered' && places.length === 0 && <p className="places places-say">{words.noPlace(q)}</p>}
    </>
  );
}
