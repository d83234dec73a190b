import type { Frame } from './canvas-layer.ts';
import { LETTERING, type Lettering, textBox, write } from './lettering.ts';
import type { OutlinedRegion } from './outlines.ts';
import type { Room } from './room.ts';
import { SEAS } from './seas.ts';
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

/** Names on water, at the first of their places that is free and not on land. */
export function writeSeas(
  frame: Frame,
  writeName: Writer,
  language: 'id' | 'en',
  isLand: (world: World) => boolean,
): void {
  for (const sea of SEAS) {
    if (frame.zoom < sea.from || frame.zoom > sea.to) continue;
    const lettering = LETTERING[sea.kind];
    const half = (sea[language].length * 9) / 2 / frame.scale;
    for (const place of sea.places) {
      const [x, y] = toWorld(place);
      const isOnWater = [-1, -0.5, 0, 0.5, 1].every((share) => !isLand([x + share * half, y]));
      if (isOnWater && writeName(lettering, sea[language], [x, y], 6)) break;
    }
  }
}

/** Names of regions that are large enough on the screen for their name. */
export function writeRegions(
  frame: Frame,
  theme: Theme,
  writeName: Writer,
  regions: readonly OutlinedRegion[],
  nameOf: (name: string) => string,
): void {
  const inView = regions.filter(({ box }) => overlaps(box, frame.world));
  const bySize = inView.map((region) => ({ region, size: area(region.box) })).sort((a, b) => b.size - a.size);
  for (const { region } of bySize) {
    const text = nameOf(region.name);
    const [left, , right] = textBox(frame.context, theme, LETTERING.region, text, 0, 0);
    if ((region.box[2] - region.box[0]) * frame.scale < (right - left) * 0.9) continue;
    writeName(LETTERING.region, text, region.label, 10);
  }
}

/** Names of villages, those of higher rank first; further apart the farther away one is. */
export function writeVillages(frame: Frame, writeName: Writer, villages: readonly Village[]): void {
  if (frame.zoom < VILLAGES_FROM) return;
  const spare = Math.max(6, 44 - 16 * (frame.zoom - VILLAGES_FROM));
  for (const village of [...villages].sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1))) {
    writeName(LETTERING.place, village.name, toWorld(village.position), spare);
  }
}

const area = ([minX, minY, maxX, maxY]: Box) => (maxX - minX) * (maxY - minY);
