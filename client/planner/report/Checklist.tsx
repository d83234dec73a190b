import { usePlanWords } from '../../words/use-plan-words.ts';
import type { Part } from './paginate.ts';
import type { ReportData } from './report-data.ts';

/** The five conditions of a request, to be ticked by hand for the building chosen in each village. */
export function Checklist({ part, data }: { readonly part: Part; readonly data: ReportData }) {
  const { words } = usePlanWords();
  const said = words.report.checklist;
  return (
    <>
      {part.isFirst && <p className="cap blk-t">{said.title}:</p>}
      <table className="t chkl">
        <thead>
          <tr>
            <th className="pl">{words.report.partHead.district}</th>
            {said.conditions.map((condition) => (
              <th key={condition}>{condition}</th>
            ))}
            <th className="wr">{said.building}</th>
          </tr>
        </thead>
        <tbody>
          {data.plan.sites.slice(part.from, part.to).map(({ rank, code, name }) => (
            <tr key={code}>
              <td className="pl">
                <span className="nbg">{rank}</span> {name}
              </td>
              {said.conditions.map((condition) => (
                <td key={condition}>
                  <span className="cb" role="img" aria-label={said.empty} />
                </td>
              ))}
              <td className="wr" />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
