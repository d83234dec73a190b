import { number } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { OUT, type PlanVillages } from '../map/plan-map.ts';

/** The key of a map of villages: those out of reach, those within, and active points, each with its number. */
export function VillageKey({ villages, points }: { readonly villages: PlanVillages; readonly points: number }) {
  const { language, words } = usePlanWords();
  const out = villages.state.reduce((sum, state) => (state === OUT ? sum + 1 : sum), 0);
  return (
    <ul className="legend vkey">
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <path className="v-out" d="M11 2l5 5l-5 5l-5 -5z" />
        </svg>
        {words.legend.villagesOut(number(out, language))}
      </li>
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <path className="v-cov" d="M11 3l4 4l-4 4l-4 -4z" />
        </svg>
        {words.legend.villagesWithin(number(villages.state.length - out, language))}
      </li>
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <circle className="pt" cx="11" cy="7" r="5" />
        </svg>
        {words.legend.points(number(points, language))}
      </li>
    </ul>
  );
}
