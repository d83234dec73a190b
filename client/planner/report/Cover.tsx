import type { CoverageRow } from '../../../shared/coverage.ts';
import { percent } from '../../../shared/figures.ts';
import { radiusText } from '../../../shared/text-format.ts';
import { Mark } from '../../icons/Mark.tsx';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { useWords } from '../../words/use-words.ts';
import { CoverFacts } from './CoverFacts.tsx';
import { printedAt } from './printed-at.ts';
import { ReportCurves } from './ReportCurves.tsx';
import { ReportMap } from './ReportMap.tsx';
import type { FarVillage, ReportData } from './report-data.ts';
import { countWord } from './SitesTable.tsx';
import { titleOf } from './title.ts';
import { Worst } from './Worst.tsx';

interface CoverProps {
  readonly data: ReportData;
  readonly parts: readonly CoverageRow[];
  readonly far: readonly FarVillage[];
}

/** The first page: what region, the answer in a sentence, five figures, the map, a curve, and where it is worst. */
export function Cover({ data, parts, far }: CoverProps) {
  const { language, words } = usePlanWords();
  const { words: common } = useWords();
  const said = words.report;
  const { region, parent, radius, dataset, underdeveloped } = data;
  const subtitle = [
    ...(parent && region.level !== 'province' ? [titleOf(parent, words)] : []),
    ...(region.code === null ? [] : [said.code(region.code)]),
    ...(underdeveloped ? [said.isUnderdeveloped] : []),
    said.reach(radiusText(radius, language)),
  ];
  return (
    <>
      <header className="kop">
        <span className="brand">
          <Mark />
          {common.brand}
        </span>
        <span>
          {said.title} · {printedAt(new Date(), language).day}
        </span>
      </header>
      <h1>{titleOf(region, words)}</h1>
      <p className="subt">{subtitle.join(' · ')}</p>
      {dataset.kind === 'simulated' && (
        <p className="warn">
          <b>{said.simulated.what}</b> {said.simulated.why}
        </p>
      )}
      <Sentence data={data} />
      <CoverFacts data={data} />
      <ReportMap data={data} />
      <div className="two">
        <ReportCurves data={data} />
        <Worst data={data} parts={parts} far={far} />
      </div>
    </>
  );
}

/** How many live out of reach, and how many would with the sites of the plan. */
function Sentence({ data }: { readonly data: ReportData }) {
  const { language, words } = usePlanWords();
  const said = words.report.answer;
  const { total, radius, plan } = data;
  const reach = radiusText(radius, language);
  const out = total.population - total.populationCovered;
  const { length } = plan.sites;
  const after = plan.after.share;
  if (out === 0) {
    return (
      <p className="answer">
        <span className="n">{percent(1, language, 0)}</span> <span className="k">{said.all(reach)}</span>
      </p>
    );
  }
  return (
    <p className="answer">
      <span className="n">{percent(out / total.population, language)}</span>{' '}
      <span className="k">
        {said.people(peopleInDigits(out, language))} <b>{said.beyond(reach)}</b> {said.from}{' '}
        {length > 0 && after !== null && (
          <>
            {said.after(countWord(length, words.report.counts), length === 1)} <b>{percent(1 - after, language)}</b>.
          </>
        )}
      </span>
    </p>
  );
}
