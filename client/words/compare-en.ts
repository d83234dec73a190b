import type { compareId } from './compare-id.ts';
import type { KnownPeople } from './known-people.ts';

export const compareEn = (known: KnownPeople): ReturnType<typeof compareId> => ({
  compare: 'Compare',
  modes: { regions: 'Two regions', radii: 'Two reaches' },
  and: 'and',
  swap: 'Swap',
  first: 'First region',
  second: 'Second region',
  firstRadius: 'First reach',
  secondRadius: 'Second reach',
  pick: 'Choose the second region',
  field: 'Search a province, regency or district',
  matches: (count: number) =>
    count === 0 ? 'There is no region of that name.' : count === 1 ? '1 region' : `${count} regions`,
  points: 'percentage points',
  covered: 'covered',
  gap: (radius: string) => `between the shares of people covered within ${radius}:`,
  above: 'above',
  equal: (radius: string) => `apart: the same share of people is covered within ${radius} in`,
  moreReach: (wide: string, narrow: string) => `more people are covered within ${wide} than within ${narrow}, in`,
  sameReach: (radius: string) => `apart: both reaches are ${radius}, in`,
  figures: 'The figures compared',
  rows: {
    population: 'People',
    points: 'Active points',
    density: 'Points per 10,000 people',
    within: (radius: string) => `Covered within ${radius}`,
    peopleOut: (radius: string) => `People beyond ${radius}`,
    villagesOut: (radius: string) => `Villages beyond ${radius}`,
    median: 'Median distance',
    p90: '9 in 10 people within',
    coveredShare: 'Share of people covered',
    peopleIn: 'People covered',
    peopleBeyond: 'People out of reach',
    villagesIn: 'Villages covered',
    villagesBeyond: 'Villages out of reach',
    villagesBeyondShare: 'Villages out of reach (%)',
    nearlyAll: (parts: string) => `${parts} at 90% or more`,
    underHalf: (parts: string) => `${parts} under 50%`,
    lowest: (parts: string) => `${parts}: the lowest`,
    middle: (parts: string) => `${parts}: the middle one`,
  },
  parts: { country: 'Provinces', province: 'Regencies', regency: 'Districts', district: 'Villages' },
  mapOf: (name: string, radius: string) => `Map of ${name}: people covered within ${radius}`,
  sameScale: (name: string) => `${name}, same scale`,
  legend: (radius: string) => `% of people within ${radius}`,
  legendRadii: '% of people covered',
  notes: `The colours mean the same on both maps. Straight-line distances. ${known.sentence} The reach of a point is not mobile signal.`,
  noParts: 'Coverage is measured down to districts, so the map of a district is not coloured.',
  curve: {
    above: (name: string) => `At every distance more of ${name} is covered`,
    alike: 'At every distance the two are nearly alike',
    crossing: (near: string, far: string, radius: string) =>
      `Close to points ${near} is covered better, from ${radius} on ${far}`,
    mixed: (name: string, points: string, radius: string) =>
      `The lead changes; ${name} is ahead the most, by ${points} points, at ${radius}`,
    radii: (narrow: string, wide: string, points: string) =>
      `From ${narrow} to ${wide} another ${points} points are covered`,
    radiiSame: (radius: string, share: string) => `${share} of people live within ${radius}`,
    caption: 'Share of people who have an active point within this distance',
    label: (a: string, b: string) => `Curve of the share of people covered by distance: ${a}; ${b}`,
  },
  strip: {
    none: (name: string, parts: string) => `In ${name} none of the ${parts} is above one half`,
    one: (name: string, only: string) => `In ${name} only ${only} is above one half`,
    some: (name: string, count: number, of: number, other: string, otherCount: number, otherOf: number) =>
      `Above one half: ${count} of ${of} in ${name}, ${otherCount} of ${otherOf} in ${other}`,
    radii: (count: number, otherCount: number, of: number, parts: string, radius: string, other: string) =>
      `${parts} above one half: ${count} of ${of} within ${radius}, ${otherCount} within ${other}`,
    noParts: 'A district is not divided further',
    partsOf: { country: 'provinces', province: 'regencies', regency: 'districts', district: 'villages' },
    caption: (parts: string, radius: string) =>
      `The ${parts}, a mark each, its area by people; % of people within ${radius}`,
    label: (name: string, count: number, lowest: string, highest: string) =>
      `${name}: ${count} regions, from ${lowest} to ${highest}`,
  },
  empty: {
    what: (name: string) => `Compare ${name} with another region.`,
    how: 'Search the second region, or begin with one of these:',
    similar: 'About as many people',
    parent: 'The region above it',
    largest: 'The provinces with the most people',
  },
  same: {
    what: (name: string) => `Both are ${name}.`,
    how: 'Choose another region to compare it with, or compare two reaches in this region.',
    radii: 'Compare two reaches',
  },
  unknown: {
    what: (code: string) => `There is no region with the code ${code}.`,
    how: 'The link may be wrong, or the code may have changed. Search the region by its name.',
  },
});
