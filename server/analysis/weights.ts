import type { CertificateUnit, SiteWeight } from '../../shared/vocabulary.ts';

/** What each village counts, by place: `key` orders the sites, `counted` is what the certificate speaks of, in this unit. */
export interface Weights {
  readonly key: Float64Array;
  readonly counted: Float64Array;
  readonly unit: CertificateUnit;
}

/**
 * What the villages of a region count in a plan.
 * @param isListed by place, 1 where the village's regency is on the list of underdeveloped ones.
 * @param open the places that can be gained.
 */
export function weigh(weight: SiteWeight, population: Int32Array, isListed: Uint8Array, open: Int32Array): Weights {
  if (weight === 'villages') {
    const ones = new Float64Array(population.length).fill(1);
    return { key: ones, counted: ones, unit: 'villages' };
  }
  const people = Float64Array.from(population);
  const listed = people.map((count, place) => (isListed[place] === 1 ? count : 0));
  const sum = (counts: Float64Array) => open.reduce((all, place) => all + (counts[place] as number), 0);
  const [peopleOpen, listedOpen] = [sum(people), sum(listed)];
  // Where nobody of an underdeveloped regency is left, only the others can be gained, and the certificate speaks of them.
  if (weight === 'people' || listedOpen === 0) return { key: people, counted: people, unit: 'people' };
  // One of them outweighs all others together, as far as whole numbers are exact.
  const times = Math.min(peopleOpen - listedOpen + 1, Math.floor(Number.MAX_SAFE_INTEGER / (peopleOpen + 1)));
  const key = people.map((count, place) => (isListed[place] === 1 ? count * times : count));
  return { key, counted: listed, unit: 'underdeveloped-people' };
}
