import type { Language } from '../../shared/language.ts';
import { lengthText, MAP_WORDS, regionText, shortCountText } from '../words/map.ts';
import type { Frame } from './canvas-layer.ts';
import { DEGREES_FROM_WIDTH } from './degree-labels.ts';
import { isInsideRings } from './inside.ts';
import { LETTERING } from './lettering.ts';
import { type NamedArea, nameWriter, writeAreas, writeSeas, writeVillages } from './names.ts';
import type { Outlines } from './outlines.ts';
import { type MarkLabel, paintLabels } from './point-labels.ts';
import type { PointLayer } from './point-layer.ts';
import { PROVINCES_FROM, PROVINCES_TO } from './provinces.ts';
import { paintRings, paintStraightLine } from './ring-layer.ts';
import { createRoom, type Room } from './room.ts';
import type { Theme } from './theme.ts';
import type { ListedPoint, Origin } from './types.ts';
import type { Village } from './villages.ts';
import { type Box, toWorld } from './world.ts';

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

/** What there is to be named. */
export interface Names {
  readonly outlines: Outlines | null;
  readonly provinces: readonly NamedArea[];
  readonly villages: readonly Village[];
}

const ORIGIN_RADIUS = 12;
/** From this zoom on regencies are named. */
const REGIONS_FROM = PROVINCES_TO;

/** Paints points, circles and names; each takes its room before the next. */
export function paintOverlay(frame: Frame, theme: Theme, overlay: Overlay, points: PointLayer, names: Names): void {
  const { language, origin, radius, selected } = overlay;
  frame.context.clearRect(0, 0, frame.width, frame.height);
  const room = createRoom();
  if (overlay.isInteractive) for (const box of floating(frame)) room.take(box);
  if (origin) {
    const [x, y] = frame.place(toWorld(origin.position));
    room.take([x - ORIGIN_RADIUS, y - ORIGIN_RADIUS, x + ORIGIN_RADIUS, y + ORIGIN_RADIUS]);
  }
  points.arrange(frame, room);
  const chosen = selected === null ? undefined : points.find(selected);
  if (origin && radius !== null) {
    paintRings(frame, theme, room, origin.position, radius, (metres) => lengthText(metres, language));
  }
  if (origin && chosen) paintStraightLine(frame, theme, room, origin.position, chosen.position);
  points.paint(frame, theme, (count) => shortCountText(count, language));
  paintLabels(frame, theme, room, labelsOf(overlay));

  if (!overlay.hasStreets) writeNames(frame, theme, room, language, names);
}

function writeNames(frame: Frame, theme: Theme, room: Room, language: Language, names: Names) {
  const { outlines, provinces, villages } = names;
  const writeName = nameWriter(frame, theme, room);
  const land = outlines?.land ?? [];
  writeSeas(frame, writeName, language, (world) => isInsideRings(world, land));
  if (frame.zoom >= REGIONS_FROM) {
    const regencies = (outlines?.regions ?? []).map((region) => ({
      ...region,
      name: regionText(region.name, language),
    }));
    writeAreas(frame, theme, writeName, LETTERING.region, regencies);
  } else if (frame.zoom >= PROVINCES_FROM) {
    writeAreas(frame, theme, writeName, LETTERING.region, provinces);
  }
  writeVillages(frame, writeName, villages);
}

/** Where buttons, legend and degrees lie over the map. */
function floating({ view: [left, top, right, bottom] }: Frame): Box[] {
  if (right - left < DEGREES_FROM_WIDTH) return [[right - 60, top, right, top + 152]];
  return [
    [left, top, right, top + 24],
    [left, top, left + 78, bottom],
    [left, bottom - 52, left + 460, bottom],
    [right - 60, bottom - 180, right, bottom - 40],
    [right - 300, bottom - 28, right, bottom],
  ];
}

/** The selected point's label first, then the origin's, then the others from near to far. */
function labelsOf({ listed, origin, selected, language }: Overlay): MarkLabel[] {
  const labels: MarkLabel[] = [];
  const chosen = listed.find(({ id }) => id === selected);
  if (chosen && chosen.label !== '')
    labels.push({ ...chosen, text: chosen.label, radius: 11.5, isBold: true, prefers: 'above' });
  if (origin) {
    const text = origin.isHere ? MAP_WORDS[language].you : origin.label;
    labels.push({ ...origin, text, radius: ORIGIN_RADIUS, isBold: true, prefers: 'below' });
  }
  for (const point of listed) {
    if (point !== chosen && point.label !== '')
      labels.push({ ...point, text: point.label, radius: 6, isBold: false, prefers: 'below' });
  }
  return labels;
}
