/** Western Indonesia Time, the clock of the capital, is so many hours ahead of UTC; Indonesia has no summer time. */
const WESTERN_INDONESIA = 7;

/** The day it is in Jakarta, such as 2024-12-31: the one day that "today" means everywhere, whatever clock a machine keeps. */
export function today(now: Date = new Date()): string {
  return new Date(now.getTime() + WESTERN_INDONESIA * 3_600_000).toISOString().slice(0, 10);
}
