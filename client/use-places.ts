import { useEffect, useState } from 'react';
import type { Place } from '../shared/places.ts';
import { NotSaved } from './offline/failures.ts';
import { useAnswer } from './use-answer.ts';

export interface Places {
  /** What the places were found for. */
  readonly q: string;
  /** `not-saved`: there is no connection, and the names of places are not on this device. */
  readonly state: 'idle' | 'waiting' | 'answered' | 'failed' | 'not-saved';
  readonly places: readonly Place[];
  /** Asks again after a failure. */
  readonly retry: () => void;
}

/** Milliseconds between the last key and the question. */
const PAUSE = 150;
const NONE: readonly Place[] = [];

/** Places for the text being typed, so many at the most; the question before is given up when the text changes. */
export function usePlaces(typed: string, limit = 8): Places {
  const [q, setQ] = useState('');
  const wanted = typed.trim();
  useEffect(
    function waitForPause() {
      const timer = setTimeout(() => setQ(wanted), wanted === '' ? 0 : PAUSE);
      return function keepTyping() {
        clearTimeout(timer);
      };
    },
    [wanted],
  );
  const { answer, retry } = useAnswer('findPlaces', q === '' ? null : { q, limit: limit.toString() });
  if (wanted === '') return { q: '', state: 'idle', places: NONE, retry };
  if (q !== wanted || answer.state === 'waiting') return { q: wanted, state: 'waiting', places: NONE, retry };
  if (answer.state === 'failed') {
    return { q, state: answer.error instanceof NotSaved ? 'not-saved' : 'failed', places: NONE, retry };
  }
  return { q, state: 'answered', places: answer.value.places, retry };
}
