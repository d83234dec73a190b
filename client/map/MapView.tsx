import { useEffect, useId, useRef, useState } from 'react';
import { hasOfficialOutlines } from '../page-facts.ts';
import { countText, MAP_WORDS } from '../words/map.ts';
import { loadOutlines } from './load-outlines.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapTools } from './MapTools.tsx';
import { readOutlines } from './outlines.ts';
import { createStage, type Stage, type View } from './stage.ts';
import type { MapViewProps } from './types.ts';

export type { MapViewProps } from './types.ts';

/** The map: the one seam between React and Leaflet. It fills its parent, which must have a size and a position. */
export function MapView(props: MapViewProps) {
  const {
    language,
    points,
    listed,
    origin,
    radius,
    selected,
    viewpoint,
    tileUrl,
    interactive = true,
    onLocate,
  } = props;
  const words = MAP_WORDS[language];
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [stage, setStage] = useState<Stage | null>(null);
  const [view, setView] = useState<View | null>(null);
  const summary = useId();

  useEffect(function keepLatest() {
    latest.current = props;
  });

  useEffect(
    function createMap() {
      if (!element.current) return;
      const created = createStage(element.current, interactive, {
        onSelect: (id) => latest.current.onSelect(id),
        onPick: (position) => latest.current.onPick(position),
        onMove: (moved) => latest.current.onMove(moved),
        onView: (seen) => setView((before) => (isSame(before, seen) ? before : seen)),
      });
      setStage(created);
      return function removeMap() {
        setStage(null);
        created.remove();
      };
    },
    [interactive],
  );

  useEffect(
    function showOutlines() {
      if (!stage) return;
      return loadOutlines('regency', (topology) => stage.showOutlines(readOutlines(topology)));
    },
    [stage],
  );

  useEffect(
    function aimCamera() {
      stage?.camera.aim({ viewpoint, origin, radius, listed, isStill: !interactive });
    },
    [stage, viewpoint, origin, radius, listed, interactive],
  );

  useEffect(
    function showPoints() {
      stage?.showPoints(points);
    },
    [stage, points],
  );

  useEffect(
    function showOverlay() {
      stage?.showOverlay({ language, listed, radius, selected });
    },
    [stage, language, listed, radius, selected],
  );

  useEffect(
    function showOrigin() {
      stage?.showOrigin(origin);
    },
    [stage, origin],
  );

  useEffect(
    function showStreets() {
      stage?.showStreets(tileUrl);
    },
    [stage, tileUrl],
  );

  function locate() {
    if (origin?.isHere) stage?.camera.home();
    onLocate();
  }

  const spoken = interactive
    ? { role: 'application', 'aria-label': words.label, 'aria-describedby': summary }
    : { role: 'img', 'aria-label': words.stillLabel };

  return (
    <div className={interactive ? 'map-view' : 'map-view map-view-still'}>
      <div ref={element} className="map-canvas" {...spoken} />
      {interactive && (
        <>
          <p className="map-summary" id={summary} aria-live="polite">
            {view && words.shows(countText(view.inView, language), countText(points.length, language))}
          </p>
          <MapTools words={words} onZoom={(steps) => stage?.zoomBy(steps)} onLocate={locate} />
          {view && <MapLegend language={language} lat={view.lat} zoom={view.zoom} />}
          <p className="map-credit">
            {!hasOfficialOutlines() && words.approximate}
            {view?.hasStreets && (
              <>
                {!hasOfficialOutlines() && ' · '}
                <a href="https://www.openstreetmap.org/copyright">©&nbsp;OpenStreetMap</a>
              </>
            )}
          </p>
        </>
      )}
    </div>
  );
}

const isSame = (a: View | null, b: View) =>
  a !== null && a.inView === b.inView && a.hasStreets === b.hasStreets && a.zoom === b.zoom && a.lat === b.lat;
