import './plan-map.css';
import { useEffect, useRef, useState } from 'react';
import { MapIcon } from '../../map/MapIcon.tsx';
import { MAP_WORDS } from '../../words/map.ts';
import { MapTip } from './MapTip.tsx';
import type { PlanMapProps } from './plan-map.ts';
import { createPlanStage, type PlanStage } from './plan-stage.ts';

/** The planner's map. It fills its parent, which must have a size and a position. */
export function PlanMap(props: PlanMapProps) {
  const { language, label, frame, hovered } = props;
  const words = MAP_WORDS[language];
  const isStill = props.onHover === undefined && props.onSelect === undefined && props.onPick === undefined;
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [stage, setStage] = useState<PlanStage | null>(null);
  const [mouse, setMouse] = useState<readonly [x: number, y: number] | null>(null);

  useEffect(function keepLatest() {
    latest.current = props;
  });

  useEffect(
    function createMap() {
      if (!element.current) return;
      const created = createPlanStage(
        element.current,
        isStill
          ? null
          : {
              onHover(key, at) {
                setMouse(at);
                if (key !== latest.current.hovered) latest.current.onHover?.(key);
              },
              onSelect: (key) => latest.current.onSelect?.(key),
              mayPick: () => latest.current.onPick !== undefined,
              onPick: (position) => latest.current.onPick?.(position),
            },
      );
      setStage(created);
      return function removeMap() {
        setStage(null);
        created.remove();
      };
    },
    [isStill],
  );

  useEffect(function showScene() {
    stage?.show(props);
  });

  useEffect(
    function aim() {
      stage?.aim(frame);
    },
    [stage, frame],
  );

  const spoken = { role: isStill ? 'img' : 'application', 'aria-label': label };
  const tip = hovered === null || mouse === null ? null : props.tip(hovered);

  return (
    <div className={`map-view plan-map${isStill ? ' map-view-still' : ''}`}>
      <div ref={element} className="map-canvas" {...spoken} />
      {!isStill && (
        <div className="zoom plan-map-zoom">
          <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => stage?.zoomBy(1)}>
            <MapIcon sign="plus" />
          </button>
          <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => stage?.zoomBy(-1)}>
            <MapIcon sign="minus" />
          </button>
        </div>
      )}
      {tip && mouse && <MapTip tip={tip} at={mouse} />}
    </div>
  );
}
