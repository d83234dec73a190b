import { useEffect, useRef } from 'react';

/** Gives the focus to the heading of the screen, where reading begins. */
export function focusHeading(): void {
  const target = document.querySelector('main h1') ?? document.querySelector('main');
  if (!(target instanceof HTMLElement)) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** When what had the focus has gone away with a change of `state`, the heading of what came instead takes it. */
export function useKeptFocus(state: string, giveFocus: () => void = focusHeading): void {
  const last = useRef<EventTarget | null>(null);

  useEffect(function followFocus() {
    const follow = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', follow);
    return function stopFollowing() {
      document.removeEventListener('focusin', follow);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: elements come and go with the state
  useEffect(
    function keepFocus() {
      const isGone = last.current instanceof Element && !last.current.isConnected;
      if (isGone && document.activeElement === document.body) giveFocus();
    },
    [state],
  );
}
