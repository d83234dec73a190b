import { useCallback, useState } from 'react';

/** The size in whole pixels of the element that takes `measure` as its ref; null before it is known. */
export function useSize(): {
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const [width, height] = [Math.floor(entry.contentRect.width), Math.floor(entry.contentRect.height)];
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(element);
    return function stopMeasuring() {
      observer.disconnect();
    };
  }, []);
  return { size, measure };
}
