import { useMemo } from 'react';
import { people, percent } from '../../../shared/figures.ts';
import { nameInTable } from '../../../shared/place-names.ts';
import { Link } from '../../panels/Link.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { Bone } from '../Bone.tsx';
import { entering } from '../Crumb.tsx';
import { classOf, scaleOf } from '../scales.ts';
import { UnderdevelopedMark } from '../UnderdevelopedMark.tsx';
import { usePlan } from '../use-plan.ts';
import type { CoverageParts } from './CoverageTab.tsx';
import { holds, peopleOut, sorted, underdevelopedWithin } from './listed.ts';

interface RegionListProps extends CoverageParts {
  readonly list: 'province' | 'regency' | 'district';
}

/** The regions of a phone, two lines each: who is out of reach, and which share is covered. */
export function RegionList({ list, coverage }: RegionListProps) {
  const { language, words } = usePlanWords();
  const { plan, to } = usePlan();
  const { sort, filter } = plan;
  const rows = list === 'regency' ? coverage.regencies : coverage.below;
  const shown = useMemo(
    () => rows && sorted(rows, sort).filter(({ name }) => holds(nameInTable(name), filter)),
    [rows, sort, filter],
  );
  const within = useMemo(() => underdevelopedWithin(coverage.regencies), [coverage.regencies]);
  const most = Math.max(1, ...(rows ?? []).map(peopleOut));
  const measure = plan.measure === 'people' ? 'share' : plan.measure;
  const scale = scaleOf(measure, list);
  if (shown === null) return <RegionBones />;
  if (shown.length === 0) return <p className="none">{words.noMatch(filter)}</p>;
  return (
    <ul className="plist" aria-busy={coverage.stale}>
      {shown.map((row) => {
        const out = peopleOut(row);
        const { value, unit } = people(out, language);
        const place = classOf(scale, scale.value(row));
        return (
          <li key={row.code}>
            <Link to={to(entering(row.code))}>
              <span className="r1">
                <span className={place === null ? 'sw hk' : `sw s${place}`} data-class={place ?? 'none'} />
                <span className="r-name">{nameInTable(row.name)}</span>
                <UnderdevelopedMark
                  underdeveloped={list === 'province' ? (within.get(row.code) ?? 0) : row.underdeveloped === true}
                />
                <b>
                  {value} <small>{unit}</small>
                </b>
              </span>
              <span className="r2">
                <span className="r-bar">
                  <span className="br" style={{ width: `${(100 * out) / most}%` }} />
                </span>
                <span>
                  {row.coveredShare === null ? words.noData : words.covered(percent(row.coveredShare, language))}
                </span>
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function RegionBones() {
  return (
    <ul className="plist" aria-hidden="true">
      {[150, 118, 136, 164, 96, 128, 142].map((width) => (
        <li key={width}>
          <span className="r-bones">
            <Bone width={width} />
            <Bone width={200} />
          </span>
        </li>
      ))}
    </ul>
  );
}
