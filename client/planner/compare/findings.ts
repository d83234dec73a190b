import { fixed, percent } from '../../../shared/figures.ts';
import type { Language } from '../../../shared/language.ts';
import { regencyName } from '../../../shared/place-names.ts';
import { radiusText } from '../../../shared/text-format.ts';
import type { PlanWords } from '../../words/plan-id.ts';
import type { PlanLevel } from '../use-plan-region.ts';
import { aboveHalf, compareCurves, cumulative, pointsBetween, type Side, shareWithin } from './comparison.ts';

type Pair = readonly [Side, Side];

/** What the two curves say, as a title. */
export function curveFinding(pair: Pair, isRadii: boolean, end: number, words: PlanWords, language: Language): string {
  const said = words.comparison.curve;
  if (isRadii) return radiiFinding(pair, words, language);
  const [a, b] = pair.map(({ short }) => short) as [string, string];
  const finding = compareCurves(cumulative(pair[0].distances, end), cumulative(pair[1].distances, end));
  switch (finding.kind) {
    case 'above':
      return said.above(a);
    case 'below':
      return said.above(b);
    case 'alike':
      return said.alike;
    case 'crossing': {
      const [near, far] = finding.firstLeads ? [a, b] : [b, a];
      return said.crossing(near, far, radiusText(finding.metres, language));
    }
    case 'mixed': {
      const leader = finding.points > 0 ? a : b;
      return said.mixed(leader, fixed(Math.abs(finding.points), 1, language), radiusText(finding.metres, language));
    }
  }
}

function radiiFinding(pair: Pair, words: PlanWords, language: Language): string {
  const said = words.comparison.curve;
  const [near, far] = [...pair].sort((a, b) => a.radius - b.radius) as [Side, Side];
  const [less, more] = [near, far].map((side) => shareWithin(side.distances, side.radius) ?? 0) as [number, number];
  const reach = radiusText(near.radius, language);
  if (near.radius === far.radius) return said.radiiSame(reach, percent(less, language));
  return said.radii(reach, radiusText(far.radius, language), fixed(pointsBetween(more, less), 1, language));
}

/** How many parts of each are above one half, as a title. */
export function stripFinding(
  pair: Pair,
  isRadii: boolean,
  level: PlanLevel,
  words: PlanWords,
  language: Language,
): string {
  const said = words.comparison.strip;
  const above = pair.map(({ parts }) => aboveHalf(parts));
  const [a, b] = pair;
  const [manyA, manyB] = [above[0]?.length ?? 0, above[1]?.length ?? 0];
  if (isRadii) {
    const [reach, other] = pair.map(({ radius }) => radiusText(radius, language)) as [string, string];
    return said.radii(manyA, manyB, a.parts.length, words.comparison.parts[level], reach, other);
  }
  const lower = (a.total.coveredShare ?? 0) <= (b.total.coveredShare ?? 0) ? 0 : 1;
  const side = pair[lower];
  const found = above[lower] ?? [];
  const name = side.short;
  if (side.parts.length > 0 && found.length === 0) return said.none(name, partsName(side, words));
  const only = found[0];
  if (found.length === 1 && only && side.parts.length > 1) return said.one(name, regencyName(only.name));
  const upper = pair[1 - lower] ?? b;
  return said.some(name, found.length, side.parts.length, upper.short, lower === 0 ? manyB : manyA, upper.parts.length);
}

const partsName = ({ code }: Side, words: PlanWords) => {
  const level = code === null ? 'country' : code.length === 2 ? 'province' : 'regency';
  return words.comparison.strip.partsOf[level];
};
