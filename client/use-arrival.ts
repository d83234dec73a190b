import { useEffect, useRef } from 'react';
import { plainPointName } from '../shared/place-names.ts';
import { focusHeading } from './use-kept-focus.ts';
import { usePlaceLabel } from './use-place-label.ts';
import { scroller, useView } from './use-view.ts';
import { useWords } from './words/use-words.ts';

/**
 * The title of the page in words, and where focus and scroll go when another screen comes. `settled`: its answer is there, so
 * its heading is the one that stays.
 */
export function useArrival(simulated: boolean, pointName: string | null, settled: boolean): void {
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
      // Whoever goes back before a point has come leaves a screen that was noticed, yet never arrived at.
      if (arrived.current === address && noticed.current === address) return;
      if (settled) arrived.current = address;
      const isNew = noticed.current !== address;
      noticed.current = address;
      if (isNew && memory.scroll === 0) scroller()?.scrollTo(0, 0);
      const row = memory.opened && document.querySelector(`[data-point="${CSS.escape(memory.opened)}"] a`);
      const main = document.querySelector('main');
      const { activeElement } = document;
      // Who did not wait for the heading is left where they went.
      if (!isNew && activeElement !== document.body && activeElement !== main) return;
      if (row instanceof HTMLElement) row.focus({ preventScroll: true });
      else if (settled) focusHeading();
      else if (main) {
        main.tabIndex = -1;
        main.focus({ preventScroll: true });
      }
    },
    [address, settled],
  );
}
