import { useEffect, useState } from 'react';
import type { OutlineLevel } from '../../../shared/vocabulary.ts';
import { loadOutlines } from '../../map/load-outlines.ts';
import { type Outlines, readOutlines } from '../../map/outlines.ts';

/** Read once a visit: several pictures show the same outlines. */
const read = new Map<OutlineLevel, Outlines>();

/** The outlines of a level; null until they have come. */
export function useOutlines(level: OutlineLevel): Outlines | null {
  const [, setCame] = useState(0);
  useEffect(
    function fetchOutlines() {
      if (read.has(level)) return;
      return loadOutlines(level, (topology) => {
        read.set(level, readOutlines(topology));
        setCame((times) => times + 1);
      });
    },
    [level],
  );
  return read.get(level) ?? null;
}
