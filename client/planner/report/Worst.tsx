import type { CoverageRow } from '../../../shared/coverage.ts';
import { kilometres, percent } from '../../../shared/figures.ts';
import { nameInTable } from '../../../shared/place-names.ts';
import { distance, number, radiusText, roundingBeyond } from '../../../shared/text-format.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { FarVillage, ReportData } from './report-data.ts';
import { countWord } from './SitesTable.tsx';

const AT_MOST = 5;

/** Parts of which nobody is covered, the farthest first. */
export function withoutAny(parts: readonly CoverageRow[]): CoverageRow[] {
  return parts
    .filter(({ coveredShare }) => coveredShare === 0)
    .sort((a, b) => (b.medianDistance ?? Infinity) - (a.medianDistance ?? Infinity));
}

interface WorstProps {
  readonly data: ReportData;
  /** Those with the most people out of reach first. */
  readonly parts: readonly CoverageRow[];
  readonly far: readonly FarVillage[];
}

/** Where it is worst: parts without any coverage, else those with most people out of reach; of a district its farthest villages. */
export function Worst({ data, parts, far }: WorstProps) {
  const { language, words } = usePlanWords();
  const said = words.report;
  const reach = radiusText(data.radius, language);
  const { level } = data.region;
  if (far.length === 0) {
    return (
      <figure>
        <h2>{said.worst.none}</h2>
        <p className="cap">{said.worst.noneCaption(reach)}</p>
      </figure>
    );
  }
  if (parts.length === 0) {
    const [first] = far;
    const farthest = distance(first?.distance ?? 0, language, roundingBeyond(first?.distance ?? 0, data.radius));
    return (
      <figure>
        <h2>{said.worst.far(first?.name ?? '', farthest)}</h2>
        <p className="cap">{said.worst.farCaption}</p>
        <table className="t mini">
          <thead>
            <tr>
              <th className="pl">{said.partHead.district}</th>
              <th>{said.columns.distance}</th>
            </tr>
          </thead>
          <tbody>
            {far.slice(0, AT_MOST).map((village) => (
              <tr key={village.code}>
                <td className="pl">{village.name}</td>
                <td>{kilometres(Math.ceil(village.distance / 100) * 100, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
    );
  }
  const none = withoutAny(parts);
  const isNone = none.length > 0 && none.length <= AT_MOST;
  const shown = isNone ? none : parts.slice(0, AT_MOST);
  const many = none.length === 1 ? said.part[level] : said.parts[level];
  return (
    <figure>
      <h2>
        {isNone
          ? said.worst.zero(countWord(none.length, said.counts), many)
          : said.worst.most(nameInTable(parts[0]?.name ?? ''))}
      </h2>
      <p className="cap">
        {isNone && level === 'regency' ? said.worst.zeroCaption(reach) : said.worst.mostCaption(reach)}
      </p>
      <table className="t mini">
        <thead>
          <tr>
            <th className="pl">{said.partHead[level]}</th>
            <th>{said.columns.villages}</th>
            <th>{isNone ? said.columns.people : said.columns.peopleOut}</th>
            <th>{isNone ? said.columns.median : said.columns.share}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.code}>
              <td className="pl">{nameInTable(row.name)}</td>
              <td>{number(row.villages, language)}</td>
              <td>{peopleInDigits(row.population - row.populationCovered, language)}</td>
              <td>
                {isNone
                  ? row.medianDistance === null
                    ? '–'
                    : kilometres(row.medianDistance, language)
                  : percent(row.coveredShare ?? 0, language, 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
