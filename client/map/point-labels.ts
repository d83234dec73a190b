import type { LonLat } from '../../shared/lon-lat.ts';
import type { Frame } from './canvas-layer.ts';
import { LETTERING, type Lettering, textBox, write } from './lettering.ts';
import type { Room } from './room.ts';
import type { Theme } from './theme.ts';
import { type Box, grown, toWorld } from './world.ts';

/** A label that belongs to a mark: it stands beside it, at the first side that is free. */
export interface MarkLabel {
  readonly position: LonLat;
  /** Of the mark, in px. */
  readonly radius: number;
  readonly text: string;
  readonly isBold: boolean;
  readonly prefers: 'above' | 'below';
}

const isInside = ([minX, minY, maxX, maxY]: Box, [left, top, right, bottom]: Box) =>
  minX >= left && minY >= top && maxX <= right && maxY <= bottom;

/** Writes the labels that find room, in their order. */
export function paintLabels(frame: Frame, theme: Theme, room: Room, labels: readonly MarkLabel[]): void {
  for (const label of labels) {
    const lettering: Lettering = label.isBold ? LETTERING.chosen : LETTERING.listed;
    const [x, y] = frame.place(toWorld(label.position));
    const [left, top, right, bottom] = textBox(frame.context, theme, lettering, label.text, 0, 0);
    const [halfWidth, halfHeight] = [(right - left) / 2, (bottom - top) / 2];
    const [away, aside] = [label.radius + halfHeight + 3, label.radius + halfWidth + 5];
    const upright = label.prefers === 'above' ? [-away, away] : [away, -away];
    const places = [
      ...upright.map((dy) => [0, dy] as const),
      [aside, 0],
      [-aside, 0],
      ...upright.flatMap((dy) => [[halfWidth, dy] as const, [-halfWidth, dy] as const]),
    ] as const;
    const free = places.flatMap(([dx, dy]) => {
      const box = grown([x + dx - halfWidth, y + dy - halfHeight, x + dx + halfWidth, y + dy + halfHeight], 2);
      return room.isFree(box) ? [{ box, x: x + dx, y: y + dy }] : [];
    });
    // A side where the whole name is seen comes before one that the edge cuts.
    const place = free.find(({ box }) => isInside(box, frame.view)) ?? free[0];
    if (!place) continue;
    room.take(place.box);
    write(frame.context, theme, lettering, label.text, place.x, place.y);
  }
}
