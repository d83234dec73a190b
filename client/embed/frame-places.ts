import type { FrameFacts } from '../../shared/embed-frame.ts';
import { placeLabel } from '../../shared/place-names.ts';
import type { Place } from '../../shared/places.ts';

/** The places below the search field; the field keeps the focus. */
export interface PlaceList {
  readonly step: (by: 1 | -1) => void;
  /** The one that is marked; undefined: none. */
  readonly active: () => Place | undefined;
  readonly remove: () => void;
}

const ID = 'places';

export function createPlaceList(
  field: HTMLInputElement,
  places: readonly Place[],
  { words }: FrameFacts,
  choose: (place: Place) => void,
): PlaceList {
  let marked = -1;
  const box = part('div', 'places');
  box.id = ID;
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', words.places);
  const options = places.map((place, index) => {
    const option = part('div', 'place');
    option.id = `${ID}-${index}`;
    option.setAttribute('role', 'option');
    option.append(
      part('span', 'place-name', placeLabel(place)),
      part('span', 'place-kind', words.placeKind[place.kind]),
    );
    if (place.context !== '') option.append(part('span', 'place-context', place.context));
    // The field keeps the focus.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => choose(place));
    return option;
  });
  box.append(...options);
  field.closest('.field')?.after(box);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': ID }))
    field.setAttribute(name, value);
  field.setAttribute('aria-expanded', 'true');
  mark(-1);

  function mark(next: number): void {
    marked = next;
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === marked));
    if (marked < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${ID}-${marked}`);
    options[marked]?.scrollIntoView({ block: 'nearest' });
  }

  return {
    step: (by) => mark((marked + by + options.length + (marked < 0 && by < 0 ? 1 : 0)) % options.length),
    active: () => places[marked],
    remove() {
      box.remove();
      for (const name of ['aria-activedescendant', 'aria-controls']) field.removeAttribute(name);
      field.setAttribute('aria-expanded', 'false');
    },
  };
}

function part(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}
