import { type RefObject, useEffect } from 'react';

interface RowPointer {
  readonly onHover: (key: string | null) => void;
  readonly onSelect: (key: string) => void;
}

/**
 * Listens once for all rows (`data-key`) of a list or table, which may be many: the row under the pointer or with the focus is
 * hovered; a click beside its link selects it, and so does the space bar on its link.
 */
export function useRowPointer(list: RefObject<HTMLElement | null>, { onHover, onSelect }: RowPointer): void {
  useEffect(
    function listenToRows() {
      const element = list.current;
      if (element === null) return;
      const rowOf = ({ target }: Event) =>
        target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
      const hover = (event: Event) => onHover(rowOf(event)?.dataset.key ?? null);
      const leave = () => onHover(null);
      const click = (event: MouseEvent) => {
        const key = rowOf(event)?.dataset.key;
        if (key !== undefined && !(event.target instanceof Element && event.target.closest('a, button'))) onSelect(key);
      };
      const press = (event: KeyboardEvent) => {
        const key = rowOf(event)?.dataset.key;
        if (event.key !== ' ' || key === undefined || !(event.target instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        onSelect(key);
      };
      element.addEventListener('mouseover', hover);
      element.addEventListener('focusin', hover);
      element.addEventListener('mouseleave', leave);
      element.addEventListener('focusout', leave);
      element.addEventListener('click', click);
      element.addEventListener('keydown', press);
      return function stopListening() {
        element.removeEventListener('mouseover', hover);
        element.removeEventListener('focusin', hover);
        element.removeEventListener('mouseleave', leave);
        element.removeEventListener('focusout', leave);
        element.removeEventListener('click', click);
        element.removeEventListener('keydown', press);
      };
    },
    [list, onHover, onSelect],
  );
}
