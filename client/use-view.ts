import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Reach } from '../shared/reach.ts';
import { readView, type View, writeView } from './view-state.ts';

/** What belongs to this visit and not to the link: it is kept by `history.state` and never shared. */
export interface Memory {
  /** The origin is where this person is. */
  readonly here: boolean;
  /** The page before this one in the history is ours, so "back" may go there. */
  readonly inside: boolean;
  /** Pixels. */
  readonly scroll: number;
  /** The row to which the focus returns. */
  readonly opened: string | null;
  readonly reach: Reach | null;
}

export interface Step {
  /** Replaces the entry of the history instead of adding one: for what no one would go back to. */
  readonly replace?: boolean;
  readonly here?: boolean;
  readonly reach?: Reach;
}

export interface Navigation {
  readonly view: View;
  readonly memory: Memory;
  /** A step changes part of the view as it is now, however old the caller's copy. */
  readonly go: (change: Partial<View>, step?: Step) => void;
  readonly back: (otherwise: Partial<View>) => void;
}

const NO_MEMORY: Memory = { here: false, inside: false, scroll: 0, opened: null, reach: null };

/** The part that scrolls: the panel beside a map, else the page. */
export function scroller(): Element | null {
  const panel = document.querySelector('.panel');
  const alone = panel !== null && getComputedStyle(panel).overflowY === 'auto';
  return alone ? panel : document.scrollingElement;
}

function readPlace(): { view: View; memory: Memory } {
  const state: unknown = history.state;
  const memory = typeof state === 'object' && state !== null ? { ...NO_MEMORY, ...state } : NO_MEMORY;
  return { view: readView(new URL(location.href)), memory };
}

function sameOrigin(one: View, other: View): boolean {
  return one.origin?.[0] === other.origin?.[0] && one.origin?.[1] === other.origin?.[1];
}

/** The address and its memory as React state; the only place that touches `history`. */
export function useNavigation(): Navigation {
  const [place, setPlace] = useState(readPlace);
  const latest = useRef(place);

  const settle = useCallback((next: { view: View; memory: Memory }) => {
    latest.current = next;
    setPlace(next);
  }, []);

  useEffect(
    function followHistory() {
      history.scrollRestoration = 'manual';
      const follow = () => settle(readPlace());
      const keepScroll = () => {
        const memory = { ...latest.current.memory, scroll: scroller()?.scrollTop ?? 0 };
        history.replaceState(memory, '');
      };
      window.addEventListener('popstate', follow);
      window.addEventListener('pagehide', keepScroll);
      return function stopFollowing() {
        window.removeEventListener('popstate', follow);
        window.removeEventListener('pagehide', keepScroll);
      };
    },
    [settle],
  );

  const go = useCallback(
    (change: Partial<View>, step: Step = {}) => {
      const { view: from, memory: old } = latest.current;
      const view = { ...from, ...change };
      const here = step.here ?? (old.here && sameOrigin(from, view));
      if (step.replace) {
        const memory = { ...old, here };
        history.replaceState(memory, '', writeView(view));
        settle({ view, memory });
        return;
      }
      const opened = view.screen.name === 'point' ? view.screen.id : null;
      history.replaceState({ ...old, scroll: scroller()?.scrollTop ?? 0, opened }, '');
      const memory = { ...NO_MEMORY, here, inside: true, reach: step.reach ?? null };
      history.pushState(memory, '', writeView(view));
      settle({ view, memory });
    },
    [settle],
  );

  const back = useCallback(
    (otherwise: Partial<View>) => {
      if (latest.current.memory.inside) history.back();
      else go(otherwise);
    },
    [go],
  );

  return { ...place, go, back };
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useView(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('useView belongs inside NavigationContext');
  return navigation;
}
