import type { CoverageRow } from '../../../shared/coverage.ts';
import { peopleText, percent } from '../../../shared/figures.ts';
import { regencyName } from '../../../shared/place-names.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { Link } from '../../panels/Link.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { useWords } from '../../words/use-words.ts';
import { entering } from '../Crumb.tsx';
import { PlanIcon } from '../PlanIcon.tsx';
import { usePlan } from '../use-plan.ts';
import type { CoverageParts } from './CoverageTab.tsx';
import { peopleOut, villagesOut } from './listed.ts';
import type { Coverage } from './use-coverage.ts';

/** The row of a region within, in whichever list it stands. */
export function selectedRow({ below, regencies }: Coverage, selected: string | null): CoverageRow | null {
  return [...(below ?? []), ...(regencies ?? [])].find(({ code }) => code === selected) ?? null;
}

/** The selected region of the map of a phone, and the ways on from it. */
export function RegionSheet({ region, coverage, onSelect }: CoverageParts) {
  const { language, words } = usePlanWords();
  const { words: common } = useWords();
  const { plan, to } = usePlan();
  const { selected } = plan;
  const row = selectedRow(coverage, selected);
  if (row === null || row.code === region.code || row.level === 'country' || row.level === 'group') return null;
  return (
    <section className="psheet" aria-label={regencyName(row.name)}>
      <div className="ph">
        <h2>{regencyName(row.name)}</h2>
        <button type="button" className="ib" aria-label={common.close} onClick={() => onSelect(null)}>
          <PlanIcon name="close" />
        </button>
      </div>
      <p className="pv">
        <b>{row.coveredShare === null ? '–' : percent(row.coveredShare, language)}</b>{' '}
        {words.tip.share('', radiusText(row.radius, language)).trim()}
      </p>
      <dl>
        <div>
          <dt>{words.columns.people}</dt>
          <dd>{peopleText(peopleOut(row), language)}</dd>
        </div>
        <div>
          <dt>{words.columns.villages}</dt>
          <dd>
            {number(villagesOut(row), language)} <small>{words.of(number(row.villages, language))}</small>
          </dd>
        </div>
        <div>
          <dt>{words.columns.points}</dt>
          <dd>{number(row.points, language)}</dd>
        </div>
      </dl>
      <div className="pb">
        <Link className="bt pri" to={to(entering(row.code))}>
          {words.openRegion[row.level === 'regency' && row.name.startsWith('Kota') ? 'city' : row.level]}
        </Link>
        <Link className="bt" to={to({ ...entering(row.code), tab: 'sites' })}>
          {words.nextSites}
        </Link>
      </div>
    </section>
  );
}
