import { useLayoutEffect } from 'react';
import { atPlace, PLACES_OFFERED } from '../shared/place-query.ts';
import { useAnswer } from './use-answer.ts';
import { useView } from './use-view.ts';

/** What became of a place that stands in the address as text. */
export type Asked =
  | { readonly state: 'none' }
  | { readonly state: 'waiting' }
  | { readonly state: 'nothing'; readonly q: string }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void };

/**
 * The likeliest place for the text in the address becomes the place in force. In a layout effect, so that nothing is painted in
 * between when the page brought the answer with it.
 */
export function useAskedPlace(): Asked {
  const { view, go } = useView();
  const q = view.screen.name === 'find' && view.origin === null ? view.q : null;
  const { answer, retry } = useAnswer('findPlaces', q === null ? null : { q, limit: String(PLACES_OFFERED) });
  const best = answer.state === 'answered' ? answer.value.places[0] : undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place that comes
  useLayoutEffect(
    function takeBest() {
      if (q !== null && best) go(atPlace(best, view), { replace: true });
    },
    [q, best],
  );

  if (q === null) return { state: 'none' };
  if (answer.state === 'failed') return { state: 'failed', error: answer.error, retry };
  return answer.state === 'answered' && !best ? { state: 'nothing', q } : { state: 'waiting' };
}
