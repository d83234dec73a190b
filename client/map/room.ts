import { type Box, overlaps } from './world.ts';

/** Which parts of the map are taken, so that no label covers another or a point. */
export interface Room {
  readonly isFree: (box: Box) => boolean;
  readonly take: (box: Box) => void;
}

/** Side of a cell in px: about the size of a label. */
const CELL = 64;

/** An empty map. Boxes are kept by cells of a grid, so that asking stays cheap with thousands of them. */
export function createRoom(): Room {
  const cells = new Map<string, Box[]>();
  const cellsOf = ([minX, minY, maxX, maxY]: Box) => {
    const keys: string[] = [];
    for (let column = Math.floor(minX / CELL); column <= Math.floor(maxX / CELL); column += 1) {
      for (let row = Math.floor(minY / CELL); row <= Math.floor(maxY / CELL); row += 1) keys.push(`${column},${row}`);
    }
    return keys;
  };
  return {
    isFree: (box) => !cellsOf(box).some((key) => cells.get(key)?.some((taken) => overlaps(taken, box))),
    take(box) {
      for (const key of cellsOf(box)) {
        const taken = cells.get(key);
        if (taken) taken.push(box);
        else cells.set(key, [box]);
      }
    },
  };
}
