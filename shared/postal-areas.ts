/** Where a postal code is delivered. */
export interface PostalArea<Village> {
  readonly code: string;
  /** Code of the district that all its villages lie in, else of their regency. */
  readonly home: string;
  readonly villages: readonly Village[];
}

/**
 * The area of each postal code, in the order of codes: its villages in the regency that has most of them, since a few villages
 * carry the code of a distant town. Of regencies with equally many it is the one that is met first.
 * @param codeOf Kemendagri code of a village, which begins with those of its district and regency.
 */
export function postalAreas<Village>(
  villages: Iterable<Village>,
  codeOf: (village: Village) => string,
  postalCodeOf: (village: Village) => string | null,
): PostalArea<Village>[] {
  const byCode = new Map<string, Village[]>();
  for (const village of villages) {
    const code = postalCodeOf(village);
    if (code !== null) add(byCode, code, village);
  }
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, all]) => {
      const members = largest(all, codeOf);
      const codes = members.map(codeOf);
      const district = (codes[0] ?? '').slice(0, 8);
      const isOne = codes.every((village) => village.startsWith(district));
      return { code, home: isOne ? district : district.slice(0, 5), villages: members };
    });
}

function largest<Village>(villages: Village[], codeOf: (village: Village) => string): Village[] {
  const byRegency = new Map<string, Village[]>();
  for (const village of villages) add(byRegency, codeOf(village).slice(0, 5), village);
  return [...byRegency.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}

function add<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
