import { Link } from '../panels/Link.tsx';
import { useAnswer } from '../use-answer.ts';
import { regencyName } from '../words/place-names.ts';
import { usePlanWords } from '../words/use-plan-words.ts';
import { usePlan } from './use-plan.ts';
import { BELOW, type PlanRegion } from './use-plan-region.ts';

/** Where the planner is: the regions above as ways back, and those below to choose from. */
export function Crumb({ region }: { readonly region: PlanRegion }) {
  const { words } = usePlanWords();
  const { to, change } = usePlan();
  const below = BELOW[region.level];
  const { answer } = useAnswer(
    'listRegions',
    below === null ? null : { level: below, ...(region.code === null ? {} : { parent: region.code }) },
  );
  const choices = answer.state === 'answered' ? answer.value.regions : [];
  const enter = (code: string | null) => ({ region: code, selected: null, list: null, filter: '' });
  return (
    <nav className="crumb" aria-label={words.region}>
      {region.above.map(({ code, name }) => (
        <span key={code ?? 'ID'}>
          <Link to={to(enter(code))}>{name}</Link> <span aria-hidden="true">›</span>
        </span>
      ))}
      <b aria-current="location">{region.name}</b>
      {below !== null && (
        <>
          <span aria-hidden="true">›</span>
          <select
            className="pick"
            aria-label={words.choose[region.level]}
            value=""
            onChange={(event) => change(enter(event.target.value))}
          >
            <option value="" disabled>
              {words.choose[region.level]}
            </option>
            {choices.map(({ code, name }) => (
              <option key={code} value={code}>
                {regencyName(name)}
              </option>
            ))}
          </select>
        </>
      )}
    </nav>
  );
}
