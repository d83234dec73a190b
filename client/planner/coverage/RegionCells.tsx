import type { CoverageRow } from '../../../shared/coverage.ts';
import { fixed, kilometres, percent } from '../../../shared/figures.ts';
import { number } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { Measure } from '../plan-view.ts';
import { classOf, scaleOf } from '../scales.ts';
import { peopleOut, villagesOut } from './listed.ts';

interface RegionCellsProps {
  readonly row: CoverageRow;
  readonly measure: Measure;
  /** The level whose classes the row is coloured by. */
  readonly level: 'province' | 'regency' | 'district';
  /** Thousands of people with so many decimals. */
  readonly decimals: 0 | 1;
  /** The longest bar, in people; null: no bar in this row. */
  readonly most: number | null;
}

/** The figures of a region, a cell each; the cell of the measure in force carries the colour of its class. */
export function RegionCells({ row, measure, level, decimals, most }: RegionCellsProps) {
  const { language, words } = usePlanWords();
  const byPeople = measure === 'people' ? 'share' : measure;
  const scale = scaleOf(byPeople, level);
  const place = classOf(scale, scale.value(row));
  const swatch = <span className={place === null ? 'sw hk' : `sw s${place}`} data-class={place ?? 'none'} />;
  const out = peopleOut(row);
  const { coveredShare, medianDistance, pointsPer10k } = row;
  const byDensity = measure === 'density';
  const last = byDensity ? pointsPer10k : medianDistance;
  return (
    <>
      <td>
        {byPeople === 'share' && swatch}
        {coveredShare === null ? <span className="mu">{words.noData}</span> : percent(coveredShare, language)}
      </td>
      <td>{row.population === 0 ? '–' : fixed(out / 1000, decimals, language)}</td>
      <td className="barc">
        {most !== null && out > 0 && <span className="br" style={{ width: `${(100 * out) / most}%` }} />}
      </td>
      <td>{number(villagesOut(row), language)}</td>
      <td>{number(row.points, language)}</td>
      <td>
        {byPeople !== 'share' && swatch}
        {last === null ? '–' : byDensity ? fixed(last, 2, language) : kilometres(last, language)}
      </td>
    </>
  );
}
