import OpeningHours from 'opening_hours';
import type { Week } from '../shared/opening-hours.ts';

/** Where `PH` and sun times are looked up: the middle of the country, for values that name them. */
const INDONESIA = { lat: -2.5, lon: 118, address: { country_code: 'id', state: '' } };
const MINUTE = 60_000;

/**
 * The hours of the week that begins on a Monday, for values the plain reader does not know; spans end at midnight.
 * Dates are in the browser's zone, which stands for the point's. Throws when the value is no opening hours.
 */
export function readAnyHours(text: string, monday: Date): Week {
  const midnight = (day: number) => new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + day).getTime();
  const open = new OpeningHours(text, INDONESIA).getOpenIntervals(new Date(midnight(0)), new Date(midnight(7)));
  return [0, 1, 2, 3, 4, 5, 6].map((day) =>
    open.flatMap(([start, end, unknown]) => {
      const from = Math.max(start.getTime(), midnight(day));
      const to = Math.min(end.getTime(), midnight(day + 1));
      if (unknown || from >= to) return [];
      return [{ from: Math.round((from - midnight(day)) / MINUTE), to: Math.round((to - midnight(day)) / MINUTE) }];
    }),
  );
}
