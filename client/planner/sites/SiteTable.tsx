import type { PlannedSite, SitePlan } from '../../../shared/site-plan.ts';
import { number, radiusText } from '../../words/format.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { SiteActions } from './SiteActions.tsx';
import { shortRegency } from './short-regency.ts';

export interface SiteRowsProps {
  readonly plan: SitePlan;
  readonly hovered: string | null;
  readonly selected: string | null;
  readonly onHover: (code: string | null) => void;
  readonly onSelect: (code: string | null) => void;
}

/** Pixels of the longest bar. */
const LONGEST = 54;

/** The sites in their order, each with what it adds and what can be decided about it. */
export function SiteTable(props: SiteRowsProps) {
  const { plan, onHover } = props;
  const { language, words } = usePlanWords();
  const say = words.sites;
  const most = Math.max(1, ...plan.sites.map(({ gain }) => gain));
  return (
    <table className="t fix d26 pln" onMouseLeave={() => onHover(null)}>
      <caption className="vh">{say.title}</caption>
      <colgroup>
        <col className="w-badge" />
        <col />
        <col className="w-gain" />
        <col className="w-bar" />
        <col className="w-count" />
        <col className="w-acts" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{say.rank}</span>
          </th>
          <th scope="col" className="lt">
            {say.place}
          </th>
          <th scope="col" colSpan={2} className="lt">
            {say.newPeople}
            <br />
            {say.within(radiusText(plan.radius, language))}
          </th>
          <th scope="col">{say.villages}</th>
          <th scope="col">
            <span className="vh">{say.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {plan.sites.map((site) => (
          <SiteRow key={site.code} {...props} site={site} width={(LONGEST * site.gain) / most} />
        ))}
      </tbody>
    </table>
  );
}

function SiteRow({
  site,
  width,
  hovered,
  selected,
  onHover,
  onSelect,
}: SiteRowsProps & { readonly site: PlannedSite; readonly width: number }) {
  const { language } = usePlanWords();
  const { code, name } = site;
  const isSelected = code === selected;
  const state = `${isSelected ? 'is-sel' : ''} ${code === hovered ? 'is-hover' : ''} ${site.forced ? 'is-forced' : ''}`;
  return (
    <tr className={state.trim() || undefined} onMouseEnter={() => onHover(code)}>
      <td className="nb">
        <span className="nbg">{site.rank}</span>
      </td>
      <th scope="row" className="pl">
        <button type="button" aria-pressed={isSelected} onClick={() => onSelect(isSelected ? null : code)}>
          <b>{name}</b>{' '}
          <span>
            {site.district}, {shortRegency(site.regency)}
          </span>
        </button>
      </th>
      <td>+{peopleInDigits(site.gain, language)}</td>
      <td className="barc">
        <span className="br new" style={{ width }} />
      </td>
      <td>{number(site.gainVillages, language)}</td>
      <td className="ra">
        <SiteActions code={code} name={name} />
      </td>
    </tr>
  );
}
