import type { CoverageRow } from '../../../shared/coverage.ts';
import { kilometres, percent } from '../../../shared/figures.ts';
import { nameInTable } from '../../../shared/place-names.ts';
import { number } from '../../../shared/text-format.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { Part } from './paginate.ts';
import type { ReportData } from './report-data.ts';

interface PartsTableProps {
  readonly part: Part;
  readonly data: ReportData;
  readonly parts: readonly CoverageRow[];
}

/** Pixels of the longest bar. */
const BAR = 96;
const out = ({ population, populationCovered }: CoverageRow) => population - populationCovered;

/** Coverage of what the region consists of, and of the whole below. */
export function PartsTable({ part, data, parts }: PartsTableProps) {
  const { language, words } = usePlanWords();
  const said = words.report;
  const { level } = data.region;
  const most = Math.max(1, ...parts.map(out));
  const { population, villages } = data.total;
  return (
    <>
      {part.isFirst && <h2 className="blk-t">{said.partsTitle(said.part[level])}</h2>}
      <table className="t dist">
        <thead>
          <tr>
            <th className="pl">{said.partHead[level]}</th>
            <th>{said.columns.villages}</th>
            <th>{said.columns.people}</th>
            <th>{said.columns.share}</th>
            <th colSpan={2}>{said.columns.peopleOut}</th>
            <th>{said.columns.villagesOut}</th>
            <th>{said.columns.points}</th>
            <th>{said.columns.median}</th>
          </tr>
        </thead>
        <tbody>
          {parts.slice(part.from, part.to).map((row) => (
            <tr key={row.code}>
              <td className="pl">{nameInTable(row.name)}</td>
              <Cells row={row} bar={(BAR * out(row)) / most} />
            </tr>
          ))}
        </tbody>
        {part.isLast && (
          <tfoot>
            <tr className="tot">
              <td className="pl">{said.own[level]}</td>
              <Cells row={data.total} bar={null} />
            </tr>
          </tfoot>
        )}
      </table>
      {part.isLast && (
        <p className="cap foot-n">{said.estimate(number(population, language), number(villages, language))}</p>
      )}
    </>
  );
}

function Cells({ row, bar }: { readonly row: CoverageRow; readonly bar: number | null }) {
  const { language } = usePlanWords();
  const { villages, villagesCovered, population, coveredShare, points, medianDistance } = row;
  return (
    <>
      <td>{number(villages, language)}</td>
      <td>{peopleInDigits(population, language)}</td>
      <td>{coveredShare === null ? '–' : percent(coveredShare, language, 0)}</td>
      <td className="barc">{bar !== null && bar > 0 && <span className="br" style={{ width: Math.max(1, bar) }} />}</td>
      <td>{peopleInDigits(out(row), language)}</td>
      <td>{number(villages - villagesCovered, language)}</td>
      <td>{number(points, language)}</td>
      <td>{medianDistance === null ? '–' : kilometres(medianDistance, language)}</td>
    </>
  );
}
