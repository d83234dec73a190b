import type { ReactNode } from 'react';
import { regencyName } from '../../../shared/place-names.ts';
import { Link } from '../../panels/Link.tsx';
import { useAnswer } from '../../use-answer.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { COUNTRY, type PlanView } from '../plan-view.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { similarBySize } from './suggestions.ts';

interface NothingToCompareProps {
  readonly region: PlanRegion;
  readonly other: PlanRegion | null;
  /** Where another is chosen. */
  readonly children: ReactNode;
}

/** Says why there is no comparison yet, and offers some. */
export function NothingToCompare({ region, other, children }: NothingToCompareProps) {
  const { words } = usePlanWords();
  const { to } = usePlan();
  const said = words.comparison;
  const missing = region.missing ? region : other?.missing ? other : null;
  const [what, how] =
    missing !== null
      ? [said.unknown.what(missing.code ?? ''), said.unknown.how]
      : other !== null
        ? [said.same.what(region.name), said.same.how]
        : [said.empty.what(region.name), said.empty.how];
  return (
    <>
      <section className="cmp-none">
        <h1>{what}</h1>
        <p>{how}</p>
      </section>
      {children}
      {missing === null && (
        <section className="cmp-none">
          {other !== null && (
            <p>
              <Link className="bt" to={to({ compare: 'radii' })}>
                {said.same.radii}
              </Link>
            </p>
          )}
          <Suggestions region={region} />
        </section>
      )}
    </>
  );
}

function Suggestions({ region }: { readonly region: PlanRegion }) {
  const { words } = usePlanWords();
  const { to } = usePlan();
  const said = words.comparison.empty;
  const isCountry = region.level === 'country';
  const level = isCountry ? 'province' : (region.level as 'province' | 'regency' | 'district');
  const parent = region.above.at(-1);
  const { answer } = useAnswer('listRegions', { level, ...(parent?.code ? { parent: parent.code } : {}) });
  const siblings = answer.state === 'answered' ? answer.value.regions : [];
  const similar = similarBySize(siblings, region.code);
  const link = (other: Partial<PlanView>, name: string) => (
    <Link className="bt" to={to({ ...other, compare: 'regions' })}>
      {name}
    </Link>
  );
  return (
    <dl className="sugg">
      {similar.length > 0 && (
        <div>
          <dt>{isCountry ? said.largest : said.similar}</dt>
          {similar.map(({ code, name }) => (
            <dd key={code}>{link({ other: code }, regencyName(name))}</dd>
          ))}
        </div>
      )}
      {parent && (
        <div>
          <dt>{said.parent}</dt>
          <dd>{link({ other: parent.code ?? COUNTRY }, parent.name)}</dd>
        </div>
      )}
    </dl>
  );
}
