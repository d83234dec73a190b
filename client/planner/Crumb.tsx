import { nameInTable } from '../../shared/place-names.ts';
import { Link } from '../panels/Link.tsx';
import { useAnswer } from '../use-answer.ts';
import { useWide } from '../use-wide.ts';
import { usePlanWords } from '../words/use-plan-words.ts';
import { PlanIcon } from './PlanIcon.tsx';
import { usePlan } from './use-plan.ts';
import { BELOW, type PlanRegion } from './use-plan-region.ts';

/** What changes when a region is entered. */
export function entering(code: string | null) {
  return { region: code, selected: null, list: null, filter: '' } as const;
}

/** Where the planner is: the regions above as ways back, and those below to choose from. */
export function Crumb({ region }: { readonly region: PlanRegion }) {
  const { words } = usePlanWords();
  const { to } = usePlan();
  const wide = useWide();
  const parent = region.above.at(-1);
  if (!wide) {
    return (
      <nav className="crumb" aria-label={words.region}>
        {parent && (
          <Link className="ib" to={to(entering(parent.code))} aria-label={words.upTo(parent.name)}>
            <PlanIcon name="back" />
          </Link>
        )}
        <span className={parent ? 'reg' : 'reg first'}>
          {parent && <span aria-hidden="true">{parent.name} ›</span>}
          <b aria-current="location">{region.name}</b>
          {BELOW[region.level] !== null && <i className="down" aria-hidden="true" />}
          <Below region={region} />
        </span>
      </nav>
    );
  }
  return (
    <nav className="crumb" aria-label={words.region}>
      {region.above.map(({ code, name }) => (
        <span key={code ?? 'ID'}>
          <Link to={to(entering(code))}>{name}</Link> <span aria-hidden="true">›</span>
        </span>
      ))}
      <b aria-current="location">{region.name}</b>
      {BELOW[region.level] !== null && <span aria-hidden="true">›</span>}
      <Below region={region} />
    </nav>
  );
}

/** The regions directly below, to choose from. */
function Below({ region }: { readonly region: PlanRegion }) {
  const { words } = usePlanWords();
  const { change } = usePlan();
  const below = BELOW[region.level];
  const { answer } = useAnswer(
    'listRegions',
    below === null ? null : { level: below, ...(region.code === null ? {} : { parent: region.code }) },
  );
  if (below === null) return null;
  const choices = answer.state === 'answered' ? answer.value.regions : [];
  return (
    <select
      className="choose"
      aria-label={words.choose[region.level]}
      value=""
      onChange={(event) => change(entering(event.target.value))}
    >
      <option value="" disabled>
        {words.choose[region.level]}
      </option>
      {choices.map(({ code, name }) => (
        <option key={code} value={code}>
          {nameInTable(name)}
        </option>
      ))}
    </select>
  );
}
