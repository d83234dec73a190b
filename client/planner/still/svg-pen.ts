import type { Pen } from '../../map/sparing-pen.ts';

/** A pen that writes the `d` of an SVG path, to a tenth of a unit: finer than paper shows, short enough to print at once. */
export interface SvgPen extends Pen {
  readonly path: () => string;
}

export function createSvgPen(): SvgPen {
  let path = '';
  const say = (command: string, ...numbers: readonly number[]) => {
    path += command + numbers.map((number) => Math.round(number * 10) / 10).join(' ');
  };
  return {
    moveTo: (x, y) => say('M', x, y),
    lineTo: (x, y) => say('L', x, y),
    quadraticCurveTo: (controlX, controlY, x, y) => say('Q', controlX, controlY, x, y),
    closePath: () => say('Z'),
    path: () => path,
  };
}
