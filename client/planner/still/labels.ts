import { createRoom, type Room } from '../../map/room.ts';
import type { Box } from '../../map/world.ts';

/** A name that wants to be written with its middle at x, y; those first in order win. */
export interface Label<Of = unknown> {
  readonly of: Of;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** No wider than this; without it any width. */
  readonly room?: number;
  /** May stand above or below its place where the place itself is taken. */
  readonly shifts?: readonly number[];
}

/** Pixels between labels. */
const SPARE = 3;

/** Those of the labels that have room within a picture, none over another or over what is taken. */
export function placeLabels<Of>(
  labels: readonly Label<Of>[],
  { width, height }: { readonly width: number; readonly height: number },
  size: number,
  measure: (text: string) => number,
  room: Room = createRoom(),
): Label<Of>[] {
  const placed: Label<Of>[] = [];
  for (const label of labels) {
    const wide = measure(label.text);
    if (wide > (label.room ?? wide)) continue;
    for (const shift of label.shifts ?? [0]) {
      const box = boxAt(label.x, label.y + shift, wide, size);
      const isInside = box[0] >= 2 && box[1] >= 2 && box[2] <= width - 2 && box[3] <= height - 2;
      if (!isInside || !room.isFree(box)) continue;
      room.take(box);
      placed.push({ ...label, y: label.y + shift });
      break;
    }
  }
  return placed;
}

function boxAt(x: number, y: number, width: number, size: number): Box {
  return [x - width / 2 - SPARE, y - size * 0.6, x + width / 2 + SPARE, y + size * 0.6];
}
