import { addressOf } from '../../address.ts';
import type { PlanWords } from '../../words/plan-id.ts';
import type { List } from '../plan-view.ts';
import { BELOW, type PlanRegion } from '../use-plan-region.ts';

export interface Download {
  readonly form: 'spreadsheet' | 'csv' | 'geojson';
  readonly address: string;
  readonly file: string;
}

/** The most villages that one file holds. */
export const MOST_VILLAGES = 10_000;

/** The files of a list at a radius in metres. `day`: `2026-11-22`, for their names. */
export function downloadsOf(
  region: PlanRegion,
  list: List,
  radius: number,
  words: PlanWords,
  isSimulated: boolean,
  day: string,
): Download[] {
  const [path, query] = split(
    list === 'uncovered' ? villagesAddress(region, radius) : rowsAddress(region, list, radius),
  );
  const kind = words.downloads.file[list === 'uncovered' ? 'villages' : 'coverage'];
  const name = fileName(region, kind, radius, words, isSimulated, day);
  const files: Download[] = [
    { form: 'spreadsheet', address: `${path}.csv?${query}&delimiter=;&bom=true`, file: `${name}.csv` },
    { form: 'csv', address: `${path}.csv?${query}`, file: `${name}.csv` },
  ];
  // Only provinces and regencies have outlines.
  if (list === 'province' || list === 'regency') {
    files.push({ form: 'geojson', address: `${path}.geojson?${query}`, file: `${name}.geojson` });
  }
  return files;
}

/** Region, what it holds, radius and day, in letters that every system takes. */
export function fileName(
  region: Pick<PlanRegion, 'short'>,
  kind: string,
  radius: number,
  words: PlanWords,
  isSimulated: boolean,
  day: string,
): string {
  const parts = ['titik-internet', kind, ...(isSimulated ? [words.downloads.file.simulated] : []), region.short];
  const plain = parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `${plain}-${(radius / 1000).toString().replace('.', ',')}km-${day}`;
}

function rowsAddress({ code, level }: PlanRegion, list: Exclude<List, 'uncovered'>, radius: number): string {
  const below = BELOW[level] ?? 'district';
  return addressOf('coverage', {
    level: level === 'country' ? list : below,
    ...(code === null ? {} : { parent: code }),
    radius: radius.toString(),
  });
}

function villagesAddress({ code }: PlanRegion, radius: number): string {
  return addressOf('uncoveredVillages', {
    ...(code === null ? {} : { region: code }),
    radius: radius.toString(),
    limit: MOST_VILLAGES.toString(),
  });
}

function split(address: string): readonly [path: string, query: string] {
  const [path = '', query = ''] = address.split('?');
  return [path, query];
}
