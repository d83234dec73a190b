import { number, radiusText } from '../../../shared/text-format.ts';
import { peopleInDigits, peopleInWords, percent } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { Answer } from '../Answer.tsx';
import type { PlanRegion } from '../use-plan-region.ts';
import type { ComputedTrial } from './use-computed-trial.ts';

interface TrialAnswerProps {
  readonly region: PlanRegion;
  readonly computed: ComputedTrial;
}

/** How many more people come within reach; before there are points, what this screen is for. */
export function TrialAnswer({ region, computed }: TrialAnswerProps) {
  const { language, words } = usePlanWords();
  const say = words.tryOut;
  const { entries, result, radius } = computed;
  if (result === null || entries.length === 0) {
    return (
      <section className="head">
        <h1 className="answer">
          <span className="k">{say.title}</span>
        </h1>
      </section>
    );
  }
  const gain = result.after.people - result.before.people;
  const idle = result.gains.filter(({ effect }) => effect !== 'gain').length;
  const count = number(entries.length, language);
  const share = (people: number) => (result.all.people === 0 ? '–' : percent(people / result.all.people, language));
  const within = words.sites.peopleWithin(radiusText(radius, language));
  const shares = `${share(result.before.people)} → ${share(result.after.people)}`;
  const isOfFile = entries.every(({ line }) => line !== null);
  return (
    <Answer
      number={`+${peopleInWords(gain, language)}`}
      sentence={
        <>
          {say.answer(region.name)} <b>{isOfFile ? say.pointsOfFile(count) : say.pointsByHand(count)}</b>
        </>
      }
      brief={`${within}: ${shares}`}
      facts={[
        { name: within, value: shares },
        { name: say.idle, value: number(idle, language), unit: say.of(count) },
        { name: say.average, value: peopleInDigits(gain / entries.length, language), unit: say.people },
      ]}
    />
  );
}
