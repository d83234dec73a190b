import type { Crosswalk } from './areas.ts';
import type { MoveReason } from './coordinates.ts';
import type { CrosswalkedRegion } from './crosswalk.ts';
import type { VillageMatch } from './crosswalk-villages.ts';
import { properName } from './proper-name.ts';

const HEADER = ['level', 'code_2020', 'name_2020', 'code', 'name', 'district', 'why'];

const REGION_WHY: Readonly<Record<CrosswalkedRegion['by'], string | null>> = {
  name: null,
  villages: 'renamed: the district of today that holds most of its villages by name',
  code: 'respelled: same code',
};
const VILLAGE_WHY: Readonly<Record<VillageMatch, string | null>> = {
  'code-and-name': null,
  'name-in-district': null,
  code: 'respelled: same code',
  'name-in-regency': 'now in another district: the only village of this name in the regency',
  unmatched: 'not found today: keeps its name of 2020',
};
const MOVE_WHY: Readonly<Record<MoveReason, string>> = {
  'far-from-district': 'moved to the middle of its district: more than 300 km away from it',
  'inside-another-regency': 'moved to the middle of its district: among villages of another regency, far from its own',
};

/**
 * What did not match by its name when the areas of 2020 were found on today's list, and what was moved, as CSV: one line
 * each for regencies, districts and villages of 2020, and for villages of today that have no place in 2020.
 */
export function crosswalkReport({ regencies, districts, villages, moved, today }: Crosswalk): string {
  const districtNames = new Map(today.districts.map(({ code, name }) => [code, name]));
  const region = (level: string) => (found: CrosswalkedRegion) => {
    const why = REGION_WHY[found.by];
    const [name, district] =
      level === 'district' ? [found.today.name, found.today.name] : [properName(found.today.name), ''];
    return why ? [[level, found.code2020, found.name2020, found.today.code, name, district, why]] : [];
  };
  const villageLines = villages.flatMap(({ village, code, name, district, by }) =>
    [VILLAGE_WHY[by], moveWhy(moved.get(code))]
      .filter((why) => why !== null)
      .map((why) => ['village', village.code, village.name, code, name, districtNames.get(district) ?? '', why]),
  );
  const found = new Set(villages.filter(({ by }) => by !== 'unmatched').map(({ code }) => code));
  const unplaced = today.villages
    .filter(({ code }) => !found.has(code))
    .map(({ code, name, parent }) => {
      return ['village', '', '', code, name, districtNames.get(parent ?? '') ?? '', 'not in 2020: no place known'];
    });
  const lines = [
    HEADER,
    ...regencies.flatMap(region('regency')),
    ...districts.flatMap(region('district')),
    ...villageLines,
    ...unplaced,
  ];
  return lines.map((values) => `${values.map(quoted).join(',')}\n`).join('');
}

function moveWhy(reason: MoveReason | undefined): string | null {
  return reason ? MOVE_WHY[reason] : null;
}

/** A value of a CSV line (RFC 4180). */
function quoted(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
