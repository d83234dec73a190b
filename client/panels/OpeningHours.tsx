import { useEffect, useMemo, useState } from 'react';
import { openState, readPlainHours, type Week } from '../../shared/opening-hours.ts';
import { describeWeek } from '../../shared/opening-hours-text.ts';
import { clock } from '../../shared/text-format.ts';
import { localTime, zoneOf } from '../../shared/time-zone.ts';
import { Icon } from '../icons/Icon.tsx';
import type { Words } from '../words/id.ts';
import { useWords } from '../words/use-words.ts';

interface OpeningHoursProps {
  /** OpenStreetMap syntax. */
  readonly value: string;
  /** Kemendagri code, which tells the time zone. */
  readonly regionCode: string;
}

/** The week in words and whether it is open now, by the clock of the point's own time zone. */
export function OpeningHours({ value, regionCode }: OpeningHoursProps) {
  const { language, words } = useWords();
  const zone = zoneOf(regionCode);
  const week = useWeek(value, regionCode);
  if (week === null) return value;
  const { day, minute } = localTime(new Date(), zone);
  const { open, change } = openState(week, day, minute);
  const time = change && dayTime(change.inDays, day, clock(change.minute, language), words);
  const now = open ? (time ? words.openUntil(time) : words.openNow) : time ? words.closedUntil(time) : words.closedNow;
  return (
    <>
      {describeWeek(week, words, language).map((line) => (
        <span key={line} className="line">
          {line}
        </span>
      ))}
      <span className={open ? 'now' : 'now is-closed'}>
        <Icon name="clock" />
        {now}
      </span>
      <span className="line small muted">{words.zoneNote(zone.name)}</span>
    </>
  );
}

/** Plain values are read at once; for the others the library is fetched. null: not read, or not readable. */
function useWeek(value: string, regionCode: string): Week | null {
  const plain = useMemo(() => readPlainHours(value), [value]);
  const [fetched, setFetched] = useState<{ value: string; week: Week } | null>(null);
  useEffect(
    function fetchLibrary() {
      if (plain !== null) return;
      let wanted = true;
      const { monday } = localTime(new Date(), zoneOf(regionCode));
      import('../opening-hours-library.ts')
        .then(({ readAnyHours }) => readAnyHours(value, monday))
        .then(
          (week) => wanted && setFetched({ value, week }),
          // Then the value stands as the source wrote it.
          () => undefined,
        );
      return function forgetLibrary() {
        wanted = false;
      };
    },
    [plain, value, regionCode],
  );
  return plain ?? (fetched?.value === value ? fetched.week : null);
}

function dayTime(inDays: number, today: number, time: string, words: Words): string {
  if (inDays === 0) return time;
  return words.dayTime(inDays === 1 ? words.tomorrow : (words.days[(today + inDays) % 7] ?? ''), time);
}
