import { useEffect, useState } from 'react';
import { roundPosition } from '../shared/find-query.ts';
import type { LonLat } from '../shared/lon-lat.ts';
import { atPlace } from '../shared/place-query.ts';
import type { Place } from '../shared/places.ts';
import { announce } from './announce.ts';
import { type Locating, useLocate } from './use-locate.ts';
import { useNearest } from './use-nearest.ts';
import { useView } from './use-view.ts';
import { DEFAULT_VIEW, type View } from './view-state.ts';
import { useWords } from './words/use-words.ts';

export interface Finding {
  readonly nearest: ReturnType<typeof useNearest>;
  readonly locating: Locating;
  /** The point under the finger, else the selected one, else the nearest; null when there is none. */
  readonly selected: string | null;
  readonly point: (id: string | null) => void;
  readonly choose: (place: Place) => void;
  readonly pick: (position: LonLat) => void;
  readonly clear: () => void;
}

/** What a new place does to the view, wherever it comes from. */
function from(position: LonLat, place: string | null): Partial<View> {
  return {
    screen: { name: 'find' },
    q: null,
    origin: roundPosition(position),
    place,
    limit: DEFAULT_VIEW.limit,
    selected: null,
    viewpoint: null,
  };
}

/** Whether the app was opened by its shortcut to this place, or the page asked before the app was there (near-me.js). */
function asksForLocation(search: string): boolean {
  return new URLSearchParams(search).get('lokasi') === 'saya';
}

/** The search as list and map share it. */
export function useFinding(): Finding {
  const { view, go } = useView();
  const { words } = useWords();
  const nearest = useNearest(view);
  const [pointed, setPointed] = useState<string | null>(null);
  const locating = useLocate((position) => {
    announce(words.found);
    go(from(position, null), { here: true });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at the opening
  useEffect(function locateIfAsked() {
    if (!asksForLocation(location.search)) return;
    // Out of the address: whoever reloads or shares it asks for nothing.
    go({}, { replace: true });
    locating.start();
  }, []);
  const move = (change: Partial<View>) => {
    locating.dismiss();
    setPointed(null);
    go(change, { here: false });
  };
  const rows = nearest?.answer.state === 'answered' ? nearest.answer.value.within : [];
  // A row that went away under the mouse never said that the mouse has left it.
  const underFinger = rows.find(({ id }) => id === pointed)?.id;
  return {
    nearest,
    locating,
    selected: underFinger ?? view.selected ?? rows[0]?.id ?? null,
    point: setPointed,
    choose: (place) => {
      if (place.kind === 'point' && place.code !== null) {
        go({ screen: { name: 'point', id: place.code } });
        return;
      }
      const { origin, place: label, radius } = atPlace(place, view);
      if (origin !== null) move({ ...from(origin, label), radius });
    },
    pick: (position) => move(from(position, null)),
    clear: () =>
      move({ q: null, origin: null, place: null, selected: null, viewpoint: null, limit: DEFAULT_VIEW.limit }),
  };
}
