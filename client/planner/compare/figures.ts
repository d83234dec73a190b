import { fixed, kilometres, peopleText, percent } from '../../../shared/figures.ts';
import type { Language } from '../../../shared/language.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import type { PlanWords } from '../../words/plan-id.ts';
import type { PlanLevel } from '../use-plan-region.ts';
import { aboveHalf, type Side, shareWithin, threeRadii } from './comparison.ts';

/** One line of the mirrored table: two values, as they are written and as long as their bars are. */
export interface Figure {
  readonly name: string;
  readonly texts: readonly [string, string];
  /** 0..1 of the longest bar; null: unknown. */
  readonly bars: readonly [number, number];
  /** The figure that the headline is about. */
  readonly main?: boolean;
}

type Told = (side: Side) => number | null;
type Written = (value: number) => string;

/** Ten figures of two regions at one radius. */
export function regionFigures(pair: readonly [Side, Side], words: PlanWords, language: Language): Figure[] {
  const { rows } = words.comparison;
  const radius = pair[0].radius;
  const reach = radiusText(radius, language);
  const share: Written = (value) => percent(value, language);
  const whole: Written = (value) => number(value, language);
  const head: Written = (value) => peopleText(value, language);
  const far: Written = (value) => `${kilometres(value, language)}\u00a0km`;
  return [
    figure(rows.population, pair, ({ total }) => total.population, head),
    figure(rows.points, pair, ({ total }) => total.points, whole),
    figure(
      rows.density,
      pair,
      ({ total }) => total.pointsPer10k,
      (value) => fixed(value, 2, language),
    ),
    ...threeRadii(radius).map((metres) => ({
      ...figure(
        rows.within(radiusText(metres, language)),
        pair,
        ({ distances }) => shareWithin(distances, metres),
        share,
        1,
      ),
      main: metres === radius,
    })),
    figure(rows.peopleOut(reach), pair, ({ total }) => total.population - total.populationCovered, head),
    figure(rows.villagesOut(reach), pair, villagesOut, share, 1),
    figure(rows.median, pair, ({ total }) => total.medianDistance, far),
    figure(rows.p90, pair, ({ total }) => total.p90Distance, far),
  ];
}

/** Ten figures of one region at two radii; six of a district, which is not divided further. */
export function radiusFigures(
  pair: readonly [Side, Side],
  level: PlanLevel,
  words: PlanWords,
  language: Language,
): Figure[] {
  const { rows, parts } = words.comparison;
  const share: Written = (value) => percent(value, language);
  const whole: Written = (value) => number(value, language);
  const head: Written = (value) => peopleText(value, language);
  const own = [
    { ...figure(rows.coveredShare, pair, ({ total }) => total.coveredShare, share, 1), main: true },
    figure(rows.peopleIn, pair, ({ total }) => total.populationCovered, head),
    figure(rows.peopleBeyond, pair, ({ total }) => total.population - total.populationCovered, head),
    figure(rows.villagesIn, pair, ({ total }) => total.villagesCovered, whole),
    figure(rows.villagesBeyond, pair, ({ total }) => total.villages - total.villagesCovered, whole),
    figure(rows.villagesBeyondShare, pair, villagesOut, share, 1),
  ];
  if (pair[0].parts.length === 0) return own;
  const name = parts[level];
  return [
    ...own,
    figure(rows.nearlyAll(name), pair, (side) => shares(side).filter((each) => each >= 0.9).length, whole),
    figure(rows.underHalf(name), pair, (side) => shares(side).length - aboveHalf(side.parts).length, whole),
    figure(rows.lowest(name), pair, (side) => shares(side)[0] ?? null, share, 1),
    figure(rows.middle(name), pair, (side) => shares(side)[Math.floor(shares(side).length / 2)] ?? null, share, 1),
  ];
}

const villagesOut: Told = ({ total }) => (total.villages === 0 ? null : 1 - total.villagesCovered / total.villages);

/** The shares of the parts, the lowest first. */
const shares = ({ parts }: Side) =>
  parts.flatMap(({ coveredShare }) => (coveredShare === null ? [] : [coveredShare])).sort((a, b) => a - b);

/** `end`: the value of a whole bar; without it the larger of the two. */
function figure(name: string, pair: readonly [Side, Side], told: Told, written: Written, end?: number): Figure {
  const [a, b] = [told(pair[0]), told(pair[1])];
  const whole = end ?? Math.max(a ?? 0, b ?? 0);
  const bar = (value: number | null) => (value === null || whole === 0 ? 0 : value / whole);
  const text = (value: number | null) => (value === null ? '–' : written(value));
  return { name, texts: [text(a), text(b)], bars: [bar(a), bar(b)] };
}
