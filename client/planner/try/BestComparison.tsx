import type { Response } from '../../../shared/api.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { Link } from '../../panels/Link.tsx';
import { type Answer, useAnswer } from '../../use-answer.ts';
import { peopleInWords } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { MOST_SITES } from '../plan-view.ts';
import { planQuery } from '../sites/plan-question.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';

interface BestComparisonProps {
  readonly region: PlanRegion;
  /** Metres. */
  readonly radius: number;
  /** How many points of the trial are near villages of the region. */
  readonly points: number;
  /** People that the trial newly brings within reach. */
  readonly gain: number;
  readonly hasUnderdeveloped: boolean;
}

/** Pixels of the longest bar. */
const LONGEST = 150;

/** What the best plan of as many points would add: only their number is sent to the server. */
export function BestComparison({ region, radius, points, gain, hasUnderdeveloped }: BestComparisonProps) {
  const { language, words } = usePlanWords();
  const { to } = usePlan();
  const say = words.tryOut.comparison;
  const isAsked = points >= 1 && points <= MOST_SITES;
  const question = { region: region.code, radius, sites: points, include: [], exclude: [] };
  const query = (weight: 'people' | 'underdeveloped') => planQuery({ ...question, weight }, 'marginal');
  const best = useAnswer('sitePlan', isAsked ? query('people') : null);
  const first = useAnswer('sitePlan', isAsked && hasUnderdeveloped ? query('underdeveloped') : null);
  const most = gainOf(best.answer);
  const firstGain = gainOf(first.answer);
  const count = number(points, language);
  const longest = Math.max(1, gain, most ?? 0, firstGain ?? 0);
  const bar = (name: string, detail: string, people: number, isMine: boolean) => (
    <div className="cmp" key={detail}>
      <div>
        <b>{name}</b>
        <span>{detail}</span>
      </div>
      <div className="cmpb">
        <i className={isMine ? 'mine' : undefined} style={{ width: (LONGEST * people) / longest }} />
        <b>+{peopleInWords(people, language)}</b>
      </div>
    </div>
  );
  return (
    <figure className="ch">
      <h2>{most === null ? say.best : titleOf(most)}</h2>
      <p>{say.subtitle(radiusText(radius, language))}</p>
      {bar(say.mine, say.points(count), gain, true)}
      {firstGain !== null && bar(say.best, say.underdeveloped, firstGain, false)}
      {most !== null && bar(say.best, say.all(region.name), most, false)}
      {points > MOST_SITES && <p>{say.tooMany}</p>}
      {isAsked && best.answer.state === 'waiting' && <p>{say.waiting}</p>}
      {best.answer.state === 'failed' && (
        <p>
          {say.failed}{' '}
          <button type="button" className="link" onClick={best.retry}>
            {say.again}
          </button>
        </p>
      )}
      {most !== null && (
        <p className="al">
          <Link to={to({ tab: 'sites', sites: points, weight: 'people', selected: null })}>{say.see}</Link>
        </p>
      )}
    </figure>
  );

  function titleOf(people: number): string {
    if (gain <= 0) return say.titleGain(count, peopleInWords(people, language));
    const times = people / gain;
    return times < 1.05 ? say.titleEqual(count) : say.title(count, number(Math.round(10 * times) / 10, language));
  }
}

function gainOf(answer: Answer<Response<'sitePlan'>>): number | null {
  return answer.state === 'answered' ? answer.value.after.population - answer.value.before.population : null;
}
