import { people as peopleAmount, peopleText, percent } from '../../../shared/figures.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { Answer } from '../Answer.tsx';
import { Bone } from '../Bone.tsx';
import { HeadingBone } from '../HeadingBone.tsx';
import type { PlanRegion } from '../use-plan-region.ts';
import { peopleOut, villagesOut } from './listed.ts';
import type { Coverage } from './use-coverage.ts';

/** How many live out of reach, in one sentence. */
export function Headline({ region, coverage }: { readonly region: PlanRegion; readonly coverage: Coverage }) {
  const { language, words } = usePlanWords();
  const { own, stale } = coverage;
  const names = words.facts;
  if (own === null) {
    return (
      <Answer
        number={<Bone width={120} />}
        sentence={<HeadingBone width={420} />}
        facts={[
          { name: names.people, value: <Bone width={120} /> },
          { name: names.villages, value: <Bone width={110} /> },
          { name: names.points, value: <Bone width={90} /> },
        ]}
        brief={<Bone width={220} />}
      />
    );
  }
  const { coveredShare } = own;
  const out = peopleOut(own);
  const radius = radiusText(own.radius, language);
  const say = coveredShare === null ? words.unknown : coveredShare === 1 ? words.allInside : words.outside;
  const [before, strong, after] = say(region.short, radius);
  const count = coveredShare === null ? '–' : percent(coveredShare === 1 ? 1 : 1 - coveredShare, language);
  const { value, unit } = peopleAmount(out, language);
  const villages = number(villagesOut(own), language);
  return (
    <Answer
      number={count}
      sentence={
        <>
          {before}
          <b>{strong}</b>
          {after}
        </>
      }
      facts={[
        { name: names.people, value, unit: [unit, words.persons].filter(Boolean).join(' ') },
        { name: names.villages, value: villages, unit: words.of(number(own.villages, language)) },
        {
          name: names.points,
          value: number(own.points, language),
          ...(region.points === null ? {} : { unit: words.of(number(region.points, language)) }),
        },
      ]}
      brief={words.factLine(peopleText(out, language), villages)}
      stale={stale}
    />
  );
}
