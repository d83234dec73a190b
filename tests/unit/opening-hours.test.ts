import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnyHours } from '../../client/opening-hours-library.ts';
import { groupDays, openState, readPlainHours } from '../../shared/opening-hours.ts';
import { localTime, zoneOf } from '../../shared/time-zone.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONDAY = new Date(2026, 10, 16);

/** Plain values: days or ranges of days, one or two spans within a day, later rules over earlier ones. */
const day = fc.integer({ min: 0, max: 6 });
const days = fc.oneof(
  fc
    .tuple(day, day)
    .filter(([first, last]) => first < last)
    .map(([first, last]) => `${DAYS[first]}-${DAYS[last]}`),
  fc.subarray(DAYS, { minLength: 1 }).map((named) => named.join(',')),
);
const clockText = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 4 })
  .filter((quarters) => quarters.length % 2 === 0)
  .map((quarters) => quarters.map((quarter) => quarter * 15).sort((a, b) => a - b))
  .map((minutes) =>
    minutes
      .flatMap((minute, i) => (i % 2 === 0 ? [`${clockText(minute)}-${clockText(minutes[i + 1] ?? 0)}`] : []))
      .join(','),
  );
const rule = fc.oneof(
  fc.tuple(days, spans).map((parts) => parts.join(' ')),
  days.map((named) => `${named} off`),
);

describe('opening hours', () => {
  it('of plain values are those that the opening_hours library reads', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), (rules) => {
        const text = rules.join('; ');
        expect(readPlainHours(text)).toEqual(readAnyHours(text, MONDAY));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'sunrise-sunset',
    'Mo-Fr 08:00+',
    'Jan-Mar 08:00-12:00',
    'PH,Su off',
    'nonsense',
    '',
    'Mo-Fr 25:00-26:00',
    'Mo-Xx 08:00-09:00',
  ])('leaves %s to the library', (text) => {
    expect(readPlainHours(text)).toBeNull();
  });

  it('say until when it is open and when it opens again', () => {
    const week = readPlainHours('Mo-Fr 08:00-15:00; PH off') ?? [];
    expect(openState(week, 0, 8 * 60)).toEqual({ open: true, change: { inDays: 0, minute: 900 } });
    expect(openState(week, 0, 900)).toEqual({ open: false, change: { inDays: 1, minute: 480 } });
    expect(openState(week, 4, 1000)).toEqual({ open: false, change: { inDays: 3, minute: 480 } });
    expect(openState(week, 6, 0)).toEqual({ open: false, change: { inDays: 1, minute: 480 } });
  });

  it('know the night after the day, also from Sunday to Monday', () => {
    const week = readPlainHours('Sa-Su 20:00-02:00') ?? [];
    expect(openState(week, 0, 60)).toEqual({ open: true, change: { inDays: 0, minute: 120 } });
    expect(openState(week, 6, 60)).toEqual({ open: true, change: { inDays: 0, minute: 120 } });
    expect(openState(week, 6, 23 * 60)).toEqual({ open: true, change: { inDays: 1, minute: 120 } });
    expect(openState(week, 0, 180)).toEqual({ open: false, change: { inDays: 5, minute: 1200 } });
  });

  it('that never close never change', () => {
    expect(openState(readPlainHours('24/7') ?? [], 3, 0)).toEqual({ open: true, change: null });
    expect(openState(readPlainHours('Mo-Su off') ?? [], 3, 0)).toEqual({ open: false, change: null });
  });

  it('are open exactly within their spans', () => {
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 1, maxLength: 3 }),
        day,
        fc.integer({ min: 0, max: 1439 }),
        (rules, today, minute) => {
          const week = readPlainHours(rules.join('; ')) ?? [];
          const within = week[today]?.some(({ from, to }) => from <= minute && minute < to) ?? false;
          expect(openState(week, today, minute).open).toBe(within);
        },
      ),
    );
  });

  it('put days with the same hours together', () => {
    const spansOf = (text: string) => groupDays(readPlainHours(text) ?? []).map(({ first, last }) => [first, last]);
    expect(spansOf('Mo-Fr 08:00-15:00; We off')).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(spansOf('Mo-Su 08:00-15:00; Sa 08:00-12:00')).toEqual([
      [0, 4],
      [5, 5],
      [6, 6],
    ]);
  });
});

describe('the clock of the point', () => {
  it('is that of its province', () => {
    expect(['11', '35.78', '62', '61.01'].map((code) => zoneOf(code).name)).toEqual(['WIB', 'WIB', 'WIB', 'WIB']);
    expect(['51', '53.71', '63', '64', '65', '76'].map((code) => zoneOf(code).name)).toEqual(Array(6).fill('WITA'));
    expect(['81', '82', '91', '96.71'].map((code) => zoneOf(code).name)).toEqual(Array(4).fill('WIT'));
  });

  it('shows the local day and minute', () => {
    // Sunday 22 November 2026, 16:30 in Greenwich.
    const moment = new Date('2026-11-22T16:30:00Z');
    expect(localTime(moment, zoneOf('31'))).toMatchObject({ day: 6, minute: 23 * 60 + 30 });
    expect(localTime(moment, zoneOf('53'))).toMatchObject({ day: 0, minute: 30 });
    expect(localTime(moment, zoneOf('91'))).toMatchObject({ day: 0, minute: 90 });
  });
});
