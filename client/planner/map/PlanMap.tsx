import './plan-map.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { MapIcon } from '../../map/MapIcon.tsx';
import { MAP_WORDS } from '../../words/map.ts';
import { MapTip } from './MapTip.tsx';
import { PlanScale } from './PlanScale.tsx';
import type { PlanMapProps } from './plan-map.ts';
import { createPlanStage, type PlanStage, type PlanView } from './plan-stage.ts';

/** The planner's map. It fills its parent, which must have a size and a position. */
export function PlanMap(props: PlanMapProps) {
  const { language, label, frame, hovered } = props;
  const words = MAP_WORDS[language];
  const isStill = props.onHover === undefined && props.onSelect === undefined && props.onPick === undefined;
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [stage, setStage] = useState<PlanStage | null>(null);
  const [view, setView] = useState<PlanView | null>(null);
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
        (seen) => setView((before) => (before?.lat === seen.lat && before.zoom === seen.zoom ? before : seen)),
      );
      setStage(created);
      latest.current.onReady?.({ png: created.png, zoomBy: created.zoomBy });
      return function removeMap() {
        latest.current.onReady?.(null);
        setStage(null);
        created.remove();
      };
    },
    [isStill],
  );

  // Before the browser paints: new colours come in the same frame as the rows of the table.
  useLayoutEffect(function showScene() {
    stage?.show(props);
  });

  useEffect(
    function aim() {
      stage?.aim(frame);
    },
    [stage, frame],
  );

  const classes = ['map-view plan-map', isStill && 'map-view-still', props.onPick && 'plan-map-picking']
    .filter(Boolean)
    .join(' ');
  const spoken = { role: isStill ? 'img' : 'application', 'aria-label': label };
  const tip = hovered === null || isStill ? null : props.tip(hovered);
  // What the table points at has its tip beside it, what the mouse is on beside the mouse.
  const tipAt = mouse ? ([...mouse, ...mouse] as const) : hovered !== null && stage ? stage.boxOf(hovered) : null;

  return (
    <div className={classes}>
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
      {view && <PlanScale view={view} language={language} />}
      {tip && tipAt && <MapTip tip={tip} at={tipAt} />}
    </div>
  );
}
