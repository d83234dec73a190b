import { placeLabel } from '../shared/place-names.ts';
import { coordinates } from '../shared/text-format.ts';
import { useAnswer } from './use-answer.ts';
import { useView } from './use-view.ts';
import { useWords } from './words/use-words.ts';

export interface PlaceLabel {
  /** As the search field says it; null: no place is known. */
  readonly field: string | null;
  /** As a sentence says it after "from"; null: the place is where the person is. */
  readonly from: string | null;
}

/** The name of the place in force: the chosen one, or that of the village nearest to it. */
export function usePlaceLabel(): PlaceLabel {
  const { view, memory } = useView();
  const { words } = useWords();
  const q = view.origin && view.place === null ? coordinates(view.origin) : null;
  const { answer } = useAnswer('findPlaces', q === null ? null : { q, limit: '1' });
  if (view.origin === null) return { field: null, from: null };
  const found = answer.state === 'answered' ? answer.value.places[0] : undefined;
  const village = found && found.code !== null ? placeLabel(found) : null;
  if (memory.here) return { field: words.here(view.place ?? village), from: null };
  const name = view.place ?? (village === null ? coordinates(view.origin) : words.near(village));
  return { field: name, from: view.place ?? village ?? coordinates(view.origin) };
}
