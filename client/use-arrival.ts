import { useEffect, useRef } from 'react';
import { plainPointName } from './panels/PointName.tsx';
import { usePlaceLabel } from './use-place-label.ts';
import { scroller, useView } from './use-view.ts';
import { useWords } from './words/use-words.ts';

/** The title of the page in words, and where focus and scroll go when another screen comes. */
export function useArrival(simulated: boolean, pointName: string | null): void {
  const { view, memory } = useView();
  const { words } = useWords();
  const { from, field } = usePlaceLabel();
  const { screen } = view;
  const address = screen.name === 'point' ? `point ${screen.id}` : screen.name;
  const before = useRef(address);

  const subject =
    screen.name === 'about'
      ? words.about
      : screen.name === 'point'
        ? pointName && plainPointName(pointName)
        : from !== null && field !== null
          ? words.nearTitle(from)
          : words.heading;
  const title = [subject, words.brand].filter(Boolean).join(' · ') + (simulated ? ` (${words.simulatedTitle})` : '');
  useEffect(
    function nameThePage() {
      document.title = title;
    },
    [title],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the screen changes
  useEffect(
    function arrive() {
      if (before.current === address) return;
      before.current = address;
      if (memory.scroll === 0) scroller()?.scrollTo(0, 0);
      const row =
        memory.opened === null ? null : document.querySelector(`[data-point="${CSS.escape(memory.opened)}"] a`);
      const target = row ?? document.querySelector('main h1') ?? document.querySelector('main');
      if (!(target instanceof HTMLElement)) return;
      if (row === null) target.tabIndex = -1;
      target.focus({ preventScroll: true });
    },
    [address],
  );
}
