import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in pixels as its room changes; `first` until it is measured. */
export function useWidth<Kind extends Element>(first: number): readonly [RefObject<Kind | null>, number] {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(function followWidth() {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const now = Math.floor(measured.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return function stopFollowing() {
      observer.disconnect();
    };
  }, []);
  return [element, width];
}
