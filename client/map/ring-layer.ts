import type { LonLat } from '../../shared/lon-lat.ts';
import type { Frame } from './canvas-layer.ts';
import { circleAround, destination } from './geodesic.ts';
import { LETTERING, textBox, write } from './lettering.ts';
import type { Room } from './room.ts';
import type { Theme } from './theme.ts';
import { type Box, grown, toWorld } from './world.ts';

/** Bearings of the ray that carries the labels, the best first. */
const RAYS = [140, 40, 220, 320, 90, 180, 270, 0];

/** Two circles round a place, at the radius and at half of it, labelled on one ray. */
export function paintRings(
  frame: Frame,
  theme: Theme,
  room: Room,
  centre: LonLat,
  radius: number,
  lengthText: (metres: number) => string,
): void {
  const rings = [radius / 2, radius].map((metres) => ({ metres, text: lengthText(metres) }));
  const rays = RAYS.map((bearing) =>
    rings.map(({ metres, text }) => {
      const [x, y] = frame.place(toWorld(destination(centre, metres, bearing)));
      return { text, x, y, box: grown(textBox(frame.context, theme, LETTERING.ring, text, x, y), 3) };
    }),
  );
  const isIn = ([minX, minY, maxX, maxY]: Box) =>
    minX > frame.view[0] && minY > frame.view[1] && maxX < frame.view[2] && maxY < frame.view[3];
  const ray =
    rays.find((labels) => labels.every(({ box }) => isIn(box) && room.isFree(box))) ??
    rays.find((labels) => labels.every(({ box }) => isIn(box)));
  const labels = ray ?? [];

  const { context } = frame;
  context.save();
  const paper = new Path2D();
  paper.rect(0, 0, frame.width, frame.height);
  for (const { box } of labels) paper.rect(box[0], box[1], box[2] - box[0], box[3] - box[1]);
  context.clip(paper, 'evenodd');
  context.strokeStyle = theme.accent;
  for (const [index, { metres }] of rings.entries()) {
    context.beginPath();
    for (const corner of circleAround(centre, metres)) context.lineTo(...frame.place(toWorld(corner)));
    context.closePath();
    context.globalAlpha = index === 0 ? 0.45 : 1;
    context.lineWidth = index === 0 ? 1 : 1.25;
    context.stroke();
  }
  context.restore();
  for (const { text, x, y, box } of labels) {
    room.take(box);
    write(context, theme, LETTERING.ring, text, x, y);
  }
}

/** Pixels between the boxes that keep names off the straight line. */
const STRIDE = 12;

/** The straight way from the place to the selected point: dashes of ink on a strip of paper, which names keep off. */
export function paintStraightLine(frame: Frame, theme: Theme, room: Room, from: LonLat, to: LonLat): void {
  const { context, place } = frame;
  const [start, end] = [place(toWorld(from)), place(toWorld(to))];
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  if (length < 24) return;
  const along = (px: number) =>
    [start[0] + ((end[0] - start[0]) * px) / length, start[1] + ((end[1] - start[1]) * px) / length] as const;
  for (let px = 9; px < length - 9; px += STRIDE) {
    const [x, y] = along(px);
    room.take([x - 2, y - 2, x + 2, y + 2]);
  }
  context.save();
  context.lineCap = 'butt';
  context.beginPath();
  context.moveTo(...along(9));
  context.lineTo(...along(length - 9));
  context.strokeStyle = theme.land;
  context.lineWidth = 4;
  context.stroke();
  context.strokeStyle = theme.ink;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  context.stroke();
  context.restore();
}
