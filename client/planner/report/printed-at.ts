import type { Language } from '../../../shared/language.ts';
import { clock, date } from '../../../shared/text-format.ts';

/** A moment as people write it in western Indonesia: the day, and the day with the time. */
export function printedAt(
  now: Date,
  language: Language,
): { readonly day: string; readonly moment: string; readonly year: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Jakarta',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const day = date(now.toISOString(), language);
  return {
    day,
    moment: `${day} ${clock(60 * Number(part('hour')) + Number(part('minute')), language)}`,
    year: part('year'),
  };
}
