/** The villages of a region follow one another: from the first to the one before the end. */
export interface VillageRange {
  readonly first: number;
  readonly end: number;
}

const NONE: VillageRange = { first: 0, end: 0 };
/** Lengths of the codes of districts, regencies and provinces. */
const LENGTHS = [8, 5, 2] as const;

/** Where the villages of a province, regency or district are in a list in the order of codes. */
export function createVillageRanges(villages: readonly { readonly code: string }[]): (region: string) => VillageRange {
  const ranges = new Map<string, VillageRange>();
  const open = LENGTHS.map(() => ({ region: '', first: 0 }));
  for (let index = 0; index <= villages.length; index += 1) {
    const code = villages[index]?.code ?? '';
    for (const [level, length] of LENGTHS.entries()) {
      const current = open[level] as (typeof open)[number];
      // In the same district is in the same regency and province.
      if (current.region !== '' && code.startsWith(current.region)) break;
      if (current.region !== '') ranges.set(current.region, { first: current.first, end: index });
      open[level] = { region: code.slice(0, length), first: index };
    }
  }
  return (region) => ranges.get(region) ?? NONE;
}
