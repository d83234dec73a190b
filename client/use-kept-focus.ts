import { useEffect, useRef } from 'react';

/** Gives the focus to the heading of the screen, where reading begins. */
export function focusHeading(): void {
  const target = document.querySelector('main h1') ?? document.querySelector('main');
  if (!(target instanceof HTMLElement)) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** When what had the focus has gone away with a change of `state`, the heading of what came instead takes it. */
export function useKeptFocus(state: string): void {
  const before = useRef(state);
  useEffect(
    function keepFocus() {
      if (before.current === state) return;
      before.current = state;
      if (document.activeElement === document.body) focusHeading();
    },
    [state],
  );
}
