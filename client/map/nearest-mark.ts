import type { Mark } from './point-layer.ts';

/** Half of the 44 px that a finger needs. */
const TOUCH = 22;

/** The nearest mark within a finger's reach of a world position; what is drawn above wins when both are as near. */
export function nearestMark(marks: readonly Mark[], x: number, y: number, scale: number): Mark | undefined {
  let nearest: Mark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.world[0] - x, mark.world[1] - y) * scale;
    if (distance <= Math.max(TOUCH, mark.radius) && distance <= least) {
      nearest = mark;
      least = distance;
    }
  }
  return nearest;
}
