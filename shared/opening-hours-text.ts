import type { Language } from './language.ts';
import { groupDays, openState, type Span, type Week } from './opening-hours.ts';
import type { Said } from './said-id.ts';
import { clock } from './text-format.ts';

/** A week in words, a line for days that follow one another with the same hours: `Senin–Jumat 08.00–15.00`. */
export function describeWeek(week: Week, words: Said, language: Language): string[] {
  const { open, change } = openState(week, 0, 0);
  if (open && change === null) return [words.alwaysOpen];
  const span = ({ from, to }: Span) => `${clock(from, language)}–${clock(to > 1440 ? to - 1440 : to, language)}`;
  return groupDays(week).map(({ first, last, spans }) => {
    const days = first === last ? words.days[first] : `${words.days[first]}–${words.days[last]}`;
    return `${first === 0 && last === 6 ? words.everyDay : days} ${spans.map(span).join(', ')}`;
  });
}
