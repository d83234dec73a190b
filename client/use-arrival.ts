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
  const noticed = useRef(address);
  const arrived = useRef(address);

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

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the screen changes, and again when its heading has come
  useEffect(
    function arrive() {
      if (arrived.current === address) return;
      if (noticed.current !== address && memory.scroll === 0) scroller()?.scrollTo(0, 0);
      noticed.current = address;
      const row = memory.opened && document.querySelector(`[data-point="${CSS.escape(memory.opened)}"] a`);
      const heading = document.querySelector('main h1');
      const target = row || heading || document.querySelector('main');
      if (!(target instanceof HTMLElement)) return;
      if (!row) target.tabIndex = -1;
      target.focus({ preventScroll: true });
      if (row || heading) arrived.current = address;
    },
    [address, pointName],
  );
}
