import type { Frame } from '../../map/canvas-layer.ts';
import { isInsideRings } from '../../map/inside.ts';
import type { Lettering } from '../../map/lettering.ts';
import { setLettering, write } from '../../map/lettering.ts';
import type { OutlinedRegion } from '../../map/outlines.ts';
import type { Room } from '../../map/room.ts';
import { type Box, grown, overlaps, type World } from '../../map/world.ts';
import { alongLine, besideOnWater } from './beside.ts';
import { circleRadius } from './circle-layer.ts';
import type { Ground } from './ground.ts';
import type { LandMask } from './land-mask.ts';
import type { PlanArea } from './plan-map.ts';
import { inkOn, type PlanTheme } from './plan-theme.ts';
import type { Scene } from './scene.ts';

/** Names on areas and beside them; colours are put in place of `ink` and `land`. */
const AREA: Lettering = { size: 0.8125, weight: 400, colour: 'ink', halo: 'land', haloWidth: 3 };
const BESIDE: Lettering = { ...AREA, colour: 'seaInk', halo: 'sea' };
/** Px from line to line. */
const LINE = 13;
/** How far a name may stand from its area, in px, and from where on a line leads there. */
const FARTHEST = 56;
const LEADER_FROM = 16;

interface Named {
  readonly area: PlanArea;
  readonly region: OutlinedRegion;
  readonly text: string;
}

/** `Kabupaten Kupang` is written `Kupang`; a city keeps its kind. */
export const shortName = (name: string) => name.replace(/^(Kabupaten|Kab\.)\s+/, '');

/** Names in their areas where they fit, of the others on the water beside them. Large areas come first. */
export function writeAreaNames(
  frame: Frame,
  theme: PlanTheme,
  ground: Ground,
  scene: Scene,
  room: Room,
  mask: LandMask,
): void {
  const size = ({ box: [minX, minY, maxX, maxY] }: OutlinedRegion) => (maxX - minX) * (maxY - minY);
  const named = scene.areas
    .flatMap((area): Named[] => {
      const region = ground.regions.get(area.code);
      return region && overlaps(region.box, frame.world) ? [{ area, region, text: shortName(area.name) }] : [];
    })
    .sort((a, b) => size(b.region) - size(a.region));
  const isWritten = scene.style === 'fill' ? writeInside : writeUnderCircle;
  const left = named.filter((one) => !isWritten(frame, theme, one, room));
  for (const one of left) writeBeside(frame, theme, one, room, mask);
}

function writeInside(frame: Frame, theme: PlanTheme, { area, region, text }: Named, room: Room): boolean {
  const colours = {
    ...theme.map,
    ink: area.scaleClass === null ? theme.map.ink : inkOn(theme, area.scaleClass),
    land: area.scaleClass === null ? theme.map.land : (theme.shares[area.scaleClass] ?? theme.map.land),
  };
  setLettering(frame.context, theme.map, AREA);
  for (const lines of waysToWrite(text)) {
    const width = Math.max(...lines.map((line) => frame.context.measureText(line).width));
    const height = lines.length * LINE;
    for (const spot of spotsOf(region, frame.scale)) {
      const [x, y] = frame.place(spot);
      const box: Box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
      if (!room.isFree(box) || !fits(frame, region, spot, width, height)) continue;
      room.take(grown(box, 2));
      writeLines(frame, colours, AREA, lines, x, y);
      return true;
    }
  }
  return false;
}

/** A name over a circle could not be read. */
function writeUnderCircle(frame: Frame, theme: PlanTheme, { area, region, text }: Named, room: Room): boolean {
  const [x, middle] = frame.place(region.label);
  const y = middle + circleRadius(area.people ?? 0, frame.zoom) + LINE / 2 + 2;
  setLettering(frame.context, theme.map, AREA);
  const half = frame.context.measureText(text).width / 2;
  const box: Box = [x - half, y - LINE / 2, x + half, y + LINE / 2];
  if (!room.isFree(box)) return false;
  room.take(grown(box, 2));
  write(frame.context, { ...theme.map, land: theme.halo }, AREA, text, x, y);
  return true;
}

function writeBeside(frame: Frame, theme: PlanTheme, { region, text }: Named, room: Room, mask: LandMask) {
  const from = frame.place(region.label);
  const [x, y] = from;
  if (!overlaps([x, y, x, y], frame.view)) return;
  setLettering(frame.context, theme.map, BESIDE);
  const widthOf = (line: string) => frame.context.measureText(line).width;
  const size: World = [widthOf(text), LINE];
  const placed = besideOnWater(from, size, FARTHEST, frame.view, room, mask);
  if (!placed) return;
  room.take(grown(placed.box, 2));
  const { edge } = placed;
  if (Math.hypot(edge[0] - x, edge[1] - y) > LEADER_FROM) {
    for (const box of alongLine(edge, from)) room.take(box);
    frame.context.strokeStyle = theme.map.muted;
    frame.context.lineWidth = 0.8;
    frame.context.beginPath();
    frame.context.moveTo(...edge);
    frame.context.lineTo(x, y);
    frame.context.stroke();
  }
  write(frame.context, theme.map, BESIDE, text, placed.x, placed.y);
}

/** On one line, else on two of about the same length. */
export function waysToWrite(text: string): string[][] {
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (breaks.length === 0) return [[text]];
  const middle = breaks.reduce((best, at) =>
    Math.abs(at - text.length / 2) < Math.abs(best - text.length / 2) ? at : best,
  );
  return [[text], [text.slice(0, middle), text.slice(middle + 1)]];
}

/** Whether nearly all of a text lies on its area. */
function fits({ scale }: Frame, { rings }: OutlinedRegion, [x, y]: World, width: number, height: number): boolean {
  const [across, down] = [(width * 0.4) / scale, (height * 0.35) / scale];
  return [-1, 0, 1].every((side) =>
    [-1, 1].every((edge) => isInsideRings([x + side * across, y + edge * down], rings)),
  );
}

/** Its own place, a little beside that, and the middle of its box. */
function spotsOf({ label: [x, y], box: [minX, minY, maxX, maxY] }: OutlinedRegion, scale: number): World[] {
  const shifts = [0, -8, 8, -16, 16].map((pixels) => pixels / scale);
  const around = shifts.flatMap((down) => shifts.map((across): World => [x + across, y + down]));
  return [...around, [(minX + maxX) / 2, (minY + maxY) / 2]];
}

function writeLines(
  frame: Frame,
  colours: PlanTheme['map'],
  lettering: Lettering,
  lines: readonly string[],
  x: number,
  y: number,
) {
  for (const [index, line] of lines.entries()) {
    write(frame.context, colours, lettering, line, x, y + (index - (lines.length - 1) / 2) * LINE);
  }
}
