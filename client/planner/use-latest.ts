import { useCallback, useEffect, useRef } from 'react';

/** A function that stays the same and calls the latest one given: for many rows that must not be drawn again with each. */
export function useLatest<Argument>(latest: (argument: Argument) => void): (argument: Argument) => void {
  const held = useRef(latest);
  useEffect(function hold() {
    held.current = latest;
  });
  return useCallback((argument: Argument) => held.current(argument), []);
}
