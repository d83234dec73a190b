import type { Language } from '../words/language.ts';
import { lengthText, MAP_WORDS, regionText, shortCountText } from '../words/map.ts';
import type { Frame } from './canvas-layer.ts';
import { DEGREES_FROM_WIDTH } from './degree-labels.ts';
import { isInsideRings } from './inside.ts';
import { nameWriter, writeRegions, writeSeas, writeVillages } from './names.ts';
import type { Outlines } from './outlines.ts';
import { type MarkLabel, paintLabels } from './point-labels.ts';
import type { PointLayer } from './point-layer.ts';
import { paintRings, paintStraightLine } from './ring-layer.ts';
import { createRoom } from './room.ts';
import type { Theme } from './theme.ts';
import type { ListedPoint, Origin } from './types.ts';
import type { Village } from './villages.ts';
import { toWorld } from './world.ts';

/** What is drawn above land and streets. */
export interface Overlay {
  readonly language: Language;
  readonly listed: readonly ListedPoint[];
  readonly origin: Origin | null;
  readonly radius: number | null;
  readonly selected: string | null;
  /** Street tiles bring names of their own. */
  readonly hasStreets: boolean;
  readonly isInteractive: boolean;
}

const ORIGIN_RADIUS = 12;
/** From this zoom on regencies are named. */
const REGIONS_FROM = 7.5;

/** Paints points, circles and names; each takes its room before the next. */
export function paintOverlay(
  frame: Frame,
  theme: Theme,
  overlay: Overlay,
  points: PointLayer,
  outlines: Outlines | null,
  villages: readonly Village[],
): void {
  const { language, origin, radius, selected } = overlay;
  frame.context.clearRect(0, 0, frame.width, frame.height);
  const room = createRoom();
  const [left, top, right, bottom] = frame.view;
  if (overlay.isInteractive && right - left >= DEGREES_FROM_WIDTH) {
    room.take([left, top, right, top + 24]);
    room.take([left, top, left + 78, bottom]);
  }
  if (origin) {
    const [x, y] = frame.place(toWorld(origin.position));
    room.take([x - ORIGIN_RADIUS, y - ORIGIN_RADIUS, x + ORIGIN_RADIUS, y + ORIGIN_RADIUS]);
  }
  points.arrange(frame, room);
  const chosen = selected === null ? undefined : points.find(selected);
  if (origin && radius !== null) {
    paintRings(frame, theme, room, origin.position, radius, (metres) => lengthText(metres, language));
  }
  if (origin && chosen) paintStraightLine(frame, theme, origin.position, chosen.position);
  points.paint(frame, theme, (count) => shortCountText(count, language));
  paintLabels(frame, theme, room, labelsOf(overlay));

  if (overlay.hasStreets) return;
  const writeName = nameWriter(frame, theme, room);
  const land = outlines?.land ?? [];
  writeSeas(frame, writeName, language, (world) => isInsideRings(world, land));
  if (outlines && frame.zoom >= REGIONS_FROM) {
    writeRegions(frame, theme, writeName, outlines.regions, (name) => regionText(name, language));
  }
  writeVillages(frame, writeName, villages);
}

/** The selected point's label first, then the origin's, then the others from near to far. */
function labelsOf({ listed, origin, selected, language }: Overlay): MarkLabel[] {
  const labels: MarkLabel[] = [];
  const chosen = listed.find(({ id }) => id === selected);
  if (chosen) labels.push({ ...chosen, text: chosen.label, radius: 11.5, isBold: true, prefers: 'above' });
  if (origin) {
    const text = origin.isHere ? MAP_WORDS[language].you : origin.label;
    labels.push({ ...origin, text, radius: ORIGIN_RADIUS, isBold: true, prefers: 'below' });
  }
  for (const point of listed) {
    if (point !== chosen) labels.push({ ...point, text: point.label, radius: 6, isBold: false, prefers: 'below' });
  }
  return labels;
}
