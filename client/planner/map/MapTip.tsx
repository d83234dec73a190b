import { useLayoutEffect, useRef } from 'react';
import type { Box } from '../../map/world.ts';
import type { PlanTip } from './plan-map.ts';

interface Props {
  readonly tip: PlanTip;
  /** What it stands beside, in px of the map. */
  readonly at: Box;
}

/** Px between the thing and its tip, and between the tip and the edge. */
const GAP = 16;
const EDGE = 8;

/** What is known of the thing under the mouse. The table says the same to those who do not see it. */
export function MapTip({ tip, at: [minX, minY, maxX, maxY] }: Props) {
  const element = useRef<HTMLDivElement>(null);

  useLayoutEffect(function placeInside() {
    const box = element.current;
    const map = box?.parentElement;
    if (!box || !map) return;
    const [width, height] = [box.offsetWidth, box.offsetHeight];
    const isRight = maxX + GAP + width + EDGE <= map.clientWidth;
    const within = (place: number, most: number) => Math.round(Math.max(EDGE, Math.min(place, most - EDGE)));
    const left = within(isRight ? maxX + GAP : minX - GAP - width, map.clientWidth - width);
    const top = within((minY + maxY) / 2 - height / 2, map.clientHeight - height);
    box.style.transform = `translate(${left}px, ${top}px)`;
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
