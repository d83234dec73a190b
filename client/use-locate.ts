import { useCallback, useEffect, useRef, useState } from 'react';
import type { LonLat } from '../shared/lon-lat.ts';
import { type LocateFailure, locate } from './locate.ts';

/** Where the question "where am I?" stands. `slow`: still asking after five seconds. */
export type LocateState = 'idle' | 'asking' | 'slow' | LocateFailure;

/** The failure in a state; null while there is none. */
export function failureOf(state: LocateState): LocateFailure | null {
  return state === 'idle' || state === 'asking' || state === 'slow' ? null : state;
}

export interface Locating {
  readonly state: LocateState;
  readonly start: () => void;
  /** Stops asking, or takes a failure's sentence away. */
  readonly dismiss: () => void;
}

/** Milliseconds until the page says that it takes long. */
const SLOW_AFTER = 5_000;

export function useLocate(onFound: (position: LonLat) => void): Locating {
  const [state, setState] = useState<LocateState>('idle');
  const asking = useRef<AbortController | null>(null);
  const found = useRef(onFound);
  found.current = onFound;

  const dismiss = useCallback(() => {
    asking.current?.abort();
    asking.current = null;
    setState('idle');
  }, []);

  const start = useCallback(() => {
    asking.current?.abort();
    const question = new AbortController();
    asking.current = question;
    setState('asking');
    const timer = setTimeout(() => setState((now) => (now === 'asking' ? 'slow' : now)), SLOW_AFTER);
    void locate(question.signal).then((located) => {
      clearTimeout(timer);
      if (question.signal.aborted) return;
      asking.current = null;
      setState(located.outcome === 'found' ? 'idle' : located.outcome);
      if (located.outcome === 'found') found.current(located.position);
    });
  }, []);

  useEffect(function stopWhenGone() {
    return () => asking.current?.abort();
  }, []);

  return { state, start, dismiss };
}
