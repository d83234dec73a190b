import { useLayoutEffect, useRef } from 'react';
import type { PlanTip } from './plan-map.ts';

interface Props {
  readonly tip: PlanTip;
  /** Px of the map. */
  readonly at: readonly [x: number, y: number];
}

/** Px between the place and the tip, and between the tip and the edge. */
const GAP = 16;
const EDGE = 8;

/** What is known of the thing under the mouse. The table says the same to those who do not see it. */
export function MapTip({ tip, at: [x, y] }: Props) {
  const element = useRef<HTMLDivElement>(null);

  useLayoutEffect(function placeInside() {
    const box = element.current;
    const map = box?.parentElement;
    if (!box || !map) return;
    const [width, height] = [box.offsetWidth, box.offsetHeight];
    const isRight = x + GAP + width + EDGE <= map.clientWidth;
    const left = isRight ? x + GAP : Math.max(EDGE, x - GAP - width);
    const top = Math.max(EDGE, Math.min(y - height / 2, map.clientHeight - height - EDGE));
    box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  });

  return (
    <div ref={element} className="tip sm plan-map-tip" aria-hidden="true">
      <h3>{tip.title}</h3>
      {tip.lines.map((line, index) => (
        <div key={line} className={index === 0 ? undefined : 'mu'}>
          {line}
        </div>
      ))}
    </div>
  );
}
