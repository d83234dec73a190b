import type { CoverageDistances } from '../../../shared/coverage.ts';
import { peopleText, percent } from '../../../shared/figures.ts';
import type { Language } from '../../../shared/language.ts';
import { distance, number, radiusText } from '../../../shared/text-format.ts';
import type { PlanWords } from '../../words/plan-id.ts';
import { barsOf, peopleWithin, restOf, shareWithin } from './distances.ts';

/** What the country has for a code. */
const COUNTRY = 'ID';
/** Metres; distances are counted as far as this. */
const FARTHEST = 100_000;
/** Differences of shares that are worth a word, and a strong one. */
const [SOME, MUCH] = [0.03, 0.15];

/** A region's distances under the name it has in a sentence. */
export interface Named {
  readonly name: string;
  readonly distances: CoverageDistances;
}

/** What stands out among those out of reach: how many live even farther than twice the radius (metres). */
export function farTitle(distances: CoverageDistances, radius: number, language: Language, words: PlanWords): string {
  const say = words.charts;
  if (distances.population === 0) return say.nobody;
  if (shareWithin(distances, radius) >= 1) return say.allWithin(radiusText(radius, language));
  const twice = Math.min(2 * radius, FARTHEST);
  const far = 1 - shareWithin(distances, twice);
  if (far < 0.005) return say.restWithin(radiusText(twice, language));
  const share = percent(far, language, 0);
  return twice > radius
    ? say.evenFarther(share, radiusText(twice, language))
    : say.farther(share, radiusText(radius, language));
}

/** The figures of the histogram in words, five kilometres at a time. */
export function histogramText(
  distances: CoverageDistances,
  radius: number,
  language: Language,
  words: PlanWords,
): string {
  const bars = barsOf(distances, radius);
  const parts = [0, 5, 10, 15, 20, 25].map((from) => {
    const inside = bars.filter((bar) => bar.from >= from * 1000 && bar.to <= (from + 5) * 1000);
    const people = inside.reduce((sum, bar) => sum + bar.people, 0);
    return words.charts.between(number(from, language), number(from + 5, language), peopleText(people, language));
  });
  const rest = restOf(distances, radius);
  const out = peopleText(distances.population - peopleWithin(distances, radius), language);
  return [
    words.charts.outOf(out, radiusText(radius, language)),
    ...parts,
    words.charts.beyondText(peopleText(rest.within + rest.out, language)),
  ].join('; ');
}

/** How a region within stands beside the region (at a radius in metres); without one, how far the middle person has to go. */
export function curveTitle(
  own: Named,
  child: Named | null,
  radius: number,
  language: Language,
  words: PlanWords,
): string {
  const say = words.charts;
  if (child !== null && child.distances.population > 0) {
    const gap = shareWithin(child.distances, radius) - shareWithin(own.distances, radius);
    if (Math.abs(gap) < SOME) return say.like(child.name, own.name);
    if (gap < 0) return (gap < -MUCH ? say.farBelow : say.below)(child.name, own.name);
    return (gap > MUCH ? say.farAbove : say.above)(child.name, own.name);
  }
  const { medianDistance } = own.distances;
  return medianDistance === null
    ? say.nobody
    : say.half(own.distances.code === COUNTRY ? null : own.name, distance(medianDistance, language));
}

/** The figures of the cumulative curves in words. */
export function curveText(lines: readonly Named[], language: Language, words: PlanWords): string {
  return lines
    .map(({ name, distances }) => {
      const at = [1000, 2000, 5000, 10_000, 20_000, 30_000].map((metres) =>
        words.charts.within(percent(shareWithin(distances, metres), language), radiusText(metres, language)),
      );
      return `${name}: ${at.join(', ')}`;
    })
    .join('; ');
}
