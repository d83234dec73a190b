/** Where a postal code is delivered. */
export interface PostalArea<Village> {
  readonly code: string;
  /** Code of the district that all its villages lie in, else of their regency. */
  readonly home: string;
  readonly villages: readonly Village[];
}

interface Coded {
  /** Kemendagri code, which begins with those of its district and regency. */
  readonly code: string;
  readonly postalCode: string | null;
}

/**
 * The area of each postal code, in the order of codes: its villages in the regency that has most of them, since a few villages
 * carry the code of a distant town. Of regencies with equally many it is the one that is met first.
 */
export function postalAreas<Village extends Coded>(villages: readonly Village[]): PostalArea<Village>[] {
  const byCode = new Map<string, Village[]>();
  for (const village of villages) if (village.postalCode !== null) add(byCode, village.postalCode, village);
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, all]) => {
      const members = largest(all);
      const [first] = members;
      const district = first?.code.slice(0, 8) ?? '';
      const isOne = members.every((village) => village.code.startsWith(district));
      return { code, home: isOne ? district : district.slice(0, 5), villages: members };
    });
}

function largest<Village extends Coded>(villages: Village[]): Village[] {
  const byRegency = new Map<string, Village[]>();
  for (const village of villages) add(byRegency, village.code.slice(0, 5), village);
  return [...byRegency.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}

function add<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
