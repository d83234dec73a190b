import { type ReactNode, useMemo } from 'react';
import { number } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { type BlockKey, blocksOf, printedVillages } from './blocks.ts';
import { Checklist } from './Checklist.tsx';
import { Cover } from './Cover.tsx';
import { FarList } from './FarList.tsx';
import { Method } from './Method.tsx';
import { PartsTable } from './PartsTable.tsx';
import { PAGE } from './page-size.ts';
import type { Part } from './paginate.ts';
import { paginate } from './paginate.ts';
import { byPeopleOut, farVillages, type ReportData } from './report-data.ts';
import { SitesTable } from './SitesTable.tsx';
import { titleOf } from './title.ts';

/** All pages of the report: the first, and what flows over those that follow. */
export function Pages({ data, isFinal }: { readonly data: ReportData; readonly isFinal: boolean }) {
  const { language, words } = usePlanWords();
  const { villages, radius, plan, region, dataset } = data;
  const far = useMemo(() => farVillages(villages, radius, plan.sites), [villages, radius, plan]);
  const printed = printedVillages(region.level, far);
  const parts = useMemo(() => byPeopleOut(data.parts), [data.parts]);
  const pages = paginate(
    blocksOf({ level: region.level, sites: plan.sites.length, printed: printed.length, parts: parts.length }),
    PAGE.room,
  );
  const draw: Record<BlockKey, (part: Part) => ReactNode> = {
    sites: (part) => <SitesTable part={part} data={data} isFinal={isFinal} />,
    checklist: (part) => <Checklist part={part} data={data} />,
    villages: (part) => <FarList part={part} data={data} villages={printed} all={far.length} />,
    parts: (part) => <PartsTable part={part} data={data} parts={parts} />,
    method: () => <Method data={data} />,
  };
  const count = pages.length + 1;
  const page = (index: number, body: ReactNode) => (
    <section key={index} className="sheet-a4" aria-label={`${index + 1} / ${count}`}>
      <div className="sheet-in">{body}</div>
      <footer className="sheet-foot">
        <span>
          {titleOf(region, words)}
          {dataset.kind === 'simulated' && ` · ${words.report.simulated.short}`}
        </span>
        <span>
          {number(index + 1, language)} / {number(count, language)}
        </span>
      </footer>
    </section>
  );
  return (
    <>
      {page(0, <Cover data={data} parts={parts} far={far} />)}
      {pages.map((blocks, index) =>
        page(
          index + 1,
          blocks.map((part) => (
            <section key={part.key} className={`blk blk-${part.key}`}>
              {draw[part.key as BlockKey](part)}
            </section>
          )),
        ),
      )}
    </>
  );
}
