import { useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../shared/language.ts';
import type { LonLat } from '../../shared/lon-lat.ts';
import { MAP_WORDS } from '../words/map.ts';
import { loadOutlines } from './load-outlines.ts';
import { type Outlines, readOutlines } from './outlines.ts';
import { TAP_MAP, tapPath, tapPosition } from './tap-map.ts';
import './tap-map.css';

interface Props {
  readonly language: Language;
  readonly onPick: (position: LonLat) => void;
}

/** Stroke widths of the engraver's lines and of what covers them, in units of the view box. */
const LINES = [
  { className: 'tap-map-outer', width: 44 },
  { className: 'tap-map-cover', width: 39 },
  { className: 'tap-map-inner', width: 24 },
  { className: 'tap-map-cover', width: 19 },
  { className: 'tap-map-coast', width: 6 },
] as const;

/**
 * The country at a glance, to be tapped where one is. It is a picture for the finger and the mouse and takes no focus: the
 * list of provinces beside it does the same for everybody.
 */
export function TapMap({ language, onPick }: Props) {
  const words = MAP_WORDS[language];
  const picture = useRef<SVGSVGElement>(null);
  const pick = useRef(onPick);
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  const [land, neighbours] = useMemo(
    () => (outlines ? [tapPath(outlines.land), tapPath(outlines.neighbours)] : ['', '']),
    [outlines],
  );

  useEffect(function keepLatest() {
    pick.current = onPick;
  });

  useEffect(function fetchOutlines() {
    return loadOutlines('province', (topology) => setOutlines(readOutlines(topology)));
  }, []);

  useEffect(function listenForTaps() {
    const svg = picture.current;
    function tapped({ clientX, clientY }: MouseEvent) {
      const box = svg?.getBoundingClientRect();
      if (!box || box.width === 0) return;
      const [across, down] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
      pick.current(tapPosition(across * TAP_MAP.width, down * TAP_MAP.height));
    }
    svg?.addEventListener('click', tapped);
    return function stopListening() {
      svg?.removeEventListener('click', tapped);
    };
  }, []);

  return (
    <svg
      ref={picture}
      className="tap-map"
      viewBox={`0 0 ${TAP_MAP.width} ${TAP_MAP.height}`}
      role="img"
      aria-label={words.tapLabel}
    >
      {LINES.map(({ className, width }) => (
        <path key={width} className={className} strokeWidth={width} d={land + neighbours} />
      ))}
      <path className="tap-map-neighbours" d={neighbours} />
      <path className="tap-map-land" d={land} />
      <text className="tap-map-sea" x="1310" y="176">
        {words.pacific}
      </text>
      <text className="tap-map-hint" x="66" y="654">
        {words.tapHint}
      </text>
    </svg>
  );
}
