import { plainName } from '../../../shared/search-name.ts';
import type { PlanView } from '../plan-view.ts';
import type { Villages } from '../village-columns.ts';

/** A village out of reach, as it stands in the list. */
export interface Uncovered {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly regency: string;
  readonly population: number;
  /** Metres to the nearest active point; null: no point is active. */
  readonly distance: number | null;
}

export interface UncoveredList {
  readonly rows: readonly Uncovered[];
  /** How many match in all. */
  readonly matched: number;
}

/** The order in which the server gives them. */
export function isUsualOrder({ column, descending }: PlanView['sort']): boolean {
  return !['name', 'place', 'distance'].includes(column) && (column !== 'people' || descending);
}

/** The first `count` villages beyond a radius in metres whose name holds what was typed, in the order wanted. */
export function listUncovered(
  villages: Villages,
  radius: number,
  sort: PlanView['sort'],
  filter: string,
  count: number,
): UncoveredList {
  const { distance, population, name, district, districts } = villages;
  const wanted = plainName(filter);
  const found: number[] = [];
  for (let place = 0; place < villages.count; place += 1) {
    if ((distance[place] ?? 0) <= radius) continue;
    if (wanted === '' || plainName(name[place] ?? '').includes(wanted)) found.push(place);
  }
  found.sort(orderOf(villages, sort));
  const rows = found.slice(0, count).map((place): Uncovered => {
    const { name: inDistrict, regency } = districts[district[place] ?? 0] ?? { name: '', regency: '' };
    const metres = distance[place] ?? Number.POSITIVE_INFINITY;
    return {
      code: villages.code[place] ?? '',
      name: name[place] ?? '',
      district: inDistrict,
      regency,
      population: population[place] ?? 0,
      distance: Number.isFinite(metres) ? metres : null,
    };
  });
  return { rows, matched: found.length };
}

function orderOf({ distance, population, name, district }: Villages, sort: PlanView['sort']) {
  const direction = sort.descending ? -1 : 1;
  const compare = new Intl.Collator('id').compare;
  const byName = (one: number, other: number) => compare(name[one] ?? '', name[other] ?? '') || one - other;
  const byPeople = (one: number, other: number) => (population[other] ?? 0) - (population[one] ?? 0) || one - other;
  switch (sort.column) {
    case 'name':
      return (one: number, other: number) => direction * byName(one, other);
    case 'place':
      // Districts stand in the order of their codes, so neighbours stay together.
      return (one: number, other: number) =>
        direction * ((district[one] ?? 0) - (district[other] ?? 0)) || byName(one, other);
    case 'distance':
      return (one: number, other: number) => {
        const [a, b] = [distance[one] ?? 0, distance[other] ?? 0];
        return a === b ? byPeople(one, other) : direction * (a < b ? -1 : 1);
      };
    default:
      return isUsualOrder(sort) ? byPeople : (one: number, other: number) => -byPeople(one, other);
  }
}
