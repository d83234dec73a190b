/** Minutes after midnight; `to` is later than `from` and may pass 1440 when it lasts past midnight. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Seven days, Monday first; an empty day is closed. */
export type Week = readonly (readonly Span[])[];

export interface OpenState {
  readonly open: boolean;
  /** The next opening or closing: days from today and minutes after midnight; null: it never changes. */
  readonly change: { readonly inDays: number; readonly minute: number } | null;
}

export const DAY = 1440;
const WEEK = 7 * DAY;
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * Reads the plain forms of OpenStreetMap's `opening_hours`, such as `Mo-Fr 08:00-15:00; Sa 08:00-12:00; PH off` and `24/7`.
 * Gives null for any other, which is left to the opening_hours library (160 kB, too much to fetch for every page).
 * Public holidays are not told apart: a week is what it gives.
 */
export function readPlainHours(text: string): Week | null {
  const week: Span[][] = DAYS.map(() => []);
  for (const rule of text.split(';').map((part) => part.trim())) {
    if (rule === 'PH off') continue;
    const [, days = '', times = ''] = /^((?:Mo|Tu|We|Th|Fr|Sa|Su)[A-Za-z,-]*)?\s*(\S+)$/.exec(rule) ?? [];
    const named = days === '' ? DAYS.map((_, day) => day) : readDays(days);
    const spans = readSpans(times);
    if (named === null || spans === null) return null;
    for (const day of named) week[day] = spans;
  }
  return week;
}

/** Merges the spans of a week on one line of minutes, so that midnight is no border. */
function lineOf(week: Week): Span[] {
  const spans = week.flatMap((day, index) =>
    day.map(({ from, to }) => ({ from: index * DAY + from, to: index * DAY + to })),
  );
  const later = spans.map(({ from, to }) => ({ from: from + WEEK, to: to + WEEK }));
  const line: Span[] = [];
  for (const span of [...spans, ...later].sort((a, b) => a.from - b.from)) {
    const last = line[line.length - 1];
    if (last && span.from <= last.to) line[line.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else line.push(span);
  }
  return line;
}

/** Whether it is open on a day (0 is Monday) at a minute, and when that changes. */
export function openState(week: Week, day: number, minute: number): OpenState {
  const line = lineOf(week);
  const now = day * DAY + minute;
  // The minute may also lie in a span that began in the week before.
  const span = line.find(({ from, to }) => (from <= now && now < to) || (from <= now + WEEK && now + WEEK < to));
  if (span) {
    if (span.to - span.from >= WEEK) return { open: true, change: null };
    return { open: true, change: after(now, now < span.to && now >= span.from ? span.to : span.to - WEEK) };
  }
  const next = line.find(({ from }) => from > now);
  return { open: false, change: next ? after(now, next.from) : null };
}

function after(now: number, then: number): OpenState['change'] {
  return { inDays: Math.floor(then / DAY) - Math.floor(now / DAY), minute: then % DAY };
}

/** Days with the same hours, side by side: `[{ first: 0, last: 4, spans }]` for Monday to Friday. Closed days are left out. */
export function groupDays(week: Week): { first: number; last: number; spans: readonly Span[] }[] {
  const groups: { first: number; last: number; spans: readonly Span[] }[] = [];
  week.forEach((spans, day) => {
    const before = groups[groups.length - 1];
    if (before && before.last === day - 1 && sameSpans(before.spans, spans)) before.last = day;
    else if (spans.length > 0) groups.push({ first: day, last: day, spans });
  });
  return groups;
}

function sameSpans(one: readonly Span[], other: readonly Span[]): boolean {
  return one.length === other.length && one.every(({ from, to }, i) => from === other[i]?.from && to === other[i]?.to);
}

function readDays(text: string): number[] | null {
  const days = new Set<number>();
  for (const part of text.split(',')) {
    const [first = '', last = first, ...rest] = part.split('-');
    const from = DAYS.indexOf(first);
    const to = DAYS.indexOf(last);
    if (from < 0 || to < 0 || rest.length > 0) return null;
    for (let ahead = (to - from + 7) % 7; ahead >= 0; ahead -= 1) days.add((from + ahead) % 7);
  }
  return [...days];
}

function readSpans(text: string): Span[] | null {
  if (text === 'off' || text === 'closed') return [];
  if (text === '24/7') return [{ from: 0, to: DAY }];
  const spans: Span[] = [];
  for (const part of text.split(',')) {
    const [, fromHour, fromMinute, toHour, toMinute] = /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(part) ?? [];
    const from = Number(fromHour) * 60 + Number(fromMinute);
    const to = Number(toHour) * 60 + Number(toMinute);
    if (!(from < DAY && to <= DAY && from !== to)) return null;
    spans.push({ from, to: to > from ? to : to + DAY });
  }
  return spans.sort((a, b) => a.from - b.from);
}
