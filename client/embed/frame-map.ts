import type { Response } from '../../shared/api.ts';
import type { FrameFacts } from '../../shared/embed-frame.ts';
import { loadOutlines } from '../map/load-outlines.ts';
import { type OutlineTopology, readOutlines } from '../map/outlines.ts';
import { createStage, type Stage } from '../map/stage.ts';
import type { MapPoint } from '../map/types.ts';
import { countText, MAP_WORDS } from '../words/map.ts';
import { atPosition, isAtOwnPlace, leaveOwnPlace } from './frame-locate.ts';
import { optionsNow, visit } from './frame-visit.ts';

/** The map of a frame. Gives the function that shows it something else. */
export function createFrameMap(pane: HTMLElement, { language }: FrameFacts): (facts: FrameFacts) => void {
  const words = MAP_WORDS[language];
  const canvas = part('div', 'map-canvas');
  const summary = part('p', 'map-summary');
  const view = part('div', 'map-view');
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', words.label);
  canvas.setAttribute('aria-describedby', 'map-summary');
  summary.id = 'map-summary';
  summary.setAttribute('aria-live', 'polite');
  view.append(canvas, summary);
  pane.append(view);

  let count = 0;
  const stage = createStage(canvas, true, {
    onSelect: (id) => id !== null && openPoint(id),
    onPick: ([lon, lat]) => pick(lon, lat),
    onMove: () => undefined,
    onView: ({ inView }) => {
      const sentence = words.shows(countText(inView, language), countText(count, language));
      if (summary.textContent !== sentence) summary.textContent = sentence;
    },
  });
  view.append(tools(stage, words), part('p', 'map-credit', words.approximate));

  let shown = '';
  let drawn = '';
  let stopLoading = () => {};
  return function show(facts) {
    const { origin, place, radius, listed, selected, points, bbox, outlines } = facts;
    stage.keepTo(bbox);
    const here = origin && { position: origin, isHere: isAtOwnPlace(), label: place ?? '' };
    stage.showOverlay({ language, listed, radius: origin && radius, selected });
    stage.showOrigin(here);
    stage.camera.aim({ viewpoint: null, origin: here, radius, listed, isStill: false });
    const wanted = `${outlines.level} ${outlines.bbox}`;
    if (wanted !== drawn) {
      drawn = wanted;
      stopLoading();
      const draw = (topology: OutlineTopology) => stage.showOutlines(readOutlines(topology));
      stopLoading = loadOutlines(outlines.level, draw, outlines.bbox ?? undefined);
    }
    if (points === shown) return;
    shown = points;
    void fetchPoints(points).then((found) => {
      if (found === null || shown !== points) return;
      count = found.length;
      stage.showPoints(found);
    });
  };
}

function openPoint(id: string): void {
  const options = optionsNow();
  options.set('point', id);
  void visit(options);
}

/** A tap on the map chooses a place where people may search. */
function pick(lon: number, lat: number): void {
  if (document.getElementById('place') === null) return;
  leaveOwnPlace();
  void visit(atPosition(Number(lon.toFixed(5)), Number(lat.toFixed(5))));
}

/** null: they did not come; the list has the nearest. */
async function fetchPoints(address: string): Promise<MapPoint[] | null> {
  try {
    const answer = await fetch(address, { credentials: 'omit' });
    if (!answer.ok) return null;
    const { features } = (await answer.json()) as Response<'listPoints'>;
    return features.map(({ id, geometry, properties }) => ({
      id,
      position: geometry.coordinates,
      status: properties.status ?? 'unverified',
    }));
  } catch {
    return null;
  }
}

function tools(stage: Stage, { zoomIn, zoomOut }: (typeof MAP_WORDS)['id']): HTMLElement {
  const box = part('div', 'map-tools');
  for (const [sign, label, steps] of [
    ['+', zoomIn, 1],
    ['−', zoomOut, -1],
  ] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', label);
    button.title = label;
    button.addEventListener('click', () => stage.zoomBy(steps));
    box.append(button);
  }
  return box;
}

function part(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}
