import { groupBy } from '../group.ts';
import type { EverydayName } from '../sources/everyday-names.ts';
import type { FormerName } from '../sources/former-names.ts';
import { createPlaceIndex, type PlaceIndex } from '../village-index.ts';
import type { KnownAreas, KnownRegion, KnownVillage } from './known-areas.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';

/** Areas by name, by code of today or of 2020, and by place. */
export interface Gazetteer {
  readonly provinces: NameIndex;
  readonly regencies: NameIndex;
  /** Of one regency. */
  readonly districtsOf: (regency: string) => NameIndex;
  /** Of one regency or district. */
  readonly villagesOf: (region: string) => NameIndex;
  readonly region: (code: string) => KnownRegion | undefined;
  readonly village: (code: string) => KnownVillage | undefined;
  /** Regencies that lie in a province today, or did in 2020. */
  readonly regenciesOf: (province: string) => ReadonlySet<string>;
  /** The code of today of a region or village of 2020. */
  readonly today: (code2020: string) => string | undefined;
  readonly nearest: PlaceIndex<KnownVillage>;
  /** The villages of one regency by place. */
  readonly nearestIn: (regency: string) => PlaceIndex<KnownVillage>;
}

export interface OtherNames {
  readonly former: readonly FormerName[];
  readonly everyday: readonly EverydayName[];
}

export function createGazetteer({ regions, villages }: KnownAreas, { former, everyday }: OtherNames): Gazetteer {
  const regionByCode = new Map(regions.map((region) => [region.code, region]));
  const villageByCode = new Map(villages.map((village) => [village.code, village]));
  const villagesIn = groupBy(villages, ({ code }) => code.slice(0, 5));
  const districtsIn = groupBy(
    regions.filter(({ level }) => level === 'district'),
    ({ code }) => code.slice(0, 5),
  );
  const formerIn = groupBy(former, ({ code }) => code.slice(0, 5));
  let codesToday: ReadonlyMap<string, string> | null = null;
  const namesAt = (level: KnownRegion['level'], length: number) => [
    ...regions.filter((region) => region.level === level),
    ...everyday.filter(({ code }) => code.length === length),
  ];
  const formerAt = (level: FormerName['level']) => former.filter((name) => name.level === level);
  const provincesOf = groupBy(
    [...villagesIn].flatMap(([regency, [village]]) => [
      { regency, province: regency.slice(0, 2) },
      { regency, province: village?.code2020.slice(0, 2) ?? '' },
    ]),
    ({ province }) => province,
  );
  return {
    provinces: createNameIndex(namesAt('province', 2), formerAt('province')),
    regencies: createNameIndex(namesAt('regency', 5), formerAt('regency')),
    districtsOf: remembered((regency) =>
      createNameIndex(
        districtsIn.get(regency) ?? [],
        (formerIn.get(regency) ?? []).filter(({ level }) => level === 'district'),
      ),
    ),
    villagesOf: remembered((region) => {
      const isInside = ({ code }: { code: string }) => code.startsWith(region);
      const regency = region.slice(0, 5);
      return createNameIndex(
        (villagesIn.get(regency) ?? []).filter(isInside),
        (formerIn.get(regency) ?? []).filter(({ level }) => level === 'village').filter(isInside),
      );
    }),
    region: (code) => regionByCode.get(code),
    village: (code) => villageByCode.get(code),
    regenciesOf: remembered((province) => new Set((provincesOf.get(province) ?? []).map(({ regency }) => regency))),
    // Few lists have codes.
    today: (code2020) => {
      codesToday ??= codesOf2020(villages);
      return codesToday.get(code2020);
    },
    nearest: createPlaceIndex(villages),
    nearestIn: remembered((regency) => createPlaceIndex(villagesIn.get(regency) ?? [])),
  };
}

/** Villages of 2020 and the regions they lay in; of a region that was divided, the part where its first village lies. */
function codesOf2020(villages: readonly KnownVillage[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, code2020 } of villages) {
    codes.set(code2020, code);
    for (const length of [2, 5, 8]) {
      const region = code2020.slice(0, length);
      if (!codes.has(region)) codes.set(region, code.slice(0, length));
    }
  }
  return codes;
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}
