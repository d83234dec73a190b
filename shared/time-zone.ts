/** The time zones of Indonesia and the provinces of each, by the first part of the Kemendagri code (Keppres 41/1987). */
export const ZONES = [
  { name: 'WIB', iana: 'Asia/Jakarta', provinces: /^(1\d|2\d|3\d|61|62)/ },
  { name: 'WITA', iana: 'Asia/Makassar', provinces: /^(5\d|63|64|65|7\d)/ },
  { name: 'WIT', iana: 'Asia/Jayapura', provinces: /^(8\d|9\d)/ },
] as const;

export type Zone = (typeof ZONES)[number];

/** The zone of a region or village by its code; unknown codes get that of the capital. */
export function zoneOf(code: string): Zone {
  return ZONES.find(({ provinces }) => provinces.test(code)) ?? ZONES[0];
}

export interface LocalTime {
  /** 0 is Monday. */
  readonly day: number;
  /** Minutes after midnight. */
  readonly minute: number;
  /** Midnight of the week's Monday by the calendar of the zone, told in the browser's own zone. */
  readonly monday: Date;
}

/** What calendar and clock of a zone say at a moment. */
export function localTime(moment: Date, zone: Zone): LocalTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone.iana,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const today = new Date(part('year'), part('month') - 1, part('day'));
  const day = (today.getDay() + 6) % 7;
  const monday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - day);
  return { day, minute: part('hour') * 60 + part('minute'), monday };
}
