import { useCallback, useRef } from 'react';
import type { PlannedSite, SitePlan } from '../../../shared/site-plan.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { useRowPointer } from '../use-row-pointer.ts';
import { SiteActions } from './SiteActions.tsx';
import { shortRegency } from './short-regency.ts';

/** Which site is pointed at, in the table or on the map. */
export interface SitePointer {
  readonly hovered: string | null;
  readonly selected: string | null;
  readonly onHover: (code: string | null) => void;
  readonly onSelect: (code: string | null) => void;
}

export interface SiteRowsProps extends SitePointer {
  readonly plan: SitePlan;
}

/** Pixels of the longest bar. */
const LONGEST = 54;

/** The sites in their order, each with what it adds and what can be decided about it. */
export function SiteTable(props: SiteRowsProps) {
  const { plan, selected, onHover, onSelect } = props;
  const { language, words } = usePlanWords();
  const table = useRef<HTMLTableElement>(null);
  const toggle = useCallback((code: string) => onSelect(code === selected ? null : code), [selected, onSelect]);
  useRowPointer(table, { onHover, onSelect: toggle });
  const say = words.sites;
  const most = Math.max(1, ...plan.sites.map(({ gain }) => gain));
  return (
    <table ref={table} className="t fix d26 pln">
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
          <SiteRow
            key={site.code}
            site={site}
            width={(LONGEST * site.gain) / most}
            isHovered={site.code === props.hovered}
            isSelected={site.code === selected}
            onToggle={toggle}
          />
        ))}
      </tbody>
    </table>
  );
}

interface SiteRowProps {
  readonly site: PlannedSite;
  /** Pixels of its bar. */
  readonly width: number;
  readonly isHovered: boolean;
  readonly isSelected: boolean;
  readonly onToggle: (code: string) => void;
}

function SiteRow({ site, width, isHovered, isSelected, onToggle }: SiteRowProps) {
  const { language } = usePlanWords();
  const { code, name } = site;
  const state = `${isSelected ? 'is-sel' : ''} ${isHovered ? 'is-hover' : ''} ${site.forced ? 'is-forced' : ''}`;
  return (
    <tr data-key={code} className={state.trim() || undefined}>
      <td className="nb">
        <span className="nbg">{site.rank}</span>
      </td>
      <th scope="row" className="pl">
        <button type="button" aria-pressed={isSelected} onClick={() => onToggle(code)}>
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
