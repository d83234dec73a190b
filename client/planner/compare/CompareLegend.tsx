import { radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { OUT, REACHED } from '../map/plan-map.ts';
import { classOf, scaleOf } from '../scales.ts';
import { diamond } from '../still/StillVillages.tsx';
import { UnderdevelopedKey } from '../UnderdevelopedKey.tsx';
import { usePlan } from '../use-plan.ts';
import { levelOf } from '../use-plan-region.ts';
import type { Side } from './comparison.ts';

const CLASSES = [0, 1, 2, 3, 4, 5, 6] as const;
const STEP = 30;
const TALLEST = 16;

/** What the colours and signs of both maps mean, once, with how many regions of both fall in each class. */
export function CompareLegend({ pair, isRadii }: { readonly pair: readonly [Side, Side]; readonly isRadii: boolean }) {
  const { language, words } = usePlanWords();
  const { plan } = usePlan();
  const said = words.comparison;
  const levels = pair.map(({ code }) => levelOf(code));
  const coloured = pair.filter((_, side) => levels[side] === 'country' || levels[side] === 'province');
  const reach = radiusText(pair[0].radius, language);
  return (
    <div className="lgrow">
      <div className="lgc">
        {coloured.length > 0 && (
          <figure className="legend">
            <figcaption>
              <b>{isRadii ? said.legendRadii : said.legend(reach)}</b>
              {plan.underdeveloped && (
                <span className="udl">
                  <UnderdevelopedKey />
                  {words.underdeveloped}
                </span>
              )}
            </figcaption>
            <Classes sides={coloured} />
          </figure>
        )}
        {coloured.length < pair.length && (
          <ul className="vkeys">
            {([REACHED, OUT] as const).map((state) => (
              <li key={state}>
                <svg width="14" height="14" aria-hidden="true">
                  <path className={state === OUT ? 'pv-out' : 'pv-cov'} d={diamond([7, 7], 5)} />
                </svg>
                {state === OUT ? said.rows.villagesBeyond : said.rows.villagesIn}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p>{said.notes}</p>
    </div>
  );
}

function Classes({ sides }: { readonly sides: readonly Side[] }) {
  const scale = scaleOf('share', 'regency');
  const counts = CLASSES.map(
    (wanted) => sides.flatMap(({ parts }) => parts).filter((row) => classOf(scale, scale.value(row)) === wanted).length,
  );
  const most = Math.max(1, ...counts);
  const limits = [1, ...scale.breaks, 0];
  return (
    <svg viewBox="-12 0 234 58" width="234" height="58" aria-hidden="true">
      {CLASSES.map((each) => {
        const count = counts[each] ?? 0;
        const height = count === 0 ? 0 : Math.max(1.5, (TALLEST * count) / most);
        return (
          <g key={each} transform={`translate(${each * STEP} 0)`}>
            <rect className="lg-n" x="4" y={29 - height} width="22" height={height} />
            <text className="lg-c" x="15" y={26 - height} textAnchor="middle">
              {count}
            </text>
            <rect className={`c${each} lg-b`} x="0" y="30" width={STEP} height="11" />
          </g>
        );
      })}
      {limits.map((limit, index) => (
        <text key={limit} className="lg-t" x={index * STEP} y="54" textAnchor="middle">
          {Math.round(limit * 100)}
        </text>
      ))}
    </svg>
  );
}
