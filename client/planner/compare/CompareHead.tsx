import { fixed, percent } from '../../../shared/figures.ts';
import { radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { Answer } from '../Answer.tsx';
import { pointsBetween, type Side } from './comparison.ts';

interface CompareHeadProps {
  readonly pair: readonly [Side, Side];
  readonly isRadii: boolean;
  readonly region: string;
}

/** The difference in words, its number first. */
export function CompareHead({ pair, isRadii, region }: CompareHeadProps) {
  const { language, words } = usePlanWords();
  const said = words.comparison;
  const shares = pair.map(({ total }) => total.coveredShare ?? 0) as [number, number];
  const points = pointsBetween(shares[0], shares[1]);
  const facts = pair.map(({ name, total }, side) => ({
    name,
    className: side === 0 ? 'ta' : 'tb2',
    value: total.coveredShare === null ? '–' : percent(total.coveredShare, language),
    unit: said.covered,
  }));
  return (
    <Answer
      number={
        <>
          {fixed(Math.abs(points), 1, language)} <small>{said.points}</small>
        </>
      }
      sentence={isRadii ? <BetweenRadii pair={pair} region={region} /> : <BetweenRegions pair={pair} points={points} />}
      facts={facts}
    />
  );
}

function BetweenRegions({ pair, points }: { readonly pair: readonly [Side, Side]; readonly points: number }) {
  const { language, words } = usePlanWords();
  const said = words.comparison;
  const reach = radiusText(pair[0].radius, language);
  const [a, b] = pair.map(({ code, short }, side) => (
    <b key={code} className={side === 0 ? 'ta' : 'tb2'}>
      {short}
    </b>
  ));
  if (points === 0) {
    return (
      <>
        {said.equal(reach)} {a} {said.and} {b}
      </>
    );
  }
  return (
    <>
      {said.gap(reach)} {points > 0 ? a : b} {said.above} {points > 0 ? b : a}
    </>
  );
}

function BetweenRadii({ pair, region }: { readonly pair: readonly [Side, Side]; readonly region: string }) {
  const { language, words } = usePlanWords();
  const said = words.comparison;
  const [near, far] = pair.map(({ radius }) => radius).sort((a, b) => a - b) as [number, number];
  const text =
    near === far
      ? said.sameReach(radiusText(near, language))
      : said.moreReach(radiusText(far, language), radiusText(near, language));
  return (
    <>
      {text} <b>{region}</b>
    </>
  );
}
