import type { Language } from '../../shared/language.ts';
import type { Frame } from './canvas-layer.ts';
import { isInsideRings } from './inside.ts';
import { LETTERING, type Lettering, textBox, write } from './lettering.ts';
import type { Line } from './outlines.ts';
import type { Room } from './room.ts';
import { SEAS, type Sea } from './seas.ts';
import { spotsIn } from './spots.ts';
import type { Theme } from './theme.ts';
import { VILLAGES_FROM, type Village } from './villages.ts';
import { type Box, grown, overlaps, toWorld, type World } from './world.ts';

export type Writer = (lettering: Lettering, text: string, world: World, spare: number) => boolean;

/** Writes a name where it is free; `spare` px round it are kept free of other names. Tells whether it was written. */
export function nameWriter(frame: Frame, theme: Theme, room: Room): Writer {
  return (lettering, text, world, spare) => {
    const [x, y] = frame.place(world);
    const box = textBox(frame.context, theme, lettering, text, x, y);
    if (!overlaps(box, [0, 0, frame.width, frame.height]) || !room.isFree(grown(box, spare))) return false;
    room.take(grown(box, 4));
    write(frame.context, theme, lettering, text, x, y);
    return true;
  };
}

/** A name on water may be repeated at this distance in px. */
const REPEAT = 640;

/** Names on water, at those of their places that are free and not on land. */
export function writeSeas(
  frame: Frame,
  writeName: Writer,
  language: Language,
  isLand: (world: World) => boolean,
  seas: readonly Sea[] = SEAS,
): void {
  for (const sea of seas) {
    if (frame.zoom < sea.from || frame.zoom > sea.to) continue;
    const text = sea[language];
    const written: World[] = [];
    const places = sea.places.map(toWorld).filter(([x, y]) => overlaps([x, y, x, y], frame.world));
    const inViewFirst = places.sort((a, b) => Number(isInView(b, frame)) - Number(isInView(a, frame)));
    for (const place of inViewFirst) {
      if (written.some(([x, y]) => Math.hypot(x - place[0], y - place[1]) * frame.scale < REPEAT)) continue;
      if (touchesLand(place, text.length, frame, isLand)) continue;
      if (writeName(LETTERING[sea.kind], text, place, 6)) written.push(place);
    }
  }
}

/** Looks along the middle, the top and the bottom of the letters. */
function touchesLand([x, y]: World, letters: number, { scale }: Frame, isLand: (world: World) => boolean): boolean {
  const [halfWidth, halfHeight] = [(letters * 9) / 2 / scale, 9 / scale];
  return [-1, -0.5, 0, 0.5, 1].some((across) =>
    [0, -1, 1].some((down) => isLand([x + across * halfWidth, y + down * halfHeight])),
  );
}

/** Something that covers ground: a regency, a province. */
export interface NamedArea {
  readonly name: string;
  readonly label: World;
  readonly rings: readonly Line[];
  readonly box: Box;
}

/** Names of areas that are large enough on the screen for their name: at its own place, else wherever they have room in view. */
export function writeAreas(
  frame: Frame,
  theme: Theme,
  writeName: Writer,
  lettering: Lettering,
  areas: readonly NamedArea[],
): void {
  const inView = areas.filter(({ box }) => overlaps(box, frame.world));
  for (const { name, label, rings, box } of inView.sort((a, b) => area(b.box) - area(a.box))) {
    const [left, , right] = textBox(frame.context, theme, lettering, name, 0, 0);
    const width = (right - left) / frame.scale;
    if (box[2] - box[0] < width * 0.9) continue;
    const places = [label, ...spotsIn(rings, visiblePart(box, frame), width)];
    places.find((place) => {
      const isOnWater = place === label && !isInsideRings(label, rings);
      return isInView(place, frame) && writeName(isOnWater ? LETTERING.island : lettering, name, place, 8);
    });
  }
}

/** The part of a box that is in view, in world units. */
function visiblePart(box: Box, { view, world, scale }: Frame): Box {
  const [west, north] = [world[0] + view[0] / scale, world[1] + view[1] / scale];
  const [east, south] = [world[0] + view[2] / scale, world[1] + view[3] / scale];
  return [Math.max(box[0], west), Math.max(box[1], north), Math.min(box[2], east), Math.min(box[3], south)];
}

function isInView(place: World, { place: toPixels, view }: Frame): boolean {
  const [x, y] = toPixels(place);
  return x > view[0] && x < view[2] && y > view[1] && y < view[3];
}

/** Names of villages, those of higher rank first; further apart the farther away one is, and no name twice. */
export function writeVillages(frame: Frame, writeName: Writer, villages: readonly Village[]): void {
  if (frame.zoom < VILLAGES_FROM) return;
  const spare = Math.max(6, 44 - 16 * (frame.zoom - VILLAGES_FROM));
  const written = new Set<string>();
  for (const { name, position } of villages) {
    if (!written.has(name) && writeName(LETTERING.place, name, toWorld(position), spare)) written.add(name);
  }
}

const area = ([minX, minY, maxX, maxY]: Box) => (maxX - minX) * (maxY - minY);
