import { placeLabel } from '../../shared/place-names.ts';
import { atPlace, PLACES_OFFERED } from '../../shared/place-query.ts';
import { useAnswer } from '../use-answer.ts';
import { useView } from '../use-view.ts';
import { DEFAULT_VIEW } from '../view-state.ts';
import { useWords } from '../words/use-words.ts';
import { Link } from './Link.tsx';

/** The other places that a text may have meant, for whoever came by a link that only held the text. */
export function OtherPlaces() {
  const { view } = useView();
  const { words } = useWords();
  const { answer } = useAnswer('findPlaces', view.q === null ? null : { q: view.q, limit: String(PLACES_OFFERED) });
  const places = answer.state === 'answered' ? answer.value.places : [];
  const others = places.map((place) => ({ place, found: atPlace(place, DEFAULT_VIEW) }));
  const rest = others.filter(({ found }) => String(found.origin) !== String(view.origin));
  if (rest.length === 0) return null;
  return (
    <details className="other-places">
      <summary>{words.otherPlaces(rest.length)}</summary>
      <ul>
        {rest.map(({ place, found }) => (
          <li key={`${place.kind} ${place.code ?? ''} ${place.lon}`}>
            <Link to={{ ...found, q: view.q, selected: null, viewpoint: null }}>
              {placeLabel(place)} <small>{place.context}</small>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
