import type { Response } from '../../shared/api.ts';
import { DEFAULT_FIND, readRadius, writeFind } from '../../shared/find-query.ts';
import { paths } from '../../shared/paths.ts';
import { atPlace } from '../../shared/place-query.ts';
import type { Place } from '../../shared/places.ts';
import { factsNow } from './frame-facts.ts';
import { submit } from './frame-forms.ts';
import { leaveOwnPlace, withoutPlace } from './frame-locate.ts';
import { createPlaceList, type PlaceList } from './frame-places.ts';
import { visit } from './frame-visit.ts';

/** Milliseconds between the last key and the question. */
const PAUSE = 150;
const OFFERED = 6;

/** Places for what is typed, in a list below the field that its keys steer (WAI-ARIA 1.2, combobox). */
export function startSuggestions(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | null = null;
  let list: PlaceList | null = null;

  function close(): void {
    clearTimeout(timer);
    asking?.abort();
    list?.remove();
    list = null;
  }
  function choose(place: Place): void {
    close();
    leaveOwnPlace();
    void visit(optionsAt(place));
  }
  async function suggest(field: HTMLInputElement): Promise<void> {
    const q = field.value.trim();
    const facts = factsNow();
    if (q === '' || !facts) return;
    const query = new URLSearchParams({ q, limit: String(OFFERED) });
    if (facts.region !== null) query.set('region', facts.region);
    asking = new AbortController();
    try {
      const answer = await fetch(`${paths.findPlaces}?${query}`, { signal: asking.signal, credentials: 'omit' });
      if (!answer.ok) return;
      const { places } = (await answer.json()) as Response<'findPlaces'>;
      list?.remove();
      list = places.length === 0 ? null : createPlaceList(field, places, facts, choose);
    } catch {
      // Without suggestions the text itself is searched for.
    }
  }

  document.addEventListener('input', ({ target }) => {
    if (!isField(target)) return;
    close();
    timer = setTimeout(() => void suggest(target), PAUSE);
  });
  document.addEventListener('focusout', ({ target }) => {
    if (isField(target)) close();
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!isField(target)) return;
    if (key === 'Escape') close();
    else if (key === 'ArrowDown' || key === 'ArrowUp') list?.step(key === 'ArrowDown' ? 1 : -1);
    else if (key !== 'Enter') return;
    else {
      const place = list?.active();
      if (place) choose(place);
      else if (target.form) {
        close();
        leaveOwnPlace();
        submit(target.form);
      }
    }
    event.preventDefault();
  });
}

function isField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.id === 'place';
}

/** The options in force at a place; a point is opened itself. */
function optionsAt(place: Place): URLSearchParams {
  const options = withoutPlace();
  if (place.kind === 'point' && place.code !== null) {
    options.set('point', place.code);
    return options;
  }
  const radius = readRadius(options.get('radius') ?? '');
  const find = atPlace(place, { ...DEFAULT_FIND, radius });
  for (const [name, value] of writeFind(find)) if (value && name !== 'limit') options.set(name, value);
  return options;
}
