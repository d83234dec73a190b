import type { Bbox } from '../../shared/lon-lat.ts';

/** Steps between the lines in minutes of arc: divisors of a degree, then whole degrees. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200];
/** The least distance in px between two lines, so that their labels have room. */
const ROOM = 150;

/** The lines of the graticule in a box, in whole minutes of arc (exact, unlike fractions of a degree). */
export interface Graticule {
  readonly meridians: readonly number[];
  readonly parallels: readonly number[];
}

/** The lines for a box in which a degree of longitude is so many px wide. */
export function graticuleFor([west, south, east, north]: Bbox, pixelsPerDegree: number): Graticule {
  const step = STEPS.find((minutes) => (minutes / 60) * pixelsPerDegree >= ROOM) ?? 1800;
  return { meridians: multiples(step, west, east), parallels: multiples(step, south, north) };
}

function multiples(step: number, from: number, to: number): number[] {
  const [first, last] = [Math.ceil((from * 60) / step), Math.floor((to * 60) / step)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

/** Degrees and minutes without a sign: `123°30′`, `10°`. The hemisphere is the language's business. */
export function degreesText(minutes: number): string {
  const whole = Math.abs(minutes);
  const rest = whole % 60;
  const degrees = `${Math.floor(whole / 60)}°`;
  return rest === 0 ? degrees : `${degrees}${String(rest).padStart(2, '0')}′`;
}
