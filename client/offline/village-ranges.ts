/** The villages of a region follow one another: from the first to the one before the end. */
export interface VillageRange {
  readonly first: number;
  readonly end: number;
}

const NONE: VillageRange = { first: 0, end: 0 };

/** Where the villages of a province, regency or district are in a list in the order of codes. */
export function createVillageRanges(villages: readonly { readonly code: string }[]): (region: string) => VillageRange {
  const ranges = new Map<string, VillageRange>();
  for (const length of [2, 5, 8]) {
    let first = 0;
    for (let index = 1; index <= villages.length; index += 1) {
      const region = villages[first]?.code.slice(0, length) ?? '';
      if (villages[index]?.code.startsWith(region)) continue;
      ranges.set(region, { first, end: index });
      first = index;
    }
  }
  return (region) => ranges.get(region) ?? NONE;
}
