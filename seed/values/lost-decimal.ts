import { INDONESIA } from '../../shared/lon-lat.ts';

const [WEST, SOUTH, EAST, NORTH] = INDONESIA;
/** So few digits are a number as it was meant. */
const FEWEST_DIGITS = 4;

/**
 * The degrees that digits may mean whose decimal point was lost or became separators of thousands: `-10171800`,
 * `-10.171.800`, `123.607.012`. Only those that lie in Indonesia.
 */
export function withDecimalPoint(text: string, axis: 'lon' | 'lat'): number[] {
  const found = /^([+-]?)\s*(\d[\d., ]*)°?$/.exec(text.trim().replace(/[−–—]/g, '-'));
  const digits = (found?.[2] ?? '').replace(/\D/g, '');
  if (!found || digits.length < FEWEST_DIGITS || digits.length > 20) return [];
  const [lowest, highest] = axis === 'lon' ? [WEST, EAST] : [SOUTH, NORTH];
  return [1, 2, 3]
    .map((place) => Number(`${found[1]}${digits.slice(0, place)}.${digits.slice(place)}`))
    .filter((degrees) => degrees >= lowest && degrees <= highest && Math.abs(degrees) >= 0.001);
}
