import { INDONESIA, isInside, numberFromText } from '../shared/lon-lat.ts';
import {
  CATEGORIES,
  type Category,
  STATUSES,
  type Status,
  TECHNOLOGIES,
  type Technology,
} from '../shared/vocabulary.ts';
import type { RawRecord } from './sources/source.ts';
import type { CodedPlace, PlaceIndex } from './village-index.ts';

/** An access point that is known good. Degrees, WGS84; Mbit/s; `village` is the code of the nearest one. */
export interface AccessPointRecord {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly technology: Technology;
  readonly status: Status;
  readonly verifiedOn: string | null;
  readonly bandwidth: number | null;
  readonly openingHours: string | null;
  readonly provider: string | null;
  readonly address: string | null;
  readonly village: string;
  readonly lon: number;
  readonly lat: number;
}

/** Why a record is not published. The first that applies is the one given. */
export const REFUSAL_REASONS = [
  'missing-id',
  'repeated-id',
  'missing-name',
  'unreadable-text',
  'unknown-category',
  'unknown-technology',
  'unknown-status',
  'missing-coordinates',
  'swapped-coordinates',
  'outside-indonesia',
  'far-from-every-village',
  'unreadable-date',
  'future-date',
  'unreadable-bandwidth',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A record that is not published: where it stood (from 1), why, and the value at fault. */
export interface Refusal {
  readonly record: number;
  readonly reason: RefusalReason;
  readonly value: string;
}

export interface Checked {
  readonly kept: readonly AccessPointRecord[];
  readonly refused: readonly Refusal[];
}

export interface CheckOptions {
  readonly villages: PlaceIndex<CodedPlace>;
  /** ISO date; a status cannot have been verified after it. */
  readonly today: string;
}

/** Metres. Farther from any village lies open sea or a wrong coordinate: Indonesia's loneliest villages are about 190 km apart. */
const FARTHEST_FROM_VILLAGE = 100_000;
const LONGEST_TEXT = 300;

/** Sorts records into those that can be published and those that cannot, each with its reason; every record ends in one. */
export function checkRecords(records: Iterable<RawRecord>, options: CheckOptions): Checked {
  const kept: AccessPointRecord[] = [];
  const refused: Refusal[] = [];
  const ids = new Set<string>();
  let record = 0;
  for (const raw of records) {
    record += 1;
    const result = checkRecord(raw, ids, options);
    if ('reason' in result) refused.push({ record, ...result });
    else {
      ids.add(result.id);
      kept.push(result);
    }
  }
  return { kept, refused };
}

/** How often each reason occurs, the most frequent first. */
export function countReasons(refused: readonly Refusal[]): { reason: RefusalReason; count: number }[] {
  return REFUSAL_REASONS.map((reason) => ({ reason, count: refused.filter((one) => one.reason === reason).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

type Fault = Omit<Refusal, 'record'>;

function checkRecord(
  raw: RawRecord,
  ids: ReadonlySet<string>,
  { villages, today }: CheckOptions,
): AccessPointRecord | Fault {
  const text = (column: string) => (raw[column] ?? '').trim();
  const fault = (reason: RefusalReason, value: string): Fault => ({ reason, value });

  const id = text('id');
  if (id === '') return fault('missing-id', text('name'));
  if (ids.has(id)) return fault('repeated-id', id);
  if (text('name') === '') return fault('missing-name', id);
  const unreadable = TEXT_COLUMNS.map(text).find((value) => !isReadable(value));
  if (unreadable !== undefined) return fault('unreadable-text', unreadable);

  const category = oneOf(CATEGORIES, text('category'));
  if (!category) return fault('unknown-category', text('category'));
  const technology = oneOf(TECHNOLOGIES, text('technology'));
  if (!technology) return fault('unknown-technology', text('technology'));
  const status = oneOf(STATUSES, text('status'));
  if (!status) return fault('unknown-status', text('status'));

  const lon = numberFromText(text('lon'));
  const lat = numberFromText(text('lat'));
  const position = `${text('lon')}, ${text('lat')}`;
  if (lon === undefined || lat === undefined) return fault('missing-coordinates', position);
  if (!isInside([lon, lat], INDONESIA)) {
    return fault(isInside([lat, lon], INDONESIA) ? 'swapped-coordinates' : 'outside-indonesia', position);
  }
  const village = villages.nearest(lon, lat);
  if (village.distance > FARTHEST_FROM_VILLAGE) return fault('far-from-every-village', position);

  const verifiedOn = text('verifiedOn');
  if (verifiedOn !== '' && !isDate(verifiedOn)) return fault('unreadable-date', verifiedOn);
  if (verifiedOn > today) return fault('future-date', verifiedOn);
  const bandwidth = numberFromText(text('bandwidth'));
  if (text('bandwidth') !== '' && !(bandwidth !== undefined && bandwidth > 0)) {
    return fault('unreadable-bandwidth', text('bandwidth'));
  }
  return {
    id,
    name: text('name'),
    category,
    technology,
    status,
    verifiedOn: verifiedOn || null,
    bandwidth: bandwidth ?? null,
    openingHours: text('openingHours') || null,
    provider: text('provider') || null,
    address: text('address') || null,
    village: village.place.code,
    lon,
    lat,
  };
}

const TEXT_COLUMNS = ['id', 'name', 'openingHours', 'provider', 'address'];

/** Short enough to be a value of its column, and nothing that PostgreSQL or a screen cannot show. */
function isReadable(text: string): boolean {
  return text.length <= LONGEST_TEXT && text.isWellFormed() && !/\p{Cc}/u.test(text);
}

function oneOf<const Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
