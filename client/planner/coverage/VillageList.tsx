import { useState } from 'react';
import { people } from '../../../shared/figures.ts';
import { districtName, regencyName, villageName } from '../../../shared/place-names.ts';
import { distance as distanceText, roundingBeyond } from '../../../shared/text-format.ts';
import { Failure } from '../../panels/Failure.tsx';
import { Link } from '../../panels/Link.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { usePlan } from '../use-plan.ts';
import { AllReached } from './AllReached.tsx';
import type { CoverageParts } from './CoverageTab.tsx';
import { MoreVillages } from './MoreVillages.tsx';
import { PAGE } from './UncoveredTable.tsx';
import { useUncovered } from './use-uncovered.ts';

/** The villages without an active point in reach; each leads to its place on the map. */
export function VillageList({ region, radius }: CoverageParts) {
  const { language, words } = usePlanWords();
  const { plan, to } = usePlan();
  const [count, setCount] = useState(PAGE);
  const { value, stale, error, retry } = useUncovered(region, radius, count);
  if (error !== undefined && value === null) return <Failure error={error} retry={retry} as="h2" />;
  if (value === null) return <p className="none">{words.waiting}</p>;
  if (value.matched === 0) {
    return plan.filter === '' ? <AllReached radius={radius} /> : <p className="none">{words.noMatch(plan.filter)}</p>;
  }
  return (
    <>
      <ul className="plist" aria-busy={stale}>
        {value.rows.map(({ code, name, district, regency, population, distance }) => {
          const amount = people(population, language);
          return (
            <li key={code}>
              <Link to={to({ selected: code, part: 'map' })}>
                <span className="r1">
                  <span className="r-name">{villageName(code, name)}</span>
                  <b>
                    {amount.value} <small>{amount.unit}</small>
                  </b>
                </span>
                <span className="r2 r-place">
                  <span>
                    {districtName(district)}, {regencyName(regency)}
                  </span>
                  <span>{distance !== null && distanceText(distance, language, roundingBeyond(distance, radius))}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      <MoreVillages shown={value.rows.length} matched={value.matched} onMore={() => setCount(count + PAGE)} />
    </>
  );
}
