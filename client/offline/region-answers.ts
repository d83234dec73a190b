import type { Query } from '../../shared/api.ts';
import { isInside, type LonLat } from '../../shared/lon-lat.ts';
import { wordAt } from '../../shared/offline/columns.ts';
import type { PlaceTable } from '../../shared/offline/places-file.ts';
import { paths } from '../../shared/paths.ts';
import { regencyName } from '../../shared/place-names.ts';
import type { Region } from '../../shared/regions.ts';
import { today } from '../../shared/today.ts';
import type { RegionLevel } from '../../shared/vocabulary.ts';
import { NotSaved, NotThere } from './failures.ts';
import { once } from './once.ts';
import { boxAround } from './place-rows.ts';
import type { Points } from './point-answers.ts';
import { bboxOf } from './read-query.ts';
import { createVillageRanges } from './village-ranges.ts';

/** The length of a code of each level. */
const CODE_LENGTH: Readonly<Record<RegionLevel, number>> = { province: 2, regency: 5, district: 8, village: 13 };
const LEVELS = Object.keys(CODE_LENGTH) as RegionLevel[];

/** Answers about regions. Without a places file only the provinces are known, which every points file tells. */
export function createRegionAnswers(points: Points, table: () => Promise<PlaceTable | null>) {
  const regions = once(async () => {
    const read = await table();
    if (!read) throw new NotSaved('places');
    return createRegions(points, read);
  });

  return {
    async listRegions({ level = 'province', parent, bbox }: Query<'listRegions'>): Promise<{ regions: Region[] }> {
      const box = bbox === undefined ? null : bboxOf(bbox);
      const wanted = (code: string, position: LonLat) =>
        (parent === undefined || code.startsWith(`${parent}.`)) && (box === null || isInside(position, box));
      if (level === 'province') {
        return { regions: points.facts.provinces.filter(({ code, lon, lat }) => wanted(code, [lon, lat])) };
      }
      return { regions: (await regions()).list(level, wanted) };
    },

    async getRegion({ code }: Query<'getRegion'>): Promise<Region> {
      const province = points.facts.provinces.find((region) => region.code === code);
      if (province) return province;
      const level = LEVELS.find((name) => CODE_LENGTH[name] === code.length);
      // Whatever has no more letters than a province is none of the others.
      const [region] = level && code.length > 2 ? (await regions()).list(level, (other) => other === code) : [];
      if (!region) throw new NotThere(`There is no region ${code}. ${paths.listRegions} lists the provinces.`);
      return region;
    },
  };
}

function createRegions(points: Points, table: PlaceTable) {
  const { villages, regions, regionNames } = table;
  const rangeOf = createVillageRanges(villages);
  const counts = countPoints(points);
  const positionOf = (index: number): LonLat => [table.lon[index] as number, table.lat[index] as number];

  return {
    /** Regions of a level in the order of their codes, those of which code and position are wanted. */
    list(level: RegionLevel, wanted: (code: string, position: LonLat) => boolean): Region[] {
      if (level === 'village') {
        return villages.flatMap(({ code }, index) => (wanted(code, positionOf(index)) ? [villageAt(index)] : []));
      }
      return regions.flatMap((code, index) =>
        code.length === CODE_LENGTH[level] && wanted(code, positionOf(table.middles[index] ?? 0))
          ? [regionAt(index)]
          : [],
      );
    },
  };

  function regionAt(index: number): Region {
    const code = regions[index] ?? '';
    const { first, end } = rangeOf(code);
    const inside = Array.from({ length: end - first }, (_, offset) => first + offset);
    const official = inside.filter((village) => wordAt(table.official, village) !== null).length;
    const level = LEVELS.find((name) => CODE_LENGTH[name] === code.length) ?? 'district';
    const [lon, lat] = positionOf(table.middles[index] ?? first);
    const area = wordAt(table.area, index);
    const context = [code.slice(0, -3), code.slice(0, -6)].map((above) => regencyName(regionNames.get(above) ?? ''));
    return {
      code,
      name: regionNames.get(code) ?? '',
      level,
      parent: level === 'province' ? null : code.slice(0, -3),
      context: context.filter((name) => name !== '').join(', '),
      population: inside.reduce((people, village) => people + (table.people[village] ?? 0), 0),
      // People of a whole regency are counted; below it, only a list knows them.
      populationIsEstimate: level === 'district' ? official < inside.length : official > 0 && official < inside.length,
      area: area === null ? null : Number(area),
      underdeveloped: isListed(wordAt(table.underdevelopedFrom, index), wordAt(table.underdevelopedUntil, index)),
      lon,
      lat,
      bbox: [...boxAround(inside.map(positionOf))],
      villages: inside.length,
      ...countsOf(code),
    };
  }

  function villageAt(index: number): Region {
    const { code = '', name = '' } = villages[index] ?? {};
    const [lon, lat] = positionOf(index);
    const above = (length: number) => regionNames.get(code.slice(0, length)) ?? '';
    return {
      code,
      name,
      level: 'village',
      parent: code.slice(0, 8),
      context: [`Kec. ${above(8)}`, regencyName(above(5)), above(2)].join(', '),
      population: table.people[index] ?? 0,
      populationIsEstimate: wordAt(table.official, index) === null,
      area: null,
      underdeveloped: false,
      lon,
      lat,
      bbox: [lon, lat, lon, lat],
      villages: 1,
      ...countsOf(code),
    };
  }

  function countsOf(code: string) {
    return { points: counts.points.get(code) ?? 0, activePoints: counts.active.get(code) ?? 0 };
  }
}

/** How many points each region has, and how many of them are active, by code. */
function countPoints(points: Points) {
  const counts = { points: new Map<string, number>(), active: new Map<string, number>() };
  const add = (count: Map<string, number>, code: string) => count.set(code, (count.get(code) ?? 0) + 1);
  for (const [index, village] of points.village.entries()) {
    const code = points.villages[village]?.code ?? '';
    const isActive = wordAt(points.status, index) === 'active';
    for (const level of LEVELS) {
      const region = code.slice(0, CODE_LENGTH[level]);
      add(counts.points, region);
      if (isActive) add(counts.active, region);
    }
  }
  return counts;
}

/** On the list of Perpres 63/2020 today? */
function isListed(from: string | null, until: string | null): boolean {
  const day = today();
  return from !== null && from <= day && (until === null || day <= until);
}
